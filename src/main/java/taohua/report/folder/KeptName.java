package taohua.report.folder;

import java.util.regex.Pattern;

/** How a file of the user's is called when a report has one of its name. */
final class KeptName {
  private static final Pattern KEPT = Pattern.compile("(.*/)?[^/]*\\.kept(-\\d+)?(\\.[^./]*)?");

  private KeptName() {}

  /** {@code page.kept.html}, {@code page.kept-2.html} … for {@code page.html}. */
  static String of(String name, int number) {
    return with(number == 1 ? ".kept" : ".kept-" + number, name);
  }

  /** {@code page-2.html} for {@code page.html}. */
  static String numbered(String name, int number) {
    return with("-" + number, name);
  }

  private static String with(String mark, String name) {
    int ending = name.lastIndexOf('.');
    int at = ending > name.lastIndexOf('/') + 1 ? ending : name.length();
    return name.substring(0, at) + mark + name.substring(at);
  }

  /** Whether a file was called so, and so needs no further leave to lie in a report's folder. */
  static boolean is(String name) {
    return KEPT.matcher(name).matches();
  }
}
