package taohua.cli;

import taohua.words.Notice;
import taohua.words.Told;

/** A command cannot go on; the notice tells the user what was found and what to do. */
final class Failure extends Exception implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  Failure(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  @Override
  public Notice notice() {
    return notice;
  }
}
