package taohua.report.page.render;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.report.page.site.Shape;

/**
 * Puts the pages of a report and its tables together to one page. The overview stands in it as it
 * is, with the frame around all; every other page and every table is the text of a {@code <script
 * type="text/plain">}, which a browser neither runs nor lays out until {@code router.js} asks for
 * it: a template would be parsed at once.
 */
public final class SingleFile {
  /** Where {@code layout.jte} leaves room for the other pages; no escaped text holds it. */
  public static final String ROOM = "<!--pages-->";

  private static final Path OVERVIEW = Path.of("index.html");

  // What would end or confuse the element, or what a parser of HTML changes: line ends and NUL.
  private static final Pattern SPECIAL = Pattern.compile("\\\\|\r|\0|<(?=(?i:/?script|!--))");

  private static final Pattern CHART = Pattern.compile("\\bdata-chart\\b");

  private final Path folder;
  private final Writer out;

  private SingleFile(Path folder, Writer out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Writes the pages in a folder, made for a {@link Shape#singleFile}, and what they hand out: the
   * tables and {@code run.json}, not the texts and not {@code timing.json}, which names places of
   * this machine.
   */
  public static void write(Path folder, Writer out) throws IOException {
    new SingleFile(folder, out).write();
  }

  private void write() throws IOException {
    String frame = read(OVERVIEW);
    int room = frame.indexOf(ROOM);
    if (room < 0) {
      throw new IllegalArgumentException("no frame with room for pages in " + folder);
    }
    out.write(frame, 0, room);
    boolean charts = CHART.matcher(frame).find();
    for (Path page : files("", "glob:**.html")) {
      if (!page.equals(OVERVIEW)) {
        String text = read(page);
        charts |= CHART.matcher(text).find();
        put("page:", page, text);
      }
    }
    for (Path file : files("data", "glob:data/{*.csv,run.json}")) {
      put("file:", file, read(file));
    }
    // What pages load on demand.
    for (Path file : files("assets", "glob:assets/search.js")) {
      put("file:", file, read(file));
    }
    if (charts) {
      out.write("<script>" + Assets.charts() + "</script>\n");
    }
    out.write(frame, room + ROOM.length(), frame.length() - room - ROOM.length());
  }

  /** Files below a folder, in the order of their names. */
  private List<Path> files(String below, String glob) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve(below))) {
      return files
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .filter(folder.getFileSystem().getPathMatcher(glob)::matches)
          .sorted()
          .toList();
    }
  }

  private String read(Path file) throws IOException {
    return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
  }

  private void put(String kind, Path name, String text) throws IOException {
    String id = kind + name.toString().replace('\\', '/');
    out.write("<script type=\"text/plain\" id=\"" + id + "\">");
    out.write(escaped(text));
    out.write("</script>\n");
  }

  /** The text with {@code \\} and {@code \xNN} for what may not stand in a script element. */
  static String escaped(String text) {
    return SPECIAL
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group().equals("\\")
                        ? "\\\\"
                        : String.format(Locale.ROOT, "\\x%02x", (int) found.group().charAt(0))));
  }
}
