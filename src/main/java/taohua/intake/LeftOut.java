package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import taohua.language.Invisible;
import taohua.text.Document;
import taohua.words.Notice;

/**
 * What of a file was not read as its body.
 *
 * @param parts in the order of the text, then what is hidden
 * @param muchProse whether so much prose is among it that part of the speech may be missing
 * @param invisible how many invisible characters stand between ideographs of the body; comparison
 *     leaves them out, and typed text has none
 */
public record LeftOut(List<LeftPart> parts, boolean muchProse, int invisible) {
  /** Nothing at all. */
  public static final LeftOut NOTHING = new LeftOut(List.of(), false, 0);

  // Of 232 annotated pages with short bodies, all of them right, 11 have as much prose beside the
  // body: other articles, and long leads. Where a quarter of the body is dropped instead, or one
  // paragraph of 70 characters or more inside of it, 1,136 of 1,156 cases are warned of.
  private static final int MUCH = 100;
  private static final int SHARE = 5;
  private static final int MUCH_INSIDE = 60;

  // A few are dust of the program that wrote the file.
  private static final int MANY_INVISIBLE = 10;

  public LeftOut {
    parts = List.copyOf(parts);
  }

  /** What was left out of a document. */
  public static LeftOut of(Read read) {
    // Of most documents of an index no text is at hand, and there may be very many.
    if (read.document().text().isEmpty() && read.hidden().isEmpty()) {
      return NOTHING;
    }
    List<LeftPart> parts = LeftPart.of(read);
    int prose = parts.stream().mapToInt(LeftPart::prose).sum();
    boolean isMuchInside =
        parts.stream().anyMatch(one -> one.why().equals("inside") && one.prose() >= MUCH_INSIDE);
    return new LeftOut(
        parts,
        isMuchInside || prose >= MUCH && (long) prose * SHARE >= body(read, LeftPart::count),
        body(read, Invisible::betweenHan));
  }

  private static int body(Read read, ToIntFunction<String> count) {
    Document document = read.document();
    return document.paragraphs().stream()
        .mapToInt(paragraph -> count.applyAsInt(paragraph.text(document.text())))
        .sum();
  }

  /** How many characters are not body. */
  public int characters() {
    return parts.stream().mapToInt(LeftPart::characters).sum();
  }

  /** How many of them a reader of the file does not see. */
  public int hidden() {
    return with(LeftPart.HIDDEN).stream().mapToInt(LeftPart::characters).sum();
  }

  /** The parts with one reason. */
  public List<LeftPart> with(String why) {
    return parts.stream().filter(part -> part.why().equals(why)).toList();
  }

  /** Whether something was left out that may be part of the speech, or hides in its file. */
  public boolean isLoss() {
    return muchProse || hidden() > 0;
  }

  /** What whoever relies on the text that was read must be told; usually nothing. */
  public List<Notice> warnings() {
    if (parts.isEmpty() && invisible == 0) {
      return List.of();
    }
    List<Notice> warnings = new ArrayList<>();
    if (muchProse) {
      warnings.add(Notice.of("left.prose", parts.stream().mapToInt(LeftPart::prose).sum()));
    }
    if (hidden() > 0) {
      warnings.add(Notice.of("left.hidden", hidden()));
    }
    if (invisible >= MANY_INVISIBLE) {
      warnings.add(Notice.of("left.invisible", invisible));
    }
    return warnings;
  }
}
