package taohua.judge;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Surnames;
import taohua.language.Words;

/**
 * Who is said to speak, by the words of a sentence before an attributing verb, simplified. A
 * quotation explains words only if they are somebody's: a person's by name or by an office that one
 * person holds, a body's, a document's, or those of a meeting that is named. 会议 alone does not tell
 * who spoke, and in 按照省委要求 nobody speaks but the speaker.
 */
final class Attribution {
  // No speaker stands farther from his verb; more words are another's.
  private static final int REACH = 24;
  private static final int LONGEST_NAME = 8;

  private static final String HAN = "\\p{IsHan}";
  private static final String ADVERBS =
      "(?:再次|多次|反复|一再|曾经?|又|还|也|都|均|就|则|特别|专门|明确|深刻|进一步|同时|首先|最后|郑重|严肃|首次|近日|日前"
          + "|今年|去年|并|讲话|发言|公报|报告|决定|、)*";
  // What may stand between a speaker who is no person and his verb.
  static final String THEN = ADVERBS + "(?:[在对就从向于][^，；：]{1,22})?" + ADVERBS + "$";

  private static final String BODIES =
      "(?:党?中央|国务院|[省市县区州旗镇乡]委|党委|党组|政府|人大|政协|纪委监?委?|常委会|政治局|办公[厅室])";
  private static final Pattern BODY_SPEAKS =
      Pattern.compile(BODIES + "(?:[、和]" + HAN + "{2,8})?" + THEN);

  private static final Pattern DOCUMENT_SPEAKS =
      Pattern.compile(
          "》(?:[（(][^（）()]*[）)])?(?:一[文书])?(?:[中里]|第[^，；：]{1,8}[条章款节])?" + ADVERBS + "$");

  private static final String OFFICE = "(?:书记|总理|主席|[省市州县区旗镇乡部厅局]长|主任|同志|院士|教授|先生)";
  // Of whom there is one, in the country or in one's own place.
  private static final Pattern ONE_OFFICE =
      Pattern.compile("总书记|总理|主席|委员长|(?<!副)[省市州县区旗]长|" + BODIES + "的?" + OFFICE);
  private static final Pattern NAME_AND_OFFICE =
      Pattern.compile("(" + HAN + "{1,4}?)" + OFFICE + "|" + OFFICE + "(" + HAN + "{2,3})");
  private static final Pattern PLACE_AND_OFFICE =
      Pattern.compile(HAN + "{2}[省市州县区旗镇乡部厅局院]的?" + OFFICE);
  private static final Pattern NAME_SPEAKS =
      Pattern.compile("(?:^|[，、：])(" + HAN + "[·" + HAN + "]{1,3}?)" + ADVERBS + "$");
  private static final Pattern ORDINARY = Pattern.compile("[的了和与等们是在对为把将让给同各有]");
  private static final Pattern UNIT_LAST = Pattern.compile("[省市县区州乡镇村部局厅委会组门方层们人]$");
  private static final Pattern FOREIGN_NAME = Pattern.compile("恩格斯|列宁|斯大林|" + HAN + "·" + HAN);
  private static final Pattern NAMELESS =
      Pattern.compile("(?:有的?|有些|一些|各位|各级|各地|全体|部分|个别|许多|很多|不少|一[位名个]|这[位名]|那位|几位|每位|某|老|们)$");

  private static final Pattern ANYBODY =
      Pattern.compile(
          "(?:^|[，；：、])(?:有人|有的|有些|有关|某|大家|大伙|人们|人民|群众|百姓|居民|村民|网友|专家|同志们|许多|很多|不少)"
              + "[^，；：]{0,8}$");

