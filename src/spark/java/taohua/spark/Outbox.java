package taohua.spark;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/** What one task has to tell others: one message to each. */
final class Outbox {
  private final @Nullable Bytes[] messages;

  /** Nothing for any of so many. */
  Outbox(int receivers) {
    messages = new @Nullable Bytes[receivers];
  }

  /** The message to one of them, to be added to. */
  Bytes to(int receiver) {
    Bytes message = messages[receiver];
    if (message == null) {
      message = new Bytes();
      messages[receiver] = message;
    }
    return message;
  }

  /** All that say something. */
  Iterator<Tuple2<Integer, byte[]>> sent() {
    return IntStream.range(0, messages.length)
        .filter(receiver -> messages[receiver] != null)
        .mapToObj(receiver -> new Tuple2<>(receiver, to(receiver).toArray()))
        .iterator();
  }
}
