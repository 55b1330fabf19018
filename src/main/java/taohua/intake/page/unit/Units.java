package taohua.intake.page.unit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.intake.heading.Titles;
import taohua.language.Blanks;
import taohua.language.CharacterSet;
import taohua.language.Characters;
import taohua.language.Sought;
import taohua.text.Span;

/**
 * Cuts the lines of a page to units: lines; long ones also behind sentences and at white space; any
 * of them where what belongs to a page is often glued to what does not: before and behind a
 * salutation, behind a title that was printed before, around a page counter, behind a date in
 * brackets, before a note in brackets at the end.
 */
final class Units {
  // A shorter line is body as a whole, or not at all.
  private static final int LONG = 60;
  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 60;
  private static final int MOST_TITLES = 12;
  // 篇二 or 【第2篇】 behind a title belongs to it.
  private static final int LONGEST_NUMBER = 5;

  private static final Sought COUNTER =
      Sought.of(
          "第0123456789",
          "第\\s*\\d{1,4}\\s*页(?:\\s*[,，/／]?\\s*共\\s*\\d{1,4}\\s*页)?|(?<![\\d/／])\\d{1,4}\\s*[/／]\\s*\\d{1,4}\\s*页?$");
  // 讲话稿2: or 【篇二】 behind a sentence or white space.
  private static final Sought PART =
      Sought.of(
          "[【(（篇范讲发致演第",
          "(?<=[\\s\\u3000。！？!?])[\\[【(（]?(?:篇|范文|讲话稿|发言稿|致辞稿?|演讲稿|第)[(（]?[一二三四五六七八九十\\d]{1,2}篇?[)）】\\]:：、\\s\\u3000]");
  private static final Pattern MARKED =
      Pattern.compile(
          "[\\[【](?:第?[一二三四五六七八九十\\d]{1,2}篇|(?:篇|范文|讲话|发言|致辞)[一二三四五六七八九十\\d]{1,2})[\\]】]");
  private static final Sought DATE_IN_BRACKETS =
      Sought.of("（(", "[（(]\\s*[\\d〇○零一二三四五六七八九十OoＯ]{4}\\s*年[^（()）]{2,24}[)）]");
  private static final Sought NOTE_AT_END =
      Sought.of(
          " \t\n\u000B\f\r（(【[〔《责编来作记审供本",
          "(?<=[。！？!?”’)）])\\s*(?:[（(【\\[〔《](?=[^（()）【】\\[\\]]{2,60}[)）】\\]〕》][^（()）【】]{0,24}$)|(?:责任?编辑?|编辑|来源|作者|记者|审核|供稿|本报记者)\\s*[:：|丨])");
  // A title that the speech runs into: 在全县水利会上的讲话今天,我们 …; 在会上的讲话中 is a sentence.
  private static final Pattern TITLE_IN_FRONT =
      Pattern.compile(
          "^[^。！？!?；;，,:：]{0,30}在[^。！？!?；;，,:：]{4,50}(?:上|时)的(?:讲话稿?|致辞|致词|发言稿?|演讲|主持词)(?=[^中里上的是和与、，,。:：；;“”\"'(（《稿摘精要全实时以后之强指提])");
  private static final CharacterSet ENDS = CharacterSet.of("。！？；!?;…");
  private static final CharacterSet BEHIND_ENDS = CharacterSet.of("”’」』\"）)");
  private static final String QUOTES = "「『〈";
  private static final String ENDS_OF_QUOTES = "」』〉";
  private static final int LONGEST_QUOTE = 60;
  private static final CharacterSet IN_COUNTER = CharacterSet.of("页/／");

  private final List<Line> lines;
  private final List<String> titles = new ArrayList<>();

  private Units(List<Line> lines) {
    this.lines = lines;
  }

  static List<Unit> of(List<Line> lines) {
    return new Units(lines).cut();
  }

