package taohua.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import taohua.words.Messages;

/** A running server, on this machine alone. */
public final class Desk implements AutoCloseable {
  private static final int THREADS = 16;
  private static final int IDLE_MILLIS = 30_000;
  private static final int HEADER_BYTES = 8192;

  private final Server server;
  private final ServerConnector connector;
  private final String token = Secrets.fresh();

  private Desk() {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
    threads.setDaemon(true);
    server = new Server(threads);
    HttpConfiguration config = new HttpConfiguration();
    config.setSendServerVersion(false);
    config.setRequestHeaderSize(HEADER_BYTES);
    config.setIdleTimeout(IDLE_MILLIS);
    connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(config));
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setIdleTimeout(IDLE_MILLIS);
    server.addConnector(connector);
  }

  /**
   * Starts a server.
   *
   * @param port to listen on; 0 for any that is free
   * @param state what is told of it, beside how many documents it has
   * @throws IOException if it cannot listen there
   */
  public static Desk open(Office office, int port, Messages messages, Map<String, Object> state)
      throws IOException {
    Desk desk = new Desk();
    desk.connector.setPort(port);
    desk.connector.open();
    Map<String, Object> told = new LinkedHashMap<>(state);
    told.put("documents", office.documents().size());
    Guard guard = new Guard(desk.port(), desk.token);
    desk.server.setHandler(new Front(guard, new Answers(office, messages, told), messages));
    try {
      desk.server.start();
      return desk;
    } catch (Exception e) {
      desk.close();
      throw e instanceof IOException io ? io : new IOException(e);
    }
  }

  public int port() {
    return connector.getLocalPort();
  }

  /** The address of the page, with the token behind #, where no server is told of it. */
  public String address() {
    return address(port(), token);
  }

  /** The secret that requests of programs give in the header X-Taohua-Token. */
  public String token() {
    return token;
  }

  static String address(int port, String token) {
    return "http://127.0.0.1:" + port + "/#" + token;
  }

  /** Waits until it is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }
}
