package taohua.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
import taohua.intake.format.sheet.Xls;
import taohua.intake.record.Book;

/** Files of every format, cut off and with bytes changed, are each read or rejected. */
class DamagedFormatsFuzzTest {
  private static final int TIMES = Integer.getInteger("taohua.fuzz.damaged", 12);
  private static final String LINE = "今年的春灌要早动手早见效各乡镇把渠道清淤做在前头";

  @TempDir private Path folder;

  @Test
  void eachDamagedFileIsReadOrRejectedAndNoneEndsTheRun() throws Exception {
    Random random = new Random(Integer.getInteger("taohua.fuzz.seed", 20230401));
    int files = 0;
    for (Map.Entry<String, byte[]> whole : whole().entrySet()) {
      for (int i = 0; i < TIMES; i++) {
        byte[] damaged = damaged(whole.getKey(), whole.getValue(), random);
        Files.write(folder.resolve(i + "." + whole.getKey()), damaged);
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
    whole.put("wps", NoticeFile.bytes("doc"));
    whole.put("pdf", Pdf.of(LINE + "\n" + LINE, LINE));
    whole.put("ofd", Ofd.of(LINE));
    whole.put("docx", Docx.of(LINE));
    byte[] text = (LINE + "。\n").repeat(3).getBytes(StandardCharsets.UTF_8);
    String page = new Seeds(new Random(1)).page(LINE);
    byte[] records = ("{\"text\":\"" + LINE + "\"}\n").repeat(3).getBytes(StandardCharsets.UTF_8);
    whole.put("txt", text);
    whole.put("md", text);
    whole.put("html", page.getBytes(StandardCharsets.UTF_8));
    whole.put(
        "mht",
        ("MIME-Version: 1.0\nContent-Type: text/html\n\n" + page).getBytes(StandardCharsets.UTF_8));
    whole.put("csv", ("id,text\na," + LINE + "\n").getBytes(StandardCharsets.UTF_8));
    whole.put("xlsx", workbook());
    whole.put("xls", Xls.of(LINE));
    whole.put("et", Xls.of(LINE));
    whole.put("jsonl", records);
    whole.put("jsonl.gz", Seeds.gzip(records));
    whole.put("7z", HostileArchives.sevenZipBomb("a.txt", 0));
    whole.put("tar", HostileArchives.links());
    whole.put("tar.gz", Seeds.gzip(HostileArchives.links()));
    whole.put("zip", Docx.zip(Map.of("a.rtf", NoticeFile.bytes("rtf"), "b.docx", Docx.of(LINE))));
    return whole;
  }

  private static byte[] workbook() {
    return new Book().sheet("a", Book.row(1, "id", "text") + Book.row(2, "a", LINE)).bytes();
  }

  /** Damaged as it is or, of what is packed, half the time in one of its parts. */
  private static byte[] damaged(String ending, byte[] whole, Random random) throws IOException {
    boolean isPacked = List.of("odt", "ofd", "docx", "xlsx", "zip").contains(ending);
    if (!isPacked || random.nextBoolean()) {
      return damaged(whole, random);
    }
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    List<String> names = List.copyOf(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    byte[] part = parts.getOrDefault(name, new byte[0]);
    parts.put(name, part.length == 0 ? part : damaged(part, random));
    return Docx.zip(parts);
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
