package taohua.cli;

import taohua.words.Notice;
import taohua.words.Told;

/** A value of the command line that cannot be. */
final class UsageException extends Exception implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  UsageException(String key, Object... values) {
    this(Notice.of(key, values));
  }

  UsageException(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  /** An option takes one of a few words, which its help lists, and has another. */
  static UsageException choice(String option, String words, String found) {
    return new UsageException("usage.choice", option, words, found);
  }

  @Override
  public Notice notice() {
    return notice;
  }
}
