package taohua.intake;

import java.util.Locale;
import taohua.intake.files.Source;
import taohua.intake.files.Unopened;
import taohua.intake.format.Unreadable;
import taohua.words.Notice;

/**
 * An input that could not be read, with the reason in words for the user.
 *
 * @param reason which kind of damage
 * @param detail what was found, in one sentence
 */
public record Rejected(Source source, Unreadable.Reason reason, Notice detail) implements Reading {
  static Rejected of(Source source, Unreadable why) {
    return new Rejected(source, why.reason(), why.notice());
  }

  static Rejected of(Unopened one) {
    return new Rejected(one.source(), Unreadable.Reason.UNREADABLE, one.why());
  }

  static Rejected unforeseen(Source source, Throwable failure) {
    return new Rejected(
        source,
        Unreadable.Reason.UNREADABLE,
        Notice.of("unread.unforeseen", failure.getClass().getSimpleName()));
  }

  /** The word that data files use for the kind of damage, such as {@code too_large}. */
  public String word() {
    return reason.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Rejected from(Source other) {
    return new Rejected(other, reason, detail);
  }

  /** The same input, where its detail must not be told as it is. */
  public Rejected saying(Notice otherDetail) {
    return new Rejected(source, reason, otherDetail);
  }
}
