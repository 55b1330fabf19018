package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Brackets;
import taohua.language.Stops;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.text.Visible;

/**
 * Which characters of a document are marked as somebody else's words: in quotation marks with an
 * attributing verb before them, attributed without marks up to the end of the sentence, or a title
 * in 《》.
 */
public final class Quotations {
  private static final String OPEN = Brackets.QUOTES_OPEN;
  private static final String CLOSE = Brackets.QUOTES_CLOSE;
  private static final String ENDS = Stops.WIDE_SENTENCE_ENDS;

  private static final String VERB =
      anyOf("强调|強調|指出|要求|提出|告诫|告誡|嘱托|囑託|叮嘱|叮囑|写道|寫道|说过|說過|讲过|講過|说|說|讲|講|云|曰");

  // The colon may stand on either side of the mark: 强调“:… is how many pages garble 强调:“….
  private static final Pattern MARKED =
      Pattern.compile(
          VERB
              + ("[^" + ENDS + "；" + OPEN + CLOSE + "]{0,8}?")
              + ("[，,：: ]{0,2}[" + OPEN + "][：: ]?([^" + CLOSE + "]*)[" + CLOSE + "]?"));

  // What UNMARKED ends on, and what must follow it.
  private static final List<String> ATTRIBUTING =
      List.of("强调", "強調", "指出", "告诫", "告誡", "叮嘱", "叮囑", "提出", "要求");
  private static final String AFTER_VERB = "，,：:过過";

  // Who speaks is named by office or is an organ; 我强调 and 这里强调 are the speaker's own words.
  private static final Pattern UNMARKED =
      Pattern.compile(
          anyOf(
                  "总书记|總書記|书记|書記|总理|總理|主席|委员长|委員長|省长|省長|市长|市長|县长|縣長|区长|區長|部长|部長|主任|同志"
                      + "|党中央|黨中央|国务院|國務院|中央|省委|市委|县委|縣委|区委|區委|会议|會議|全会|全會|》")
              + ("[^" + ENDS + "；" + OPEN + CLOSE + "我]{0,24}?")
              + "(?:"
              + String.join("|", ATTRIBUTING)
              + ")["
              + AFTER_VERB
              + "]"
              + ("([^" + ENDS + OPEN + "]*)"));

  private static final Pattern TITLE = Pattern.compile("《([^《》]{2,60})》");

  private Quotations() {}

  /** One of some words; at most places a look at one sign tells that none of them begins there. */
  private static String anyOf(String words) {
    StringBuilder firsts = new StringBuilder();
    for (String word : words.split("\\|", -1)) {
      firsts.append(word.charAt(0));
    }
    return "(?=[" + firsts + "])(?:" + words + ")";
  }

  /** The quoted characters, ascending and disjoint, as spans of the normalised text. */
  public static List<Span> of(Document document, NormalText text) {
    List<Span> found = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      Visible visible = Visible.of(document.text(), paragraph.span());
      String words = visible.words();
      for (Pattern pattern : List.of(MARKED, UNMARKED, TITLE)) {
        if (pattern == MARKED && !holdsMark(words)
            || pattern == UNMARKED && !holdsAttribution(words)) {
          continue;
        }
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
          found.add(text.within(visible.original(matcher.start(1), matcher.end(1))));
        }
      }
    }
    return united(found);
  }

  // Few paragraphs quote, and to look for a mark is much quicker than to look for a verb.
  private static boolean holdsMark(String words) {
    return OPEN.chars().anyMatch(mark -> words.indexOf(mark) >= 0);
  }

  // Nor do many paragraphs attribute, and a verb before a comma is soon found.
  private static boolean holdsAttribution(String words) {
    for (String verb : ATTRIBUTING) {
      int at = words.indexOf(verb);
      while (at >= 0) {
        int after = at + verb.length();
        if (after < words.length() && AFTER_VERB.indexOf(words.charAt(after)) >= 0) {
          return true;
        }
        at = words.indexOf(verb, after);
      }
    }
    return false;
  }

  private static List<Span> united(List<Span> spans) {
    List<Span> united = new ArrayList<>();
    for (Span span : spans.stream().filter(s -> !s.isEmpty()).sorted().toList()) {
      int last = united.size() - 1;
      if (last >= 0 && united.get(last).end() >= span.start()) {
        united.set(last, united.get(last).cover(span));
      } else {
        united.add(span);
      }
    }
    return united;
  }
}
