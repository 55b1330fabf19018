package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import taohua.intake.Gathered;
import taohua.intake.Intake;
import taohua.intake.IntakeOptions;
import taohua.intake.ReadProgress;
import taohua.intake.child.ChildLimits;
import taohua.intake.format.NoticeFile;
import taohua.intake.format.ofd.Ofd;
import taohua.intake.format.pdf.Pdf;

/** Files of every format, cut off and with bytes changed, are each read or rejected. */
class DamagedFormatsFuzzTest {
  private static final int TIMES = 25;
  private static final String LINE = "今年的春灌要早动手早见效各乡镇把渠道清淤做在前头";

  @TempDir private Path folder;

  @Test
  void eachDamagedFileIsReadOrRejectedAndNoneEndsTheRun() throws Exception {
    Random random = new Random(20230401);
    int files = 0;
    for (Map.Entry<String, byte[]> whole : whole().entrySet()) {
      for (int i = 0; i < TIMES; i++) {
        Files.write(folder.resolve(i + "." + whole.getKey()), damaged(whole.getValue(), random));
        files++;
      }
    }
    Gathered gathered =
        Intake.gather(
            List.of(folder),
            Optional.empty(),
            new IntakeOptions(1 << 20, 2, false).withChild(new ChildLimits(20, 256)),
            ReadProgress.NONE);
    assertThat(gathered.read().size() + gathered.rejected().size()).isGreaterThanOrEqualTo(files);
    assertThat(gathered.rejected())
        .noneMatch(one -> one.detail().key().equals("unread.unforeseen"));
  }

  private static Map<String, byte[]> whole() throws IOException {
    Map<String, byte[]> whole = new TreeMap<>();
    for (String ending : List.of("doc", "rtf", "odt", "fodt")) {
      whole.put(ending, NoticeFile.bytes(ending));
    }
    whole.put("pdf", Pdf.of(LINE + "\n" + LINE, LINE));
    whole.put("ofd", Ofd.of(LINE));
    whole.put("docx", Docx.of(LINE));
    whole.put("zip", Docx.zip(Map.of("a.rtf", NoticeFile.bytes("rtf"), "b.docx", Docx.of(LINE))));
    return whole;
  }

  private static byte[] damaged(byte[] whole, Random random) {
    if (random.nextInt(3) == 0) {
      return Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
    }
    byte[] damaged = whole.clone();
    for (int changes = 1 << random.nextInt(8); changes > 0; changes--) {
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
    }
    return damaged;
  }
}
