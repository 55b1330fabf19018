package taohua.report.data;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.LeftOut;
import taohua.intake.LeftPart;
import taohua.text.Lines;
import taohua.text.Span;
import taohua.words.Messages;

/** What was not read as body, for people: a line of counts, or every part with its text. */
final class LeftText {
  private final LeftOut left;
  private final Messages messages;

  LeftText(LeftOut left, Messages messages) {
    this.left = left;
    this.messages = messages;
  }

  /**
   * How much there is of which reason.
   *
   * @param shown whether the parts follow
   */
  String summary(boolean shown) {
    List<String> groups = new ArrayList<>();
    for (String why : LeftPart.REASONS) {
      List<LeftPart> parts = left.with(why);
      if (!parts.isEmpty()) {
        int characters = parts.stream().mapToInt(LeftPart::characters).sum();
        groups.add(messages.get("extract.left.group", why(why), parts.size(), characters));
      }
    }
    if (groups.isEmpty()) {
      return messages.get("extract.whole");
    }
    String all = groups.stream().reduce((a, b) -> messages.get("scope.files", a, b)).orElse("");
    return messages.get(shown ? "extract.left" : "extract.left.seen", all);
  }

  /**
   * Every part: a line that tells why and where, then the whole text, further in.
   *
   * @param text the document's
   */
  List<String> parts(String text) {
    List<String> lines = new ArrayList<>();
    for (LeftPart part : left.parts()) {
      String head =
          part.span()
              .map(span -> placed(part, place(span, text)))
              .orElseGet(
                  () -> messages.get("extract.part.unplaced", why(part.why()), part.characters()));
      lines.add("  - " + head);
      part.text().lines().filter(line -> !line.isBlank()).forEach(l -> lines.add("      " + l));
    }
    return lines;
  }

  private String placed(LeftPart part, String place) {
    return messages.get("extract.part", why(part.why()), place, part.characters());
  }

  private String place(Span span, String text) {
    Lines on = Lines.of(text, span);
    return on.first() == on.last()
        ? messages.get("extract.line", on.first())
        : messages.get("extract.lines", on.first(), on.last());
  }

  private String why(String why) {
    return messages.get("why." + why);
  }
}
