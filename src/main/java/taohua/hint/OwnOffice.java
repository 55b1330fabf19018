package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taohua.language.PlaceNames;
import taohua.text.Official;

/**
 * What the official of a source says of his own unit or office and the target's cannot say of his:
 * 我市 where a county speaks.
 *
 * @param words in the normalised text; its group 1 is what was left, where it has one
 * @param manner how it is said
 * @param unit 市 of 我市
 * @param evidence what makes it suspicious where it stands in the target
 */
record OwnOffice(Pattern words, Manner manner, String unit, OwnName.Evidence evidence) {
  /** How one speaks of what one heads. */
  enum Manner {
    /** 我市, 本市: nobody else's. */
    OURS,
    /** 全市: one's own, or the superior's where one says how one stands in it. */
    WHOLE,
    /** 我代表市委、市政府. */
    SPEAKING_FOR,
    /** 市应急局, 市长: a superior's as well, so only where the target has its own twice elsewhere. */
    TITLE
  }

  // Twice the same exchange is a habit, once may be a subject of its own.
  private static final int REGULARLY = 2;

  private static final String PLACES = "省市州盟县区旗镇乡";
  private static final Pattern BODY_HEAD = Pattern.compile("([局厅处校院])长$");
  private static final Pattern BODY =
      Pattern.compile("^(?:.*[" + PLACES + "])?(\\p{IsHan}{2,}?[局厅委院校])(?:党.书记|[局厅院校]长|主任)");
  private static final String UNITS = PLACES + "局厅处校院";

  // 健全市场, 安全区域: the unit is none.
  private static final String NO_WORD_BEFORE = "(?<![安健完保齐])";
  private static final String NO_WORD_AFTER = "(?![场域道])";
  private static final String ORGAN = "(?:委|人民政府|政府|人大常委会|政协)";
  private static final Pattern OF_A_UNIT =
      Pattern.compile("([" + PLACES + "])(长|委书记|\\p{IsHan}{1,6}[局厅办队]|\\p{IsHan}{2,6}委)");

  /** What to look for in a target. */
  static List<OwnOffice> of(Official target, Official source, List<Substitution> substitutions) {
    TreeSet<String> ours = units(target);
    TreeSet<String> theirs = units(source);
    TreeSet<String> candidates = new TreeSet<>(theirs);
    if (theirs.isEmpty()) {
      PLACES.chars().forEach(c -> candidates.add(String.valueOf((char) c)));
    }
    candidates.removeAll(ours);
    List<OwnOffice> offices = new ArrayList<>();
    for (String unit : candidates) {
      boolean replaced = replaced(unit, substitutions) >= REGULARLY;
      // 我区 may be the autonomous region that both lie in.
      boolean known = !ours.isEmpty() && !theirs.isEmpty() && !unit.equals("区");
      if (replaced || known) {
        OwnName.Evidence evidence = replaced ? OwnName.Evidence.REPLACED : OwnName.Evidence.HEADING;
        offices.addAll(ofUnit(unit, evidence));
      }
    }
    offices.addAll(titles(ours, substitutions));
    body(target, source, substitutions).ifPresent(offices::add);
    return offices;
  }

  private static List<OwnOffice> ofUnit(String unit, OwnName.Evidence evidence) {
    List<OwnOffice> offices = new ArrayList<>();
    offices.add(new OwnOffice(ours(unit), Manner.OURS, unit, evidence));
    if (PLACES.contains(unit)) {
      Pattern whole = Pattern.compile(NO_WORD_BEFORE + "全" + unit + NO_WORD_AFTER);
      offices.add(new OwnOffice(whole, Manner.WHOLE, unit, evidence));
      String organs = "((?:" + unit + ORGAN + ")+)";
      Pattern speaking =
          Pattern.compile("我(?:谨|现|今天|在此|首先)?代表" + organs + "|受(" + unit + "(?:人民)?政府)委托");
      offices.add(new OwnOffice(speaking, Manner.SPEAKING_FOR, unit, evidence));
    }
    return offices;
  }

  private static Pattern ours(String unit) {
    return Pattern.compile("[我本]" + unit + NO_WORD_AFTER);
  }

  /** How one says what one's own unit is: 我市, 本市, 全市. */
  static Pattern home(String unit) {
    return Pattern.compile(
        "[我本]" + unit + NO_WORD_AFTER + "|" + NO_WORD_BEFORE + "全" + unit + NO_WORD_AFTER);
  }

  /**
   * How one who heads such a unit speaks of it, whichever of these it is; never matches for none.
   */
  static Pattern home(Official official) {
    return Pattern.compile(
        units(official).stream()
            .map(unit -> home(unit).pattern())
            .collect(Collectors.joining("|", "(?:", "(?!))")));
  }

  /** The kinds of units that an official heads: 市 of a mayor, 市 and 局 of a city's bureau. */
  private static TreeSet<String> units(Official official) {
    TreeSet<String> units = new TreeSet<>();
    List<String> parts = PlaceNames.parts(official.place());
    if (!parts.isEmpty()) {
      String last = parts.get(parts.size() - 1);
      String unit = last.substring(last.length() - 1);
      if (PLACES.contains(unit)) {
        units.add(unit);
      }
    }
    Matcher head = BODY_HEAD.matcher(official.role());
    if (head.find()) {
      units.add(head.group(1));
    }
    return units;
  }

  private static int replaced(String unit, List<Substitution> substitutions) {
    Pattern from = Pattern.compile("^[我本全]" + unit);
    Pattern to = Pattern.compile("^[我本全](?!" + unit + ")[" + UNITS + "]");
    return substitutions.stream()
        .filter(one -> from.matcher(one.from()).find() && to.matcher(one.to()).find())
        .mapToInt(Substitution::count)
        .sum();
  }

  /** 市应急局 where the target has 县应急局 twice elsewhere. */
  private static List<OwnOffice> titles(TreeSet<String> ours, List<Substitution> substitutions) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Substitution one : substitutions) {
      Matcher from = OF_A_UNIT.matcher(one.from());
      Matcher to = OF_A_UNIT.matcher(one.to());
      if (from.matches()
          && to.matches()
          && from.group(2).equals(to.group(2))
          && !ours.contains(from.group(1))
          && !from.group(1).equals(to.group(1))) {
        counts.merge(one.from(), one.count(), Integer::sum);
      }
    }
    List<OwnOffice> titles = new ArrayList<>();
    counts.forEach(
        (title, count) -> {
          if (count >= REGULARLY) {
            Pattern words = Pattern.compile("(?<![各两" + PLACES + "])" + title);
            titles.add(
                new OwnOffice(
                    words, Manner.TITLE, title.substring(0, 1), OwnName.Evidence.REPLACED));
          }
        });
    return titles;
  }

  /** 教育局 of a source whose target is another bureau and says so twice elsewhere. */
  private static Optional<OwnOffice> body(
      Official target, Official source, List<Substitution> substitutions) {
    Matcher head = BODY.matcher(source.role());
    if (!head.find() || target.role().isEmpty() || target.role().contains(head.group(1))) {
      return Optional.empty();
    }
    String body = head.group(1);
    int replaced =
        substitutions.stream()
            .filter(one -> one.from().contains(body) && !one.to().contains(body))
            .mapToInt(Substitution::count)
            .sum();
    Pattern words = Pattern.compile(Pattern.quote(body));
    return replaced < REGULARLY
        ? Optional.empty()
        : Optional.of(new OwnOffice(words, Manner.TITLE, "", OwnName.Evidence.REPLACED));
  }
}
