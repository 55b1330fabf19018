package taohua.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * One document that LibreOffice wrote in several formats from {@code formats/notice.fodt}: with a
 * heading, a table and a link, and with what is no text of it, deleted, hidden, noted and above and
 * below each page.
 */
public final class NoticeFile {
  /** The lines that are seen. */
  public static final List<String> LINES =
      List.of(
          "在全县春灌工作会议上的讲话",
          "霁湖县县长 卓远溪",
          "同志们:",
          "今年的春灌要早动手、早见效,各乡镇把渠道清淤做在前头。",
          "具体任务见春灌任务分解表,逐项对账。",
          "南塘乡",
          "清淤四十里",
          "水到了田头,\t人也要到田头。",
          "谢谢大家。");

  /** What is hidden, in order. */
  public static final List<String> HIDDEN = List.of("密级编号一二三四", "白字暗藏其中");

  /** What is a link. */
  public static final String LINK = "春灌任务分解表";

  private NoticeFile() {}

  /** The file with that ending. */
  public static byte[] bytes(String ending) throws IOException {
    try (InputStream file = NoticeFile.class.getResourceAsStream("/formats/notice." + ending)) {
      if (file == null) {
        throw new IOException("no notice." + ending);
      }
      return file.readAllBytes();
    }
  }

  /** The lines of a text that show something, without blanks around them. */
  public static List<String> lines(Extracted document) {
    return document.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** The texts of the links. */
  public static List<String> links(Extracted document) {
    return document.links().stream()
        .map(link -> document.text().substring(link.start(), link.end()))
        .toList();
  }
}
