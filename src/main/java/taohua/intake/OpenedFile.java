package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import taohua.intake.files.InputFile;
import taohua.intake.files.Skipped;
import taohua.words.Notice;

/**
 * What is known of one file; only one thread at a time adds to its warnings.
 *
 * @param opened what opening it gave
 */
record OpenedFile(InputFile file, Opened opened, List<Notice> warnings) {
  /** The files of an archive, of archives in it as well; else this alone. */
  Stream<OpenedFile> files() {
    return opened instanceof Opened.Several several
        ? several.files().stream().flatMap(OpenedFile::files)
        : Stream.of(this);
  }

  /** Files of an archive that are of no supported kind. */
  Stream<Skipped> skipped() {
    return opened instanceof Opened.Several several
        ? Stream.concat(
            several.skipped().stream(), several.files().stream().flatMap(OpenedFile::skipped))
        : Stream.empty();
  }

  /** The text that was read; none of a file that holds records or cannot be read. */
  Stream<String> text() {
    return opened instanceof Opened.Text text ? Stream.of(text.extracted().text()) : Stream.empty();
  }

  static OpenedFile rejected(InputFile file, Rejected why) {
    return new OpenedFile(file, Opened.rejected(why), new ArrayList<>());
  }
}
