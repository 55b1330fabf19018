package taohua.family;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import taohua.family.Slot.Kind;
import taohua.language.Surnames;
import taohua.language.Words;

/**
 * What a slot is filled with, by patterns of official prose first and HanLP's parts of speech
 * second. The kind of most votes, if it has half of them, is the slot's.
 */
final class SlotKinds {
  private static final String NUMERAL = "[0-9零〇○一二三四五六七八九十百千两点]";
  private static final String OPEN = "[x×○□_*某]";
  private static final Pattern NUMBER =
      Pattern.compile("(第|近|约|超)?(" + NUMERAL + "|[万亿])+" + "[多余]?[万亿]?[多余]?");
  private static final Pattern DATE =
      Pattern.compile(
          "((\\d{2,4}|[〇零○一二三四五六七八九]{2,4}|\\d*N+)年)?((\\d{1,2}|[一二三四五六七八九十]{1,3}|N+)月(份|底|初|中旬|上旬|下旬)?)?"
                  .replace("N", OPEN)
              + "((\\d{1,2}|[一二三四五六七八九十]{1,3}|N+)[日号])?".replace("N", OPEN)
              + "|[今去前明后][年天]|[上下]半年|[一二三四]季度|[本上下][周月]|(昨|今|明)[天日]");
  private static final Pattern PLACEHOLDER = Pattern.compile(OPEN + "+");
  private static final Pattern PLACE =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{1,7}(省|市|县|区|旗|州|盟|镇|乡|村|街道|社区|开发区|园区|新区|自治区|自治州|自治县)"
              + "|[省市县区镇乡村州旗盟]");
  private static final Pattern OFFICE =
      Pattern.compile(
          "[\\u4e00-\\u9fff]{0,12}(书记|省长|市长|县长|区长|州长|旗长|盟长|镇长|乡长|主席|主任|局长|厅长|部长|处长|科长|所长"
              + "|院长|校长|站长|行长|秘书长|常委|委员|组长|队长|会长|干事|专员|办公室|委员会|指挥部|管委会|政府|党委|党组|人大|政协"
              + "|纪委|监委|[省市县区镇乡村州旗]委|[局厅委办])");
  // WitnessNames of bodies are hardly longer.
  private static final int LONGEST_NAME = 24;

  // So many characters of a filler's names as HanLP finds them make it one.
  private static final double MOSTLY = 0.6;
  private static final Pattern PERSON =
      Pattern.compile("[" + Surnames.COMMON + "](?:[\\u4e00-\\u9fff]{1,2}|" + OPEN + "+)");
  private static final Pattern TITLE_AFTER =
      Pattern.compile("^(同志|书记|省长|市长|县长|区长|镇长|主任|主席|局长|部长|先生|女士|代表|教授|院士|师傅).*");
  private static final Pattern TITLE_BEFORE = Pattern.compile(".*(书记|[省市县区镇乡局厅部]长|主任|主席|同志)$");

  private SlotKinds() {}

  /**
   * What is known around a slot.
   *
   * @param before a few characters of the fixed text
   * @param after a few characters of the fixed text
   * @param names of the witnesses' officials
   */
  record Context(String before, String after, WitnessNames names) {}

  /**
   * The kind of a slot.
   *
   * @param votes of each filler, without punctuation; those of empty ones do not count
   */
  static Kind of(Map<String, Double> votes, Context context) {
    double all = 0;
    Map<Kind, Double> byKind = new EnumMap<>(Kind.class);
    for (Map.Entry<String, Double> vote : votes.entrySet()) {
      if (!vote.getKey().isEmpty()) {
        all += vote.getValue();
        byKind.merge(of(vote.getKey(), context), vote.getValue(), Double::sum);
      }
    }
    Kind best = Kind.FREE;
    for (Map.Entry<Kind, Double> entry : byKind.entrySet()) {
      best = entry.getValue() > byKind.getOrDefault(best, 0.0) + 1e-9 ? entry.getKey() : best;
    }
    return 2 * byKind.getOrDefault(best, 0.0) >= all - 1e-9 ? best : Kind.FREE;
  }

  private static Kind of(String filler, Context context) {
    if (filler.length() > LONGEST_NAME) {
      return Kind.FREE;
    }
    if (PLACEHOLDER.matcher(filler).matches()) {
      return ofPlaceholder(context);
    }
    if (context.names().isPerson(filler)) {
      return Kind.PERSON;
    }
    if (context.names().isPlace(filler)) {
      return Kind.PLACE;
    }
    if (DATE.matcher(filler).matches()) {
      return Kind.DATE;
    }
    if (NUMBER.matcher(filler).matches()) {
      return Kind.NUMBER;
    }
    if (isPerson(filler, context)) {
      return Kind.PERSON;
    }
    if (OFFICE.matcher(filler).matches()) {
      return Kind.OFFICE;
    }
    if (PLACE.matcher(filler).matches() || isNamedPlace(filler, context)) {
      return Kind.PLACE;
    }
    return Kind.FREE;
  }

  private static Kind ofPlaceholder(Context context) {
    if (PLACE.matcher("某" + first(context.after())).matches()) {
      return Kind.PLACE;
    }
    return TITLE_AFTER.matcher(context.after()).matches() ? Kind.PERSON : Kind.NUMBER;
  }

  private static boolean isPerson(String filler, Context context) {
    if (!PERSON.matcher(filler).matches()) {
      return false;
    }
    if (TITLE_AFTER.matcher(context.after()).matches()
        || TITLE_BEFORE.matcher(context.before()).matches()) {
      return true;
    }
    // HanLP knows few names of officials, but hardly ever takes another word for one.
    List<Words.Word> words = Words.of(filler);
    return words.size() == 1 && words.get(0).tag().isPerson();
  }

  private static boolean isNamedPlace(String filler, Context context) {
    if (filler.length() <= 4 && PLACE.matcher("某" + first(context.after())).matches()) {
      return true;
    }
    int named =
        Words.of(filler).stream()
            .filter(Words.Word::isPlace)
            .collect(Collectors.summingInt(word -> word.text().length()));
    return named >= MOSTLY * filler.length();
  }

  private static String first(String text) {
    return text.isEmpty() ? "" : text.substring(0, 1);
  }
}
