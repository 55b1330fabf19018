package taohua.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import taohua.words.Messages;

/** A running server, on this machine alone. */
public final class Desk implements AutoCloseable {
  private static final int THREADS = 96;
  private static final int IDLE_MILLIS = 30_000;
  private static final int HEADER_BYTES = 8192;
  private static final int CONNECTIONS = 256;
  private static final int SWEEP_MILLIS = 60_000;

  private final Server server;
  private final ServerConnector connector;
  private final String token = Secrets.fresh();

  private final Timer clock = new Timer("taohua-clock", true);
  private final ScratchFolder place;
  private @Nullable Router router;
  private boolean isClosed;

  private Desk(ScratchFolder place) {
    this.place = place;
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
    connector.addBean(new FirstRequestTimeout(clock));
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
  }

  /**
   * Starts a server.
   *
   * @param port to listen on; 0 for any that is free
   * @param state what is told of it, beside how many documents it has and in which index
   * @throws BindException if another program listens there
   * @throws IOException if it cannot listen there for another reason
   */
  public static Desk open(Backend backend, int port, Messages messages, Map<String, Object> state)
      throws IOException {
    Desk desk = new Desk(ScratchFolder.fresh());
    try {
      desk.connector.setPort(port);
      desk.connector.open();
      Router router = new Router(backend, messages, state, desk.place);
      desk.router = router;
      Guard guard = new Guard(desk.port(), desk.token);
      desk.server.setHandler(new ApiHandler(guard, router, messages));
      desk.clock.schedule(sweeping(router), SWEEP_MILLIS, SWEEP_MILLIS);
      desk.server.start();
      return desk;
    } catch (Exception e) {
      desk.close();
      if (e.getCause() instanceof BindException taken) {
        throw taken;
      }
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

  private static TimerTask sweeping(Router router) {
    return new TimerTask() {
      @Override
      public void run() {
        try {
          router.sweep();
        } catch (IOException e) {
          // What cannot be deleted now is deleted at the end.
        }
      }
    };
  }

  /** Stops, and deletes all that it was given and all that it found. */
  @Override
  public synchronized void close() throws IOException {
    if (isClosed) {
      return; // Ctrl-C ends it as well as its owner.
    }
    isClosed = true;
    clock.cancel();
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException(e);
    } finally {
      if (router != null) {
        router.close();
      }
      place.close();
    }
  }
}
