package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.Dropped;
import taohua.text.Span;

/**
 * A part of a file that was not read as body.
 *
 * @param why the word of data files: {@code above}, {@code inside}, {@code below}, {@code repeated}
 *     or {@code hidden}
 * @param span of UTF-16 units of the document's text; none for what is hidden, which is no part of
 *     that text
 * @param text the whole of it
 * @param characters of it that count: letters, ideographs and digits
 * @param prose of these, those that read like a speech and do not stand in the body; 0 for what is
 *     repeated or hidden
 */
public record LeftPart(String why, Optional<Span> span, String text, int characters, int prose) {
  /** Text of a file that its readers do not see. */
  public static final String HIDDEN = "hidden";

  /** All reasons, in the order in which they are told. */
  public static final List<String> REASONS =
      List.of("above", "inside", "below", "repeated", HIDDEN);

  /** The parts in the order of the text, then what is hidden. */
  static List<LeftPart> of(Read read) {
    Document document = read.document();
    DroppedProse proseOf = new DroppedProse(document);
    List<LeftPart> parts = new ArrayList<>();
    for (Dropped one : read.dropped()) {
      String text = document.text().substring(one.span().start(), one.span().end());
      int prose = one.why() == Dropped.Why.REPEATED ? 0 : proseOf.in(one.span());
      parts.add(new LeftPart(one.why().word(), Optional.of(one.span()), text, count(text), prose));
    }
    for (String text : read.hidden()) {
      parts.add(new LeftPart(HIDDEN, Optional.empty(), text, count(text), 0));
    }
    return parts;
  }

  /** The letters, ideographs and digits of a text. */
  public static int count(String text) {
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      count += Characters.counts(codePoint) ? 1 : 0;
      at += Character.charCount(codePoint);
    }
    return count;
  }
}
