package taohua.serve;

import java.util.Timer;
import java.util.TimerTask;
import org.eclipse.jetty.io.Connection;

/** Cuts off who opens a connection and then takes ever so long to ask anything. */
record FirstRequestTimeout(Timer clock) implements Connection.Listener {
  private static final int MILLIS = 5000;

  @Override
  public void onOpened(Connection connection) {
    TimerTask cut =
        new TimerTask() {
          @Override
          public void run() {
            if (connection.getMessagesIn() == 0) {
              connection.close();
            }
          }
        };
    try {
      clock.schedule(cut, MILLIS);
    } catch (IllegalStateException e) {
      connection.close(); // The server is being stopped.
    }
  }
}
