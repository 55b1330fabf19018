package taohua.hint.home;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taohua.language.PlaceNames;
import taohua.text.Official;

/** The kinds of units that officials head, a character each, and how one speaks of one's own. */
public final class Units {
  /** Units of the administration, the widest first. */
  public static final String PLACES = "省市州盟县区旗镇乡";

  /** The same with bodies whose heads are named for them. */
  public static final String ALL = PLACES + "局厅处校院";

  private static final Pattern BODY_HEAD = Pattern.compile("([局厅处校院])长$");

  // 健全市场, 安全区域: the unit is none.
  private static final String NO_WORD_BEFORE = "(?<![安健完保齐])";
  private static final String NO_WORD_AFTER = "(?![场域道])";

  private Units() {}

  /**
   * What an official heads: 市 of a mayor, 市 and 局 of a city's bureau; none if not known; in order.
   */
  public static Set<String> of(Official official) {
    Set<String> units = new TreeSet<>();
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

  /** 我市, 本市: nobody else's. */
  public static Pattern ours(String unit) {
    return Pattern.compile("[我本]" + unit + NO_WORD_AFTER);
  }

  /** 全市: one's own, or the superior's. */
  public static Pattern whole(String unit) {
    return Pattern.compile(NO_WORD_BEFORE + "全" + unit + NO_WORD_AFTER);
  }

  /** How one says what one's own unit is: 我市, 本市, 全市. */
  public static Pattern home(String unit) {
    return Pattern.compile(ours(unit) + "|" + whole(unit));
  }

  /**
   * The same of any unit that an official heads; never matches where none is known. What ends the
   * pattern keeps its last alternative, 全县 of a county, from matching: of one's last unit only 我县
   * and 本县 are taken for certain.
   */
  public static Pattern home(Official official) {
    return Pattern.compile(
        of(official).stream()
            .map(unit -> home(unit).pattern())
            .collect(Collectors.joining("|", "(?:", "(?!))")));
  }
}
