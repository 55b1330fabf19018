package taohua.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines below a speech that sign it: office, name and date, in any order, on some lines. */
final class Signature {
  private static final Pattern DASH = Pattern.compile("[—–―－-]{1,4}");
  private static final Pattern BODY =
      Pattern.compile(
          ".{2,20}(?:党组|委员会|党委|政府|局|委|办公室)"
              + "|[\\p{IsHan}（）()]{2,24}(?:公司|集团|大学|学院|学校|[中小]学|幼儿园|医院|协会|学会|商会|银行|研究[院所]|中心)");
  private static final int LINES = 6;
  private static final int LONGEST = 60;
  private static final int LAST_LINES = 3;

  private Signature() {}

  /**
   * The parts of the signature, in order; none if there is none.
   *
   * @param body the speech, at whose end it may stand as well
   * @param foot the lines below it, in order
   */
  static List<Part> of(String body, List<String> foot) {
    List<String> lines = new ArrayList<>(lastLines(body));
    int below = lines.size();
    lines.addAll(foot.subList(0, Math.min(LINES, foot.size())));
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      List<Part> pieces =
          lines.get(i).length() > LONGEST ? List.of() : Parts.of(List.of(lines.get(i)));
      if (signs(pieces)) {
        parts.addAll(pieces);
      } else if (i < below) {
        parts.clear();
      } else if (!isMark(lines.get(i))) {
        break;
      }
    }
    boolean isSigned =
        parts.stream()
            .anyMatch(part -> part.tellsSpeaker() || part.when().isPresent() || isMarkedName(part));
    return isSigned ? parts : List.of();
  }

  private static List<String> lastLines(String body) {
    String end = body.substring(Math.max(0, body.length() - LAST_LINES * LONGEST));
    List<String> lines = end.lines().toList();
    return lines.size() < 2
        ? List.of()
        : lines.subList(Math.max(1, lines.size() - LAST_LINES), lines.size());
  }

  /** Whether a line signs: by its parts, or by a body with the date. */
  private static boolean signs(List<Part> pieces) {
    boolean isDated = pieces.stream().anyMatch(part -> part.is(Part.Kind.BARE_DATE));
    return !pieces.isEmpty()
        && pieces.stream().allMatch(part -> signs(part) || isDated && isMark(part.text()));
  }

  private static boolean signs(Part part) {
    return part.tellsSpeaker()
        || part.is(Part.Kind.NAME)
        || part.is(Part.Kind.DATE)
        || part.is(Part.Kind.BARE_DATE);
  }

  /** ——江晚秋 */
  private static boolean isMarkedName(Part part) {
    return part.is(Part.Kind.NAME) && DASH.matcher(part.text()).lookingAt();
  }

  /** A body that signs, 完, a page number: what may stand in between. */
  private static boolean isMark(String line) {
    return line.strip().length() <= 4 || BODY.matcher(line.strip()).matches();
  }
}
