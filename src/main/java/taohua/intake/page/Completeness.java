package taohua.intake.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import taohua.intake.heading.HeadLines;
import taohua.intake.page.unit.Enumerators;
import taohua.intake.page.unit.Punctuation;
import taohua.language.CharacterSet;
import taohua.language.Characters;
import taohua.language.Stops;
import taohua.words.Notice;

/** Whether a text is known to break off. */
final class Completeness {
  private static final Pattern CLOSING =
      Pattern.compile(
          "^(?:同志们|朋友们|各位|最后|让我们|女士们)(?!.{0,30}[:：]$).*|.*(?:谢谢|让我们|预祝|奋力夺取|奋勇前进|不懈奋斗|努力奋斗|而奋斗|更大贡献|新的贡献|讲这些|讲到这里|讲话完|新篇章|圆满成功).*",
          Pattern.DOTALL);

  /** A last sentence that nothing follows. */
  private static final Pattern CLOSED =
      Pattern.compile("(?:^|.*[。！？!?])[^。！？!?]*(?:谢谢|预祝|敬祝|祝|讲这些|讲到这里|讲完了|散会)[^。！？!?]*[。！？!?]");

  /** A sentence that ends with the dots of what was left out. */
  private static final Pattern DOTTED =
      Pattern.compile(".*[^.。…·．\\s](?:\\.{3,}|…+|。{3,}|·{3,}|．{3,})[”’」』]?", Pattern.DOTALL);

  // What a speaker says last, with a stop or without.
  private static final Pattern CLOSED_CLAUSE = Pattern.compile("谢谢|祝|讲这些|讲到这里|讲完了|散会|奋斗|前进|贡献");
  // So many paragraphs end with a sentence where one that does not is cut.
  private static final int LEAST_ENDED = 2;

