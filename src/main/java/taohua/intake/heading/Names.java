package taohua.intake.heading;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.CharacterSet;
import taohua.language.Characters;
import taohua.language.SurnameWords;
import taohua.language.Surnames;
import taohua.language.Words;

/**
 * Names of persons. After an office any two to four characters are one, whatever they are; where
 * nothing else tells that a name stands there, it must look like one.
 */
public final class Names {
  // What no name of several parts is written with: it ends before 在, 宣布, 副州长 or 自治区.
  private static final String SOUND = "[\\p{IsHan}&&[^在的副致向给发就用宣并作讲话席持省市县区州旗镇乡党委届年月日]]";

  /** A name of several parts, 阿依古丽·艾山, as a regular expression. */
  static final String OF_PARTS = SOUND + "{1,8}(?:[·•・‧∙⋅.．]" + SOUND + "{1,10}){1,4}";

  /** The same, no longer than what follows leaves of it. */
  static final String OF_PARTS_ENDING = OF_PARTS.replace("10}", "10}?").replace("4}", "4}?");

  /** What may stand for the name after an office, between blanks, as a regular expression. */
  static final String AFTER_OFFICE =
      "(?:"
          + OF_PARTS.replace("[·", "\\s?[·").replace("．]", "．]\\s?")
          + "|\\p{IsHan}(?:\\s?\\p{IsHan}){1,11})";

  /** A name that was struck out or left open: ×××, 某某, 周某, 李XX, ＊＊＊, or a gap. */
  static final String MASKED =
      "(?:\\p{IsHan}{0,2}\\s?[×✕╳xXＸ＊*○◯□_＿?？△]{1,4}|\\p{IsHan}?某{1,3}|某\\p{IsHan}{1,2})";

  private static final Pattern DOTTED = Pattern.compile(OF_PARTS);
  private static final Pattern DOT = Pattern.compile("[•・‧∙⋅.．]");
  private static final Pattern ADDRESS = Pattern.compile("(?<=\\p{IsHan}{2})(?:同志|先生|女士)$");
  private static final Pattern AND = Pattern.compile("[、／/，,和与及]");
  private static final Pattern NAME_AND_OFFICE =
      Pattern.compile("(?<name>\\p{IsHan}{2,6}?)(?<office>" + Roles.ROLE + ")");
  private static final Pattern MASK = Pattern.compile(MASKED);

  // What people are called instead of their names.
  private static final Set<String> ADDRESSES = Set.of("同志", "先生", "女士", "老师", "主任", "书记");

  // What stands behind an office that signs without a name: 校长 敬上.
  private static final Set<String> CLOSINGS =
      Set.of(
          "敬上", "谨上", "敬启", "谨启", "敬献", "敬贺", "恭贺", "谨识", "谨致", "敬礼", "亲笔", "手书", "寄语", "致辞", "致词");

  // What names of other languages are spelled with.
  private static final CharacterSet SPELLED =
      CharacterSet.of(
          "阿艾爱安巴白班宝本比毕波布仓措次才策达丹旦德登迪顿堆多朵额恩尔夫甫噶嘎盖格根贡古哈海罕合赫呼吉加嘉江金晋开凯克肯库拉来兰朗勒楞里力丽林琳"
              + "龙隆鲁伦罗洛马玛买麦满曼蒙孟米姆木穆敏那纳娜尼妮努诺帕平普其奇齐切琴青庆琼曲热仁日荣萨赛桑森沙莎顺斯司苏素索塔台泰特提图吐托瓦旺维乌吾"
              + "和太确科宗欧东高查智道占西希喜肖逊雅亚央依伊益音云扎札泽珠珍志卓孜增铁义傲敖雪地玉才让措村奥昂奔伯列丹都赤坚赞沁石完毛藏尕娃呼则错俄沃不培群强久朝照牧乐夏项肉外居包彭杰参南秀别叶");
  // 任前谈话 is what is said before an office is held.
  private static final String BESIDE = "前后上下内中";
  // Surnames that are parts of what an office or a body is called: 负责人|员, 主席|团, 校长|国旗下.
  private static final String OF_BODIES = "员团国公处通";
  // Columns of a page that look like names.
  private static final Set<String> COLUMNS =
      Set.of("简介", "有约", "索引号", "文号", "文种", "时效", "时效性", "明细", "万年历");
  // Fields of offices that begin with a surname: 卫健局长.
  private static final Set<String> FIELDS =
      Set.of(
          "卫健", "卫计", "卫生", "安监", "安全", "安质", "文旅", "文广", "文体", "文教", "文化", "计生", "司法", "应急", "经信",
          "经发", "农机", "农业", "水务", "水利", "国土", "国资", "国税", "公安", "林草", "林业", "牧业", "房管", "房产", "商务",
          "广电", "党校", "宣教", "车管", "路政", "通信", "双创", "双拥");