  // 按照省委要求 is the speaker's own sentence, and so is 对照工作的要求.
  private static final Pattern BY_ORDER =
      Pattern.compile(
          "(?:^|[，；：])(?:要|须|必须|应|严格|认真|坚决|全面|深入|始终|紧紧|主动|积极|切实)*"
              + "(?:按照?|根据|依照|遵照|依据|遵循|落实|贯彻|围绕|对照|聚焦|紧扣|符合|满足|适应|达到|响应|针对|把|将)"
              + "[^，；：]*$");
  private static final Pattern DEMANDS =
      Pattern.compile(
          "(?:的|部署|工作|任务|目标|政策|精神|决策|有关|相关|标准|规定|具体|总体|新|更高|总|各项|和|及|与|发展|安全|纪律|统一"
              + "|基本|硬性|规范|客观|内在|必然|时代|实践)$");
  // 我国 is nobody, and 对我说 has another speaker.
  private static final Pattern OWN =
      Pattern.compile("(?<![对向跟和与给])(?:我们?(?![国省市州县区党军院校])|咱|这里)([^，；：]*)$");

  private Attribution() {}

  /**
   * Whether somebody is named who says what follows without quotation marks.
   *
   * @param before what stands in the sentence before the verb
   * @param meeting the meeting that 会议 alone would mean, or empty
   */
  static boolean isNamed(String before, String verb, String meeting) {
    boolean isOwn =
        BY_ORDER.matcher(before).find()
            || isOwn(before)
            || ANYBODY.matcher(before).find()
            || verb.equals("要求") && DEMANDS.matcher(before).find();
    return !isOwn
        && (DOCUMENT_SPEAKS.matcher(before).find()
            || BODY_SPEAKS.matcher(before).find()
            || Meetings.speaks(before, meeting)
            || namesPerson(before.substring(Math.max(0, before.length() - REACH - LONGEST_NAME))));
  }

  /**
   * Whether what follows in quotation marks is somebody else's. The marks tell that it is a
   * quotation, so it has a speaker unless the words say that he is nobody, the speaker himself, or
   * a meeting of which nothing is known.
   */
  static boolean mayBeAnothers(String before, String meeting) {
    return (!BY_ORDER.matcher(before).find() || namesPerson(before))
        && !isOwn(before)
        && !ANYBODY.matcher(before).find()
        && !Meetings.isNameless(before, meeting);
  }

  private static boolean isOwn(String before) {
    Matcher own = OWN.matcher(before);
    return own.find() && !namesPerson(own.group(1));
  }

  private static boolean namesPerson(String words) {
    Matcher one = ONE_OFFICE.matcher(words);
    if (one.find() && !NAMELESS.matcher(words.substring(0, one.start())).find()) {
      return true;
    }
    Matcher office = NAME_AND_OFFICE.matcher(words);
    while (office.find()) {
      String after = office.group(2);
      if (after == null ? endsOnName(office.group(1)) : isName(after)) {
        return true;
      }
    }
    Matcher name = NAME_SPEAKS.matcher(words);
    return PLACE_AND_OFFICE.matcher(words).find()
        || FOREIGN_NAME.matcher(words).find()
        || name.find() && isName(name.group(1)) && isNoWord(name.group(1));
  }

  // Before an office any characters are a name that are no word.
  private static boolean endsOnName(String words) {
    boolean ends = false;
    for (int start = 0; start < words.length(); start++) {
      String name = words.substring(start);
      boolean isStrange = name.length() > 1 && !ORDINARY.matcher(name).find() && isNoWord(name);
      ends |= isName(name) || isStrange;
    }
    return ends && !NAMELESS.matcher(words).find();
  }

  // 文 and 全 are surnames, too, but 文件 and 全省 are nobody's names.
  private static boolean isNoWord(String name) {
    List<Words.Word> words = Words.of(name);
    return !UNIT_LAST.matcher(name).find()
        && (words.get(0).text().length() == 1 || words.get(0).tag().isPerson());
  }

  // 有的同志, 老同志 and 各位市长 are nobody.
  private static boolean isName(String words) {
    return !NAMELESS.matcher(words).find() && !Surnames.of(words).isEmpty();
  }
}
