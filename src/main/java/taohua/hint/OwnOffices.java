package taohua.hint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.hint.OwnOffice.Manner;
import taohua.hint.home.Units;
import taohua.text.Official;

/** Which offices of a source to look for in a target. */
final class OwnOffices {
  private static final Pattern BODY =
      Pattern.compile("^(?:.*[" + Units.PLACES + "])?(\\p{IsHan}{2,}?[局厅委院校])(?:党.书记|[局厅院校]长|主任)");
  private static final String ORGAN = "(?:委|人民政府|政府|人大常委会|政协)";
  private static final Pattern OF_A_UNIT =
      Pattern.compile("([" + Units.PLACES + "])(长|委书记|\\p{IsHan}{1,6}[局厅办队]|\\p{IsHan}{2,6}委)");

  private OwnOffices() {}

  /**
   * Those of the source's units, then titles of units, then the body that its official heads.
   *
   * @param exchanges of the two documents
   */
  static List<OwnOffice> of(Official target, Official source, Exchanges exchanges) {
    Set<String> ours = Units.of(target);
    List<OwnOffice> offices = new ArrayList<>(ofUnits(ours, Units.of(source), exchanges));
    offices.addAll(titles(ours, exchanges));
    body(target, source, exchanges).ifPresent(offices::add);
    return offices;
  }

  /** What is said of a unit that the source's official heads, or may head where that is unknown. */
  private static List<OwnOffice> ofUnits(
      Set<String> ours, Set<String> theirs, Exchanges exchanges) {
    TreeSet<String> candidates = new TreeSet<>(theirs);
    if (theirs.isEmpty()) {
      candidates.addAll(List.of(Units.PLACES.split("")));
    }
    candidates.removeAll(ours);
    List<OwnOffice> offices = new ArrayList<>();
    for (String unit : candidates) {
      if (replaced(unit, exchanges) >= Exchanges.REGULARLY) {
        offices.addAll(ofUnit(unit, OwnName.Evidence.REPLACED));
      } else if (!ours.isEmpty() && !theirs.isEmpty() && !unit.equals("区")) {
        // 我区 may be the autonomous region that both lie in.
        offices.addAll(ofUnit(unit, OwnName.Evidence.HEADING));
      }
    }
    return offices;
  }

  private static List<OwnOffice> ofUnit(String unit, OwnName.Evidence evidence) {
    List<OwnOffice> offices = new ArrayList<>();
    offices.add(new OwnOffice(Units.ours(unit), Manner.OURS, unit, evidence));
    if (Units.PLACES.contains(unit)) {
      offices.add(new OwnOffice(Units.whole(unit), Manner.WHOLE, unit, evidence));
      offices.add(new OwnOffice(speakingFor(unit), Manner.SPEAKING_FOR, unit, evidence));
    }
    return offices;
  }

  private static Pattern speakingFor(String unit) {
    String organs = "((?:" + unit + ORGAN + ")+)";
    return Pattern.compile("我(?:谨|现|今天|在此|首先)?代表" + organs + "|受(" + unit + "(?:人民)?政府)委托");
  }

  /** How often 我市 has become another's unit. */
  private static int replaced(String unit, Exchanges exchanges) {
    Pattern from = Pattern.compile("^[我本全]" + unit);
    Pattern to = Pattern.compile("^[我本全](?!" + unit + ")[" + Units.ALL + "]");
    return exchanges.count(one -> from.matcher(one.from()).find() && to.matcher(one.to()).find());
  }

  /** 市应急局 where the target has 县应急局 twice elsewhere. */
  private static List<OwnOffice> titles(Set<String> ours, Exchanges exchanges) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Substitution one : exchanges.all()) {
      if (isOfAnotherUnit(one, ours)) {
        counts.merge(one.from(), one.count(), Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .filter(title -> title.getValue() >= Exchanges.REGULARLY)
        .map(title -> title(title.getKey()))
        .toList();
  }

  /** Whether a title has become the same title of another unit. */
  private static boolean isOfAnotherUnit(Substitution one, Set<String> ours) {
    Matcher from = OF_A_UNIT.matcher(one.from());
    Matcher to = OF_A_UNIT.matcher(one.to());
    return from.matches()
        && to.matches()
        && from.group(2).equals(to.group(2))
        && !ours.contains(from.group(1))
        && !from.group(1).equals(to.group(1));
  }

  private static OwnOffice title(String title) {
    Pattern words = Pattern.compile("(?<![各两" + Units.PLACES + "])" + title);
    return new OwnOffice(words, Manner.TITLE, title.substring(0, 1), OwnName.Evidence.REPLACED);
  }

  /** 教育局 of a source whose target is another bureau and says so twice elsewhere. */
  private static Optional<OwnOffice> body(Official target, Official source, Exchanges exchanges) {
    Matcher head = BODY.matcher(source.role());
    if (!head.find() || target.role().isEmpty() || target.role().contains(head.group(1))) {
      return Optional.empty();
    }
    String body = head.group(1);
    Pattern words = Pattern.compile(Pattern.quote(body));
    return exchanges.replaced(body) < Exchanges.REGULARLY
        ? Optional.empty()
        : Optional.of(new OwnOffice(words, Manner.TITLE, "", OwnName.Evidence.REPLACED));
  }
}