  private List<Unit> cut() {
    List<Unit> units = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      BitSet cuts = cuts(line.text());
      int from = 0;
      for (int cut = cuts.nextSetBit(1); cut > 0 && cut < line.length(); ) {
        if (!line.text().substring(from, cut).isBlank()) {
          units.add(Unit.of(line, from, cut, i));
          from = cut;
        }
        cut = cuts.nextSetBit(cut + 1);
      }
      units.add(Unit.of(line, from, line.length(), i));
      remember(line.text());
    }
    return units;
  }

  private void remember(String line) {
    if (titles.size() < MOST_TITLES
        && line.length() >= SHORTEST_TITLE
        && line.length() <= LONGEST_TITLE
        && Titles.namesGenre(line)) {
      titles.add(Titles.clean(line));
    }
  }

  /** The places before which a line is cut; the others of it may be set, too. */
  private BitSet cuts(String line) {
    BitSet cuts = new BitSet();
    boolean isLong = line.length() > LONG;
    if (isLong || PageWords.holdsStrong(line)) {
      sentences(line, cuts);
    }
    if (isLong) {
      blanks(line, cuts);
    }
    for (Span salutation : Salutation.in(line)) {
      cuts.set(salutation.start());
      cuts.set(salutation.end());
    }
    if (IN_COUNTER.isIn(line)) {
      around(COUNTER.in(line), cuts);
    }
    Sought.Search dates = DATE_IN_BRACKETS.in(line);
    while (dates.find()) {
      cuts.set(dates.end());
    }
    for (Span noise : Noise.of(line)) {
      cuts.set(noise.start());
      cuts.set(noise.end());
    }
    for (Span remark : Inserted.of(line)) {
      cuts.set(remark.start());
      cuts.set(remark.end());
    }
    Matcher marked = MARKED.matcher(line);
    if (marked.lookingAt()) {
      cuts.set(marked.end());
    }
    Sought.Search parts = PART.in(line);
    while (parts.find()) {
      cuts.set(parts.start());
    }
    Sought.Search note = NOTE_AT_END.in(line);
    if (note.find()) {
      cuts.set(note.start());
    }
    Matcher inFront = TITLE_IN_FRONT.matcher(line);
    if (isLong && inFront.lookingAt()) {
      cuts.set(inFront.end());
    }
    for (String title : titles) {
      if (!title.isEmpty()
          && line.startsWith(title)
          && line.length() - title.length() > LONGEST_NUMBER) {
        cuts.set(title.length());
      }
    }
    return cuts;
  }

  private static void sentences(String line, BitSet cuts) {
    int at = 0;
    while (at < line.length()) {
      if (!ENDS.contains(line.charAt(at++))) {
        continue;
      }
      at = past(ENDS, line, at);
      at = past(BEHIND_ENDS, line, at);
      cuts.set(at);
    }
  }

  private static int past(CharacterSet characters, String line, int from) {
    int at = from;
    while (at < line.length() && characters.contains(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Between Han characters and what belongs to them; never beside digits or Latin, or in 「」. */
  private static void blanks(String line, BitSet cuts) {
    int blank = 0;
    for (int i = 0; i < line.length(); i++) {
      blank += Blanks.isBlank(line.charAt(i)) ? 1 : 0;
    }
    if (blank == 0 || 4 * blank > line.length()) {
      return;
    }
    int quoted = 0;
    for (int i = 1; i < line.length() - 1; i++) {
      quoted = Math.max(quoted, endOfQuote(line, i - 1));
      if (i >= quoted
          && Blanks.isBlank(line.charAt(i))
          && isWide(line.charAt(i - 1))
          && !Blanks.isBlank(line.charAt(i - 1))) {
        int next = i + 1;
        while (next < line.length() - 1 && Blanks.isBlank(line.charAt(next))) {
          next++;
        }
        if (isWide(line.charAt(next))) {
          cuts.set(next);
        }
      }
    }
  }

  /** Where the name or the motto ends that begins with a bracket there: 「同心守堤　共護家園」; else 0. */
  private static int endOfQuote(String line, int at) {
    int bracket = QUOTES.indexOf(line.charAt(at));
    int end = bracket < 0 ? -1 : line.indexOf(ENDS_OF_QUOTES.charAt(bracket), at);
    return end - at <= LONGEST_QUOTE ? end + 1 : 0;
  }

  private static boolean isWide(char c) {
    return Characters.isHan(c)
        || c >= '\u3000' && c <= '\u303F'
        || c >= '\uFF01' && c <= '\uFF60'
        || c == '“'
        || c == '”'
        || c == '('
        || c == ')'
        || c == ':'
        || c == '['
        || c == ']';
  }

  private static void around(Sought.Search search, BitSet cuts) {
    while (search.find()) {
      cuts.set(search.start());
      cuts.set(search.end());
    }
  }
}