  // Last characters of departments, some of which begin with a surname: 党群部, 安监局, 方志办.
  private static final String ENDS_OF_DEPARTMENTS = "部处室局厅办";

  // Surnames of some nationalities and of few persons.
  private static final String RARE = "区铁信诺刀召普兰侬喇冶撒妥鹿禤尉占原帕";

  private static final String UNITS = "省市县区州盟旗镇乡";
  private static final String BODIES = "局厅部处院校会所站科司室社馆团队系组行厂矿场";
  private static final Pattern UNIT_HEAD = Pattern.compile(".*(?:[" + UNITS + "村]长|专员)");
  private static final int LONGEST = 4;
  private static final int LONGEST_GIVEN = 2;
  // A word with a surname in front may be a name, unless it is used more often than this.
  private static final int FREQUENT = 40;

  private Names() {}

  /** The name without 同志, without the spaces that set it apart, and with one kind of dot. */
  static String plain(String written) {
    String name = ADDRESS.matcher(Cleaned.withoutBlanks(written)).replaceFirst("");
    return DOT.matcher(name).replaceAll("·");
  }

  /**
   * The name that stands apart after an office, after a blank or in brackets; empty for what names
   * a kind of speech or several persons, or is too long.
   */
  static String apart(String written) {
    String name = plain(written);
    boolean isLong = name.length() > LONGEST && !isDotted(name);
    boolean is =
        isHan(name) && !Titles.namesGenre(name) && !name.contains("们") && !CLOSINGS.contains(name);
    return is && !(isLong && wordsIn(name) * 2 > name.length()) ? name : "";
  }

  /** The name that an office runs into, as in 市长江晚秋; empty for a word, as in 市长信箱. */
  static String joined(String written) {
    String name = apart(written);
    if (name.isEmpty() || isDotted(name)) {
      return name;
    }
    if (isOfRareSurname(name)) {
      return name;
    }
    boolean isWord = hasNoSurname(name) ? !isSpelled(name) : isWithWord(name);
    return isWord || name.contains("的") ? "" : name;
  }

  /** A surname of few persons that words begin with, too, and no word with it: 刀林月, not 普查. */
  private static boolean isOfRareSurname(String name) {
    return RARE.indexOf(name.charAt(0)) >= 0 && name.length() <= 3 && wordsIn(name) == 0;
  }

  private static boolean hasNoSurname(String name) {
    return Surnames.of(name).isEmpty() || name.length() > LONGEST;
  }

  /** Whether a name of another language is written by sound: 孟克巴雅尔, 扎西; not 接待日, 之声. */
  private static boolean isSpelled(String name) {
    int words = wordsIn(name);
    return name.chars().allMatch(c -> SPELLED.contains((char) c))
        && (words == 0 || name.length() >= LONGEST && 2 * words <= name.length());
  }

  /** Whether what begins with a surname is no name: 任前谈话, 校长简介, 国旗下讲话, 负责人员名单. */
  private static boolean isWithWord(String name) {
    if (isPlain(name)) {
      return false;
    }
    boolean isVerb = SurnameWords.VERBS.indexOf(name.charAt(0)) >= 0;
    return COLUMNS.contains(name)
        || isOrdinary(name)
        || isVerb && BESIDE.indexOf(name.charAt(1)) >= 0
        || OF_BODIES.indexOf(name.charAt(0)) >= 0 && wordsIn(name) > 0;
  }

  /** Whether it stands for a name that is not told. */
  static boolean isMasked(String written) {
    return MASK.matcher(Cleaned.withoutBlanks(written)).matches();
  }

  /**
   * Whether some characters look like a person's name where no office tells that they are one: a
   * surname in use and one or two characters more that are no word with it, or a name with dots.
   */
  public static boolean isName(String name) {
    if (isDotted(name)) {
      return true;
    }
    if (name.length() < 2
        || name.length() > LONGEST
        || !name.chars().allMatch(c -> Characters.isHan((char) c))) {
      return false;
    }
    if (name.length() > LONGEST_GIVEN
        && ENDS_OF_DEPARTMENTS.indexOf(name.charAt(name.length() - 1)) >= 0) {
      return false;
    }
    if (isOfRareSurname(name) && name.length() > LONGEST_GIVEN) {
      return true;
    }
    String surname = Surnames.of(name);
    String given = name.substring(surname.length());
    return !surname.isEmpty()
        && given.length() <= LONGEST_GIVEN
        && !ADDRESSES.contains(given)
        && !COLUMNS.contains(name)
        && !name.endsWith("副")
        && !SurnameWords.contains(name);
  }

