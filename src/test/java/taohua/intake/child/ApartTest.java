package taohua.intake.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import taohua.intake.format.Bounds;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.NoticeFile;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.format.pdf.Pdf;
import taohua.intake.reader.Readers;

class ApartTest {
  private static final Bounds MAX = Bounds.of(1 << 20);
  private static final byte[] BROKEN = "%PDF-1.4 no more".getBytes(StandardCharsets.US_ASCII);

  @Test
  void whatIsReadApartIsWhatWouldBeReadHere() throws Exception {
    try (Apart apart = new Apart(ChildLimits.DEFAULT)) {
      for (Format format : new Format[] {Format.DOC, Format.RTF}) {
        byte[] bytes = NoticeFile.bytes(format.ending().substring(1));
        Extracted here = Readers.read(format, bytes, MAX);
        assertThat(apart.read(format, bytes, MAX)).isEqualTo(here);
      }
      assertThat(apart.read(Format.PDF, Pdf.of("守堤备物"), MAX).text()).isEqualTo("守堤备物\n");
    }
  }

  @Test
  void theProgramNeedNotBeOnTheClassPath() throws Exception {
    String key = "java.class.path";
    String all = System.getProperty(key);
    String own = Program.place().toString();
    String libraries =
        Arrays.stream(all.split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).toAbsolutePath().toString().equals(own))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(libraries).isNotEqualTo(all);
    System.setProperty(key, libraries);
    try (Apart apart = new Apart(ChildLimits.DEFAULT)) {
      assertThat(apart.read(Format.PDF, Pdf.of("守堤备物"), MAX).text()).isEqualTo("守堤备物\n");
    } finally {
      System.setProperty(key, all);
    }
  }

  @Test
  void oneFileThatCannotBeReadIsOneRejection() throws Exception {
    try (Apart apart = new Apart(ChildLimits.DEFAULT)) {
      assertThat(why(apart, BROKEN).reason()).isEqualTo(Reason.DAMAGED);
      assertThat(why(apart, BROKEN).notice().key()).isEqualTo("unread.damaged_file");
      assertThat(apart.read(Format.PDF, Pdf.of("守堤备物"), MAX).text()).isEqualTo("守堤备物\n");
    }
  }

  @Test
  void aFileThatTakesTooLongIsGivenUpAndTheNextOneIsRead() throws Exception {
    String[] pages = new String[3000];
    Arrays.fill(pages, ("守堤备物管人管事".repeat(4) + "\n").repeat(25));
    byte[] book = Pdf.of(pages);
    try (Apart apart = new Apart(new ChildLimits(1, 512))) {
      assertThat(why(apart, book).reason()).isEqualTo(Reason.TIMED_OUT);
    }
  }

  @Test
  void aFileThatUsesUpTheMemoryIsRejectedAndTheNextOneIsRead() throws Exception {
    StringBuilder many = new StringBuilder("{\\rtf1 ");
    for (int i = 0; i < 4_000_000; i++) {
      many.append("\\par x");
    }
    byte[] large = many.toString().getBytes(StandardCharsets.US_ASCII);
    try (Apart apart = new Apart(new ChildLimits(60, 40))) {
      Unreadable why = why(apart, large, Format.RTF);
      assertThat(why.notice().key()).isEqualTo("unread.broke");
      assertThat(apart.read(Format.RTF, NoticeFile.bytes("rtf"), MAX).hidden())
          .isEqualTo(NoticeFile.HIDDEN);
    }
  }

  private static Unreadable why(Apart apart, byte[] bytes) {
    return why(apart, bytes, Format.PDF);
  }

  private static Unreadable why(Apart apart, byte[] bytes, Format format) {
    try {
      throw new AssertionError(apart.read(format, bytes, Bounds.of(64 << 20)).text().length());
    } catch (Unreadable e) {
      return e;
    }
  }
}
