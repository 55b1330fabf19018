package taohua.serve;

import taohua.intake.Gathered;
import taohua.words.Notice;
import taohua.words.Told;

/** Of what was sent to be compared with each other, fewer than two documents could be read. */
final class NothingToCompare extends Exception implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  NothingToCompare(Gathered plans) {
    this(Notice.of("serve.alone", Notice.lines(Unread.named(plans))));
  }

  private NothingToCompare(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  @Override
  public Notice notice() {
    return notice;
  }
}
