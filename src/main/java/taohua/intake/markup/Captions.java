package taohua.intake.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What stands under a picture and tells what it shows. */
final class Captions {
  private static final int LONGEST = 60;
  private static final String STOPS = "。！？；：，、…!?;:,";

  private Captions() {}

  /**
   * Whether an element is the caption of a picture: {@code figcaption}, or a short line without a
   * stop in the middle, right below a picture that stands alone, or in one paragraph with it.
   */
  static boolean is(Element element) {
    if (element.normalName().equals("figcaption")) {
      return true;
    }
    if (!isParagraph(element) || !isCentred(element)) {
      return false;
    }
    String text = element.text().strip();
    boolean isShort =
        !text.isEmpty()
            && text.length() <= LONGEST
            && STOPS.indexOf(text.charAt(text.length() - 1)) < 0;
    return isShort && (holdsPicture(element) || isPicture(element.previousElementSibling()));
  }

  private static boolean isParagraph(Element element) {
    return element.normalName().equals("p") || element.normalName().equals("div");
  }

  private static boolean isCentred(Element element) {
    String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
    return element.attr("align").equalsIgnoreCase("center") || style.contains("text-align:center");
  }

  private static boolean isPicture(@Nullable Element element) {
    return element != null && element.text().isBlank() && holdsPicture(element);
  }

  private static boolean holdsPicture(Element element) {
    return element.normalName().equals("img") || !element.select("img").isEmpty();
  }
}
