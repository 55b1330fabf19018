package taohua.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Brackets;
import taohua.language.Characters;
import taohua.language.Stops;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.text.Visible;

/** Looks for the quotations of one document, paragraph by paragraph. Not for sharing. */
final class QuotationSearch {
  private static final String OPEN = Brackets.QUOTES_OPEN;
  private static final String CLOSE = Brackets.QUOTES_CLOSE;
  private static final String ENDS = Stops.WIDE_SENTENCE_ENDS;

  // The colon may stand on either side of the mark: 强调“:… is how many pages garble 强调:“….
  private static final Pattern MARKED =
      Pattern.compile(
          anyOf("强调|強調|指出|要求|提出|告诫|告誡|嘱托|囑託|叮嘱|叮囑|写道|寫道|说过|說過|讲过|講過|说|說|讲|講|云|曰")
              + ("[^" + ENDS + "；" + OPEN + CLOSE + "]{0,8}?")
              + ("[，,：: ]{0,2}[" + OPEN + "][：: ]?([^" + CLOSE + "]*)([" + CLOSE + "]?)"));

  // What UNMARKED begins on, and what must follow it.
  private static final List<String> ATTRIBUTING =
      List.of("强调", "強調", "指出", "告诫", "告誡", "叮嘱", "叮囑", "提出", "要求");
  private static final String AFTER_VERB = "，,：:过過";
  private static final Pattern UNMARKED =
      Pattern.compile(
          ("(" + anyOf(String.join("|", ATTRIBUTING)) + ")[" + AFTER_VERB + "]")
              + ("([^" + ENDS + OPEN + "]*)"));

  private static final Pattern TITLE = Pattern.compile("《([^《》]{2,60})》");

  // No name of a speaker stands farther before his verb.
  private static final int REACH = 60;

  private final NormalText text;
  private final String original;
  private final List<Span> found = new ArrayList<>();
  private final List<Quotations.Attributed> attributed = new ArrayList<>();
  // The meeting that 会议 alone means: one that the title reports, or that was named in this
  // paragraph or the one before, from which it goes on as long as it speaks.
  private String meeting;

  QuotationSearch(Document document, NormalText text) {
    this.text = text;
    original = document.text();
    meeting = Meetings.reported(document.heading());
  }

  /** One of some words; at most places a look at one sign tells that none of them begins there. */
  private static String anyOf(String words) {
    StringBuilder firsts = new StringBuilder();
    for (String word : words.split("\\|", -1)) {
      firsts.append(word.charAt(0));
    }
    return "(?=[" + firsts + "])(?:" + words + ")";
  }

  Quotations found() {
    return found.isEmpty() ? Quotations.NONE : new Quotations(united(found), attributed);
  }

  /** Looks for what the next paragraph quotes. */
  void look(Paragraph paragraph) {
    Visible visible = Visible.of(original, paragraph.span());
    String words = visible.words();
    int known = attributed.size();
    if (holdsMark(words)) {
      lookForMarked(visible);
    }
    if (holdsAttribution(words)) {
      lookForUnmarked(visible);
    }
    Matcher title = TITLE.matcher(words);
    while (title.find()) {
      found.add(text.within(visible.original(title.start(1), title.end(1))));
    }
    String named = words.contains("会") || words.contains("會") ? mentioned(words) : Meetings.NONE;
    boolean goesOn = attributed.size() > known;
    meeting = named.isEmpty() ? goesOn ? meeting : Meetings.NONE : named;
  }

  private static String mentioned(String words) {
    return Meetings.mentioned(Characters.simplify(words));
  }

  private void lookForMarked(Visible visible) {
    String words = visible.words();
    Matcher marked = MARKED.matcher(words);
    while (marked.find()) {
      String before = before(words, marked.start());
      String known = known(words, marked.start());
      if (Attribution.mayBeAnothers(before, known)) {
        // Where a mark is missing, nobody is quoted beyond the sentence.
        boolean isClosed = !marked.group(2).isEmpty();
        int end = isClosed ? marked.end(1) : sentenceEnd(words, marked.start(1), marked.end(1));
        add(visible, marked.start(1), end, before + known);
      }
    }
  }

  private void lookForUnmarked(Visible visible) {
    String words = visible.words();
    Matcher unmarked = UNMARKED.matcher(words);
    for (int from = 0; unmarked.find(from); ) {
      String before = before(words, unmarked.start());
      String known = known(words, unmarked.start());
      if (Attribution.isNamed(before, Characters.simplify(unmarked.group(1)), known)) {
        add(visible, unmarked.start(2), unmarked.end(2), before + known);
        from = unmarked.end();
      } else {
        from = unmarked.end(1);
      }
    }
  }

  private void add(Visible visible, int start, int end, String speaker) {
    Span characters = text.within(visible.original(start, end));
    if (!characters.isEmpty()) {
      found.add(characters);
      attributed.add(new Quotations.Attributed(characters, speaker));
    }
  }

  /** The meeting that 会议 means at a place of a paragraph. */
  private String known(String words, int at) {
    String here = mentioned(sentencesBefore(words, at));
    return here.isEmpty() ? meeting : here;
  }

  /** What of a sentence stands before a place, simplified, as far as it may name who speaks. */
  private static String before(String words, int at) {
    int start = at;
    while (start > Math.max(0, at - REACH) && !cuts(words.charAt(start - 1))) {
      start--;
    }
    return Characters.simplify(words.substring(start, at));
  }

  private static boolean cuts(char c) {
    return ENDS.indexOf(c) >= 0 || c == '；' || OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0;
  }

  private static String sentencesBefore(String words, int at) {
    int end = at;
    while (end > 0 && ENDS.indexOf(words.charAt(end - 1)) < 0) {
      end--;
    }
    return Characters.simplify(words.substring(0, end));
  }

  private static int sentenceEnd(String words, int start, int end) {
    int at = start;
    while (at < end && ENDS.indexOf(words.charAt(at)) < 0) {
      at++;
    }
    return at;
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
