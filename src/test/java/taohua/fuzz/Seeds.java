package taohua.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import taohua.planted.Officialese;

/** Invented speeches as files of all kinds. */
final class Seeds {
  /** The endings of names, those of text several times since it has several charsets. */
  static final List<String> KINDS =
      List.of(".txt", ".txt", ".txt", ".html", ".html", ".docx", ".jsonl", ".jsonl", ".jsonl.gz");

  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("Big5-HKSCS"));

  private final Random random;
  private final OddText odd;
  private final Officialese prose;

  Seeds(Random random) {
    this.random = random;
    odd = new OddText(random);
    prose = new Officialese(random);
  }

  /** A speech with its heading, some of it odd. */
  String speech(int paragraphs) {
    StringBuilder speech =
        new StringBuilder("在全市" + prose.word() + "工作会议上的讲话\n")
            .append(prose.place() + "委书记 " + prose.person() + "\n")
            .append("（202" + random.nextInt(6) + "年3月" + (1 + random.nextInt(28)) + "日）\n同志们：\n");
    for (int i = 0; i < paragraphs; i++) {
      speech.append(prose.paragraph(60)).append('\n');
    }
    return speech.toString();
  }

  /** A speech with so many odd changes; half of them have none. */
  String oddSpeech() {
    return odd.changed(
        speech(1 + random.nextInt(4)), random.nextBoolean() ? 0 : random.nextInt(12));
  }

  byte[] file(String kind) {
    return switch (kind) {
      case ".html" -> encoded(page(oddSpeech()));
      case ".docx" -> Docx.of(oddSpeech());
      case ".jsonl" -> records().getBytes(StandardCharsets.UTF_8);
      case ".jsonl.gz" -> gzip(records().getBytes(StandardCharsets.UTF_8));
      default -> encoded(oddSpeech());
    };
  }

  private byte[] encoded(String text) {
    Charset charset = CHARSETS.get(random.nextInt(CHARSETS.size()));
    return ((random.nextInt(3) == 0 ? "\uFEFF" : "") + text).getBytes(charset);
  }

  /** A page with a menu; every line is a block, some nested deeply. */
  String page(String text) {
    int depth = random.nextInt(10) == 0 ? random.nextInt(3000) : random.nextInt(4);
    String tag = List.of("div", "p", "span", "table", "li", "b", "font").get(random.nextInt(7));
    StringBuilder page = new StringBuilder("<html><head><title>讲话</title></head><body>");
    page.append("<nav>首页 | 新闻</nav>").append(("<" + tag + ">").repeat(depth));
    text.lines().forEach(line -> page.append("<p>").append(line).append("</p>\n"));
    return page.append(random.nextBoolean() ? "</" + tag + ">" : "").append("</body>").toString();
  }

  /** One to four records. */
  String records() {
    StringBuilder lines = new StringBuilder();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      lines.append(record("r" + random.nextInt(6), oddSpeech())).append('\n');
    }
    return lines.toString();
  }

  String record(String id, String text) {
    StringBuilder record = new StringBuilder("{\"id\": " + json(some(id)));
    for (String field : List.of("title", "official", "role", "place", "level", "date", "x")) {
      if (random.nextInt(3) == 0) {
        record.append(", " + json(field) + ": " + json(some(value(field))));
      }
    }
    return record.append(", \"text\": " + json(text) + "}").toString();
  }

  String value(String field) {
    return switch (field) {
      case "official" -> prose.person();
      case "place" -> prose.place();
      case "role" -> "市委书记";
      case "level" -> "市";
      case "date" -> "2024-0" + random.nextInt(12) + "-1" + random.nextInt(12);
      default -> prose.clause();
    };
  }

  /** The same, seldom with something odd in it. */
  String some(String value) {
    return random.nextInt(6) == 0 ? odd.changed(value, 1 + random.nextInt(3)) : value;
  }

  /** A JSON string; some characters escaped, seldom half a pair. */
  private String json(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean escaped = c < ' ' || c == '"' || c == '\\' || random.nextInt(40) == 0;
      quoted.append(escaped ? String.format("\\u%04x", (int) c) : String.valueOf(c));
    }
    String half = random.nextInt(60) == 0 ? "\\ud8" + "0" + random.nextInt(10) : "";
    return quoted.append(half).append('"').toString();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