  /**
   * Whether characters that stand alone or behind a label are a person's name: one that looks like
   * it, but no place, 云岭县, or one of three characters or more that is written by sound, 群培顿珠.
   */
  public static boolean isAlone(String name) {
    if (name.length() > LONGEST_GIVEN && UNITS.indexOf(name.charAt(name.length() - 1)) >= 0) {
      return false;
    }
    return isName(name)
        || name.length() > LONGEST_GIVEN && hasNoSurname(name) && isSpelled(name) && !isPlace(name);
  }

  /**
   * Whether what stands before an office is its place or body and nobody's name, 金湖县 of 金湖县县长 or
   * 海港局 of 海港局局长, though it begins with a surname.
   */
  static boolean isPlaceBefore(String office, String name) {
    char last = name.charAt(name.length() - 1);
    String rank = "(?:代理?|常务|副)*";
    return UNITS.indexOf(last) >= 0 && office.matches(rank + "[" + last + "委政人党].*")
        || BODIES.indexOf(last) >= 0 && office.matches(rank + last + "长");
  }

  /**
   * Whether what stands before an office, 斯琴 of 斯琴主席, is a person's name: one that looks like it,
   * or one written by sound; a short one before the head of a place may be the place: 玛沁县长.
   */
  static boolean isBefore(String office, String name) {
    boolean isOfUnit = UNIT_HEAD.matcher(office).matches();
    if (FIELDS.contains(name)) {
      return false;
    }
    return isName(name)
        || (!isOfUnit || name.length() >= LONGEST)
            && hasNoSurname(name)
            && isSpelled(name)
            && !namesPlace(name);
  }

  /** Whether several persons stand before their offices: 江晚秋书记、斯琴主席. */
  static boolean areSeveral(String offices) {
    List<String> each = AND.splitAsStream(offices).toList();
    return each.size() > 1 && each.stream().allMatch(Names::isBeforeOffice);
  }

  private static boolean isBeforeOffice(String one) {
    Matcher matcher = NAME_AND_OFFICE.matcher(one);
    return matcher.matches() && isBefore(matcher.group("office"), matcher.group("name"));
  }

  /** Whether the characters are a place's, as they are or with its kind behind them: 阿里, 那曲. */
  private static boolean namesPlace(String name) {
    return isPlace(name) || UNITS.chars().anyMatch(unit -> isPlace(name + (char) unit));
  }

  /** Whether the characters are known as the name of a place. */
  static boolean isPlace(String name) {
    List<Words.Word> words = Words.of(name);
    return words.size() == 1 && words.get(0).isPlace();
  }

  private static boolean isDotted(String name) {
    return DOTTED.matcher(name).matches();
  }

  private static boolean isHan(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c == '·' || Characters.isHan((char) c));
  }

  /** How many characters belong to words in use, of which a name spelled by sound has few. */
  private static int wordsIn(String name) {
    return Words.of(name).stream()
        .filter(word -> word.text().length() > 1 && !word.tag().isPerson())
        .filter(word -> !word.isPlace() && Words.frequency(word.text()) > 0)
        .mapToInt(word -> word.text().length())
        .sum();
  }

  /** A frequent surname with what makes no word with it: nothing else needs to be asked. */
  private static boolean isPlain(String name) {
    char first = name.charAt(0);
    return name.length() <= LONGEST_GIVEN + 1
        && Surnames.COMMON.indexOf(first) >= 0
        && SurnameWords.VERBS.indexOf(first) < 0
        && !SurnameWords.contains(name);
  }

  /** Words in use, of which none is a person: 信箱, 工作报告, 谈水利. */
  private static boolean isOrdinary(String name) {
    List<Words.Word> words = Words.of(name);
    int rare = Surnames.of(name).isEmpty() ? 1 : FREQUENT;
    boolean isVerbFirst =
        words.get(0).text().length() == 1
            && (words.get(0).tag().isVerb() || words.get(0).tag().isPreposition());
    for (Words.Word word : words.subList(isVerbFirst ? 1 : 0, words.size())) {
      if (word.text().length() < 2
          || word.tag().isPerson()
          || word.isPlace()
          || Words.frequency(word.text()) < rare) {
        return false;
      }
    }
    return true;
  }
}
