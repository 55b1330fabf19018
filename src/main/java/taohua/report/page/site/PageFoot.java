package taohua.report.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import taohua.intake.Read;
import taohua.report.page.render.SafeText;
import taohua.words.Clip;
import taohua.words.Messages;

/**
 * What stands at the foot of every printed page: the report's number, which files it is about with
 * the first digits of their hashes, and the page's number.
 *
 * @param number of the report
 * @param files each with its hash
 */
record PageFoot(String number, List<String> files) {
  // What fits beside the page's number on a sheet of A4, on two lines.
  private static final int NAME = 36;

  /** About those documents; about all of them if none is named. */
  static PageFoot of(Site site, int... documents) {
    List<String> files = new ArrayList<>();
    for (int document : documents) {
      files.add(name(site, document));
    }
    if (documents.length == 0) {
      files.add(Clip.text(site.title(), NAME));
    }
    return new PageFoot(site.number(documents), files);
  }

  private static String name(Site site, int document) {
    String id = site.corpus().document(document).id();
    Read read = site.reading(document);
    String hash = read == null ? "" : read.source().sha256();
    return Clip.text(id, NAME) + (hash.isEmpty() ? "" : " (" + Clip.hash(hash, 12) + ")");
  }

  /** The rules of a style sheet; its texts can end neither a rule nor the element. */
  String css(Messages words) {
    String left = words.get("print.number", number) + " · " + String.join(" · ", files);
    String page = words.get("print.page", "\u0001", "\u0002");
    int first = page.indexOf('\u0001');
    int second = page.indexOf('\u0002');
    return "@page{@bottom-left{content:"
        + quoted(left)
        + "}@bottom-right{content:"
        + quoted(page.substring(0, first))
        + "counter(page)"
        + quoted(page.substring(first + 1, second))
        + "counter(pages)"
        + quoted(page.substring(second + 1))
        + "}}";
  }

  /** A text as a style sheet writes it: whatever is not plainly text as its code. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              boolean plain =
                  Character.isLetterOrDigit(c) || c == ' ' || "·.,:()/_-…".indexOf(c) >= 0;
              if (plain) {
                out.appendCodePoint(c);
              } else {
                boolean misleads = c <= Character.MAX_VALUE && SafeText.misleads((char) c);
                out.append(misleads ? "\ufffd" : String.format(Locale.ROOT, "\\%06x", c));
              }
            });
    return out.append('"').toString();
  }
}
