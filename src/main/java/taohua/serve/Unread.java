package taohua.serve;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.Gathered;
import taohua.words.Notice;

/** What somebody sent that gave no document. */
public final class Unread {
  private Unread() {}

  /** Each file with the reason and what to do about it, those that could not be read first. */
  public static List<Notice> named(Gathered gathered) {
    List<Notice> named = new ArrayList<>();
    gathered.rejected().forEach(one -> named.add(of(one.source().id(), one.detail())));
    gathered.skipped().forEach(one -> named.add(of(one.id(), one.reason())));
    return named;
  }

  private static Notice of(String id, Notice reason) {
    return Notice.of("fail.nothing.rejected", id, reason);
  }
}
