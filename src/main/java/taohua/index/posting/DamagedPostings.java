package taohua.index.posting;

import java.io.IOException;
import java.nio.file.Path;
import taohua.words.Notice;
import taohua.words.Told;

/** Postings are not as they were written. */
public final class DamagedPostings extends IOException implements Told {
  private static final long serialVersionUID = 1L;

  private final Notice notice;

  DamagedPostings(Path file) {
    this(Notice.of("index.damaged", file.toString()));
  }

  private DamagedPostings(Notice notice) {
    super(notice.english());
    this.notice = notice;
  }

  @Override
  public Notice notice() {
    return notice;
  }
}
