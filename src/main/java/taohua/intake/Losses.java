package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taohua.words.Notice;

/** What must be told of several documents of which something was not read as body. */
public final class Losses {
  private Losses() {}

  /** Every warning of every document, with the document's id before it. */
  public static List<Notice> each(List<Read> read) {
    List<Notice> each = new ArrayList<>();
    for (Read one : read) {
      for (Notice warning : LeftOut.of(one).warnings()) {
        each.add(Notice.of("left.of", one.document().id(), warning));
      }
    }
    return each;
  }

  /**
   * All of them in a line.
   *
   * @param kind of the message of how many documents and which
   * @param named how many are named
   * @return nothing if there is nothing to warn of
   */
  public static Optional<Notice> summary(String kind, List<Read> read, int named) {
    List<Notice> ids =
        read.stream()
            .filter(one -> !LeftOut.of(one).warnings().isEmpty())
            .map(one -> Notice.of("fail.said", one.document().id()))
            .toList();
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    Notice names = Notice.joined("list.names", ids.subList(0, Math.min(named, ids.size())));
    String key = "left." + kind + (ids.size() > named ? ".some" : "");
    return Optional.of(Notice.of(key, ids.size(), names));
  }
}