  // 奪一個(gè): how the last character sounds.
  private static final Pattern PINYIN =
      Pattern.compile("(?<=\\p{IsHan})[（(][a-zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]$");
  private static final String LEADS_ON = "(?:点击)?(?:(?:查看|阅读|展开|浏览)?(?:详情|详细|更多|全文|余下全文)|下一页|未完)";
  // In brackets, with an arrow, or behind the dots of what was left out.
  private static final Pattern BUTTON =
      Pattern.compile(
          "\\s*[（(\\[【][>》»\\s]{0,4}"
              + LEADS_ON
              + "[>》»\\s]{0,4}[）)\\]】]$|\\s*"
              + LEADS_ON
              + "\\s*[>》»]{1,3}$|\\s*[>》»]{1,3}\\s*"
              + LEADS_ON
              + "$|(?<=[…]|\\.{3})\\s*"
              + LEADS_ON
              + "$");
  private static final int LONG = 30;
  // No heading is as long.
  private static final int LONGEST_LINE = 100;
  private static final CharacterSet WANTS_MORE = CharacterSet.of("的和与及这那在把被对向将但而从以");
  // What is left of a sentence behind another; less may be a name or a mark.
  private static final int REST = 5;
  // What begins like this behind a sentence goes on, however short it is.
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?:要|我们|各级|同时|此外|对|在|把|为|以|从|这|那|但|如果|进一步|[一二三四五六七八九十](?:要|是)|全[国省市县区]).{0,3}");
  // A remark of the page that was taken for the last paragraph is no longer.
  private static final int REMARK = 40;

  private Completeness() {}

  /**
   * Why the text is known to break off; empty if it is not.
   *
   * @param paragraphs the body
   * @param between the lines that were left out of its middle
   * @param after the lines behind it
   */
  static Optional<Notice> reason(
      List<String> paragraphs, List<String> between, List<String> after) {
    if (paragraphs.isEmpty()) {
      return Optional.empty();
    }
    int end = paragraphs.size() - 1;
    String printed = PINYIN.matcher(paragraphs.get(end)).replaceFirst("");
    String last = withoutButton(printed);
    boolean isExcerpt = last.length() < printed.length() && !closes(List.of(last));
    return end > 0 && isRemark(last)
        ? Optional.of(why(paragraphs.subList(0, end)))
        : cut(last)
            .or(() -> isExcerpt ? Optional.of(why(paragraphs)) : Optional.empty())
            .or(() -> runsOn(paragraphs))
            .or(() -> hanging(paragraphs))
            .or(() -> points(paragraphs))
            .or(() -> preview(paragraphs, between, after));
  }

  /** A last paragraph without what leads to the rest of it: …… 更多&gt;&gt;, [详情], （下一页）. */
  private static String withoutButton(String last) {
    String bare = BUTTON.matcher(last).replaceFirst("");
    return bare.isBlank() ? last : bare;
  }

  /** Whether a last paragraph is the page's and not the speech's, which may say 未完 as well. */
  private static boolean isRemark(String last) {
    boolean isSentence = Stops.endsSentence(last.charAt(last.length() - 1));
    return last.length() <= REMARK && !isSentence && Preview.says(last);
  }

  /** In the middle of a sentence. */
  private static Optional<Notice> cut(String last) {
    char end = last.charAt(last.length() - 1);
    boolean isOpen = Characters.counts(end) || Punctuation.isClauseEnd(end);
    boolean isCut =
        isOpen && Punctuation.isProse(last) && (last.length() >= LONG || hasRest(last))
            || goesOn(last, end);
    boolean isDotted = DOTTED.matcher(last).matches() && !closes(List.of(last));
    return (isCut && !CLOSED.matcher(last.substring(0, last.length() - rest(last))).matches())
            || isDotted
        ? Optional.of(Notice.of("incomplete.sentence"))
        : Optional.empty();
  }

  /** Whether a last line wants more, though it is too short to be prose for sure. */
  private static boolean goesOn(String last, char end) {
    boolean isWithin = last.lastIndexOf('“') > last.lastIndexOf('”') && end != '”';
    boolean isClause = Punctuation.isClauseEnd(end) && Punctuation.isProse(last);
    boolean wantsMore = WANTS_MORE.contains(end) && Punctuation.holdsComma(last);
    boolean isAnnounced = Characters.counts(end) && last.length() >= LONG && holdsColon(last);
    return isWithin && last.length() >= REST
        || isClause
        || last.length() >= LONG && (wantsMore || isAnnounced)
        || last.length() >= LONGEST_LINE && Characters.counts(end);
  }

  private static boolean holdsColon(String last) {
    return last.chars().anyMatch(c -> Stops.isColon((char) c));
  }

  private static boolean hasRest(String last) {
    int rest = rest(last);
    String open = last.substring(last.length() - rest);
    boolean isLong = rest >= REST && !HeadLines.isHead(open);
    boolean isBegun =
        BEGUN.matcher(open).matches() || WANTS_MORE.contains(last.charAt(last.length() - 1));
    return rest < last.length() && (isLong || isBegun);
  }

  /** Whether the last paragraph alone ends in a clause and not with a sentence. */
  private static Optional<Notice> runsOn(List<String> paragraphs) {
    String last = paragraphs.get(paragraphs.size() - 1);
    boolean isClause =
        last.length() >= LONG
            && Punctuation.holdsComma(last)
            && Characters.counts(last.charAt(last.length() - 1))
            && !Enumerators.isEnumerated(last)
            && !CLOSED_CLAUSE.matcher(last).find();
    List<String> sentences =
        paragraphs.stream()
            .filter(one -> one.length() >= LONG && Punctuation.holdsComma(one))
            .toList();
    long ended = sentences.stream().filter(one -> Punctuation.isClosed(one)).count();
    return isClause && ended >= LEAST_ENDED && ended >= sentences.size() - 1 && !closes(paragraphs)
        ? Optional.of(Notice.of("incomplete.sentence"))
        : Optional.empty();
  }

  /** The length of what stands behind the last end of a sentence. */
  private static int rest(String last) {
    int at = last.length();
    while (at > 0 && !Stops.endsSentence(last.charAt(at - 1))) {
      at--;
    }
    return last.length() - at;
  }

  /** Behind what announces more: a colon, a number of points, a heading among sentences. */
  private static Optional<Notice> hanging(List<String> paragraphs) {
    int end = paragraphs.size() - 1;
    String last = paragraphs.get(end);
    int announced = Points.announcedAtEnd(last);
    if (announced > 1) {
      return Optional.of(Notice.of("incomplete.points", 0, announced));
    }
    boolean isColon = Stops.isColon(last.charAt(last.length() - 1)) && Punctuation.isProse(last);
    boolean isHeading = isHeading(last) && end > 0 && !isHeading(paragraphs.get(end - 1));
    return end > 0 && isColon || isHeading
        ? Optional.of(Notice.of("incomplete.heading"))
        : Optional.empty();
  }

  private static boolean isHeading(String paragraph) {
    return Enumerators.isEnumerated(paragraph)
        && !Punctuation.holdsSentenceEnd(paragraph)
        && Characters.counts(paragraph.charAt(paragraph.length() - 1));
  }

  private static Optional<Notice> points(List<String> paragraphs) {
    return Points.of(paragraphs)
        .filter(points -> points.areSurelyMissing() && !closes(paragraphs))
        .map(points -> Notice.of("incomplete.points", points.reached(), points.announced()));
  }

  private static Optional<Notice> preview(
      List<String> paragraphs, List<String> between, List<String> after) {
    boolean omits =
        Stream.of(between, paragraphs, after.subList(0, Math.min(1, after.size())))
            .flatMap(List::stream)
            .anyMatch(Preview::omits);
    boolean isPreview = omits || Preview.isToldIn(after) && !closes(paragraphs);
    return isPreview ? Optional.of(why(paragraphs)) : Optional.empty();
  }

  private static Notice why(List<String> paragraphs) {
    return Points.of(paragraphs)
        .filter(Points::areMissing)
        .map(points -> Notice.of("incomplete.points", points.reached(), points.announced()))
        .orElse(Notice.of("incomplete.preview"));
  }

  private static boolean closes(List<String> paragraphs) {
    return IntStream.range(Math.max(0, paragraphs.size() - 2), paragraphs.size())
        .mapToObj(i -> i == 0 ? end(paragraphs.get(0)) : paragraphs.get(i))
        .anyMatch(paragraph -> CLOSING.matcher(paragraph).matches());
  }

  /** The end of the first paragraph, whose 同志们 begins the speech. */
  private static String end(String first) {
    return first.substring(Math.max(0, first.length() - LONGEST_LINE));
  }
}
