package taohua.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import taohua.intake.files.IntakeException;
import taohua.words.Notice;

/** The input named {@code -}: what another program writes, which never touches a disk. */
final class StandardInput {
  private StandardInput() {}

  static boolean is(Path input) {
    return input.toString().equals("-");
  }

  /** How often it is asked for; it can be read but once. */
  static long count(List<List<Path>> groups) {
    return groups.stream().flatMap(List::stream).filter(StandardInput::is).count();
  }

  /** All of it, or one byte more than what may be read. */
  static byte[] read(long maxBytes) throws IntakeException {
    try {
      return System.in.readNBytes((int) maxBytes + 1);
    } catch (IOException e) {
      throw new IntakeException(Notice.of("input.closed_stdin"), e);
    }
  }
}
