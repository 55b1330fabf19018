package taohua.report.page.sheet;

import taohua.report.page.excerpt.Quote;
import taohua.report.page.site.Naming;
import taohua.report.page.site.Page;
import taohua.report.page.site.Site;

/** The lines that the parts of a sheet have in common. */
final class SheetLines {
  /** Columns of a figure's name, with a blank behind the widest. */
  static final int NAMES = 34;

  private final Page page;
  private final TextLines lines;

  SheetLines(Page page, TextLines lines) {
    this.page = page;
    this.lines = lines;
  }

  Page page() {
    return page;
  }

  Site site() {
    return page.site();
  }

  String word(String key, Object... values) {
    return page.word(key, values);
  }

  void blank() {
    lines.blank();
  }

  void line(String text) {
    lines.line(text);
  }

  void wrapped(int indent, String text) {
    lines.wrapped(indent, text);
  }

  void heading(String text) {
    lines.blank();
    lines.line("-- " + text + " --");
  }

  /** A value beside the words of a key. */
  void fact(String key, String value) {
    lines.pair(word(key), NAMES, value);
  }

  /** A value below that of the line before. */
  void further(String value) {
    lines.pair("", NAMES, value);
  }

  /** A document with its speaker, its date and its file. */
  String named(int document) {
    Naming naming = site().naming();
    return word("named", naming.name(document))
        + " "
        + naming.who(document)
        + " · "
        + naming.when(document)
        + " · "
        + site().corpus().document(document).id();
  }

  /** Words with their sentence, after who has them. */
  void quote(String role, Quote quote) {
    String place = word("paragraph", quote.paragraphs());
    wrapped(2, (role.isEmpty() ? place : role + " · " + place) + ":");
    wrapped(4, quote.before() + "【" + quote.marked() + "】" + quote.after());
  }
}
