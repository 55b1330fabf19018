package taohua.intake;

import java.util.List;
import taohua.intake.files.Skipped;
import taohua.intake.files.Source;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;

/** What opening a file gave: its text, to be read, or all that can be said of it. */
sealed interface Opened {
  /** The text of a page, a file or a preview. */
  record Text(Source source, Format format, Extracted extracted) implements Opened {
    Origin origin() {
      return Origin.of(format, extracted.charset(), extracted.asides());
    }
  }

  /** Records, which are read as they stand, or why the file cannot be read. */
  record Done(List<Reading> readings) implements Opened {}

  /**
   * What the files of an archive gave.
   *
   * @param files each with what opening it gave
   * @param skipped files of no supported kind
   */
  record Several(List<OpenedFile> files, List<Skipped> skipped) implements Opened {}

  static Opened rejected(Rejected why) {
    return new Done(List.of(why));
  }
}
