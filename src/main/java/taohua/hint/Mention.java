package taohua.hint;

import java.util.List;
import java.util.regex.Pattern;
import taohua.language.Brackets;
import taohua.language.PlaceNames;
import taohua.language.Provinces;
import taohua.language.Stops;
import taohua.language.Words;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * A place or a person named in a sentence, and whether the sentence speaks of it on purpose: in a
 * list, in a comparison, in a quotation or a title. Then the name says nothing about where the text
 * comes from.
 */
final class Mention {
  private static final String UNIT = "\\p{IsHan}{1,8}?" + PlaceNames.KIND;
  private static final Pattern LIST_BEFORE = Pattern.compile("、\\s*$|" + UNIT + "(?:[和与及跟同]|以及)$");
  private static final Pattern LIST_AFTER =
      Pattern.compile("^" + PlaceNames.KIND + "?(?:\\s*、|(?:[和与及跟同]|以及)" + UNIT + ")|^(?:等|之间)");
  private static final Pattern JOINED = Pattern.compile("(?:[和与及跟同]|以及)");

  // Who names another place to learn from it, to border on it or to work with it means it.
  private static final Pattern COMPARISON =
      Pattern.compile(
          "相比|相较|对比|比较|比起|差距|不如|落后于|领先于|高于|低于|多于|少于|好于|优于|快于|对标|看齐|赶超|追赶|学习|借鉴|取经|考察|参观"
              + "|走访|调研|兄弟|友好|毗邻|邻近|相邻|邻市|邻县|邻省|接壤|接轨|融入|对接|协作|合作|联合|携手|共建|结对|帮扶|对口|支援|援助|来自"
              + "|前往|赴|感谢|引进|签约|等地|等市|等省|发生在|通报|案例|教训");

  // 栖梧大学, 栖梧会议: names of their own, whoever says them.
  private static final Pattern OTHER_NAME =
      Pattern.compile(
          "^"
              + PlaceNames.KIND
              + "?(?:会议|精神|宣言|讲话|经验|模式|大学|学院|银行|机场|港|高铁|铁路|高速|大桥|河|江|湖|海|山|路|战役|事件|事故|起义)");

  // As far from the name the words that join it to another place are looked for.
  private static final int NEAR = 8;

  // A text without stops is one sentence; what stands farther away tells nothing about a name.
  private static final int FARTHEST = 1_000;

  // The name in the normalised text; all else is of the original.
  private final Span characters;
  private final String text;
  private final Span name;
  private final Span sentence;

  private Mention(Span characters, String text, Span name, Span sentence) {
    this.characters = characters;
    this.text = text;
    this.name = name;
    this.sentence = sentence;
  }

  /** A mention in characters of a document's normalised text. */
  static Mention of(Document document, NormalText text, Span characters) {
    return new Mention(
        characters,
        document.text(),
        text.original(characters),
        text.passage(sentence(text, characters.start()), document.text()));
  }

  private static Span sentence(NormalText text, int character) {
    int start = character;
    while (start > 0 && character - start < FARTHEST && !text.endsSentence(start - 1)) {
      start--;
    }
    int end = character + 1;
    while (end < text.length() && end - character < FARTHEST && !text.endsSentence(end - 1)) {
      end++;
    }
    return new Span(start, end);
  }

  /**
   * Whether the sentence speaks of what is named on purpose.
   *
   * @param quotations of the document, in its normalised text
   */
  boolean isMeant(List<Span> quotations) {
    return isListed() || isMeantThoughListed(quotations);
  }

  /** Whether it does so not only because the name stands in a list. */
  boolean isMeantThoughListed(List<Span> quotations) {
    return isCompared()
        || isMarked()
        || OTHER_NAME.matcher(after()).find()
        || quotations.stream().anyMatch(quotation -> quotation.overlaps(characters));
  }

  /** Whether the sentence also holds one of these words. */
  boolean isBeside(List<String> words) {
    String around = before() + "\n" + after();
    return words.stream().anyMatch(around::contains);
  }

  /** Whether the clause that holds it matches somewhere. */
  boolean isIn(Pattern words) {
    Span clause = clause();
    return words.matcher(text.substring(clause.start(), clause.end())).find();
  }

  /** Whether the sentence matches somewhere before it. */
  boolean isBehind(Pattern words) {
    return words.matcher(before()).find();
  }

  boolean isListed() {
    return LIST_BEFORE.matcher(before()).find()
        || LIST_AFTER.matcher(after()).find()
        || endsJoined(before())
        || beginsJoined(after())
        || isAmongAbbreviations();
  }

  /** Whether a name stands next to the mention, with nothing but a kind and a 、 or 和 between. */
  boolean isListedWith(String other) {
    String joint = "(?:" + PlaceNames.KIND + ")?(?:、|[和与及]|以及)";
    return Pattern.compile(Pattern.quote(other) + "(?:新区)?" + joint + "$").matcher(before()).find()
        || Pattern.compile("^(?:新区)?" + joint + Pattern.quote(other)).matcher(after()).find();
  }

  /** Whether the clause compares, joins or travels; 赴滇 as a name does not by itself. */
  boolean isCompared() {
    int start = clause().start();
    return COMPARISON.matcher(text.substring(start, name.start())).find()
        || COMPARISON
            .matcher(text.substring(name.end(), Math.max(name.end(), clause().end())))
            .find();
  }

  /** Whether the mention stands between marks of quotation or of a title. */
  boolean isMarked() {
    int open = 0;
    for (int i = sentence.start(); i < name.start(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        open = 1 - Math.min(open, 1);
      } else if (Brackets.opensQuotation(c)) {
        open++;
      } else if (Brackets.closesQuotation(c)) {
        open = Math.max(0, open - 1);
      }
    }
    return open > 0;
  }

  /** Whether the name ends with the first of several provinces, as 在粤 before 港澳 or 入川 before 渝. */
  private boolean isAmongAbbreviations() {
    String after = after();
    return !after.isEmpty()
        && name.length() > 0
        && Provinces.isAbbreviation(text.charAt(name.end() - 1))
        && (Provinces.isAbbreviation(after.charAt(0)) || after.charAt(0) == '港');
  }

  /** Whether a place that the dictionary knows is joined to what follows, as in 上海和. */
  private static boolean endsJoined(String before) {
    List<Words.Word> words = Words.of(before.substring(Math.max(0, before.length() - NEAR)));
    int last = words.size() - 1;
    return last > 0 && isJoint(words.get(last)) && words.get(last - 1).isPlace();
  }

  /** Whether a place that the dictionary knows is joined to what precedes, as in 和江苏. */
  private static boolean beginsJoined(String after) {
    List<Words.Word> words = Words.of(after.substring(0, Math.min(NEAR, after.length())));
    return words.size() > 1 && isJoint(words.get(0)) && words.get(1).isPlace();
  }

  private static boolean isJoint(Words.Word word) {
    return JOINED.matcher(word.text()).matches();
  }

  private String before() {
    return text.substring(sentence.start(), name.start());
  }

  private String after() {
    return text.substring(name.end(), Math.max(sentence.end(), name.end()));
  }

  private Span clause() {
    int start = name.start();
    while (start > sentence.start() && !endsClause(text.charAt(start - 1))) {
      start--;
    }
    int end = name.end();
    while (end < sentence.end() && !endsClause(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean endsClause(char c) {
    return Stops.isStop(c) || c == '\n';
  }
}
