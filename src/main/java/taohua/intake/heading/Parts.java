package taohua.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.CharacterSet;
import taohua.language.Stops;

/** The lines of a heading taken apart into what each of their pieces tells. */
final class Parts {

  // A bracket with a date, a label and a blank each begin a new piece.
  private static final Pattern BORDER =
      Pattern.compile(
          "\\s+|(?=[（(【\\[]\\s?"
              + Dates.ANY
              + "[^（）()\\n]{0,40}[)）】\\]])|(?<=[)）])(?=\\p{IsHan})(?<=[日月\\d][^（）()]{0,40}[)）])"
              + "|(?=[—–―－-])(?<![—–―－-])(?=[—–―－-]{1,4}\\s?"
              + Dates.ANY
              + "\\s?在)|(?=(?:发布(?:时间|日期)|发表时间|更新时间|日期|作者|来源|字号|浏览次数|点击数)\\s?[:：])"
              + "|(?=在)(?<=登录|注册|会员中心|首页|正文|全文)|[>|»›→≫｜▏]+");
  // What no border is without.
  private static final CharacterSet BORDERS = CharacterSet.of(" \t\u3000（(【[)）—–―－-:：>|»›→≫｜▏在");
  private static final Pattern PAIRED =
      Pattern.compile("^.{0,40}(?:" + Roles.ROLE + "|[:：]|" + WholeLine.OTHERS + ")$");
  // What an account puts before its own posts.
  private static final Pattern ORIGINAL = Pattern.compile("^原创\\s");
  // 【发布人】市应急管理局局长 江晚秋
  private static final Pattern BOXED_LABEL =
      Pattern.compile(
          "^[【\\[]((?:会议|讲话|发布|访谈)?(?:时间|日期|地点)|[讲发主嘉报][话布言讲持告]?[人宾]|作者|撰文|职务|标题|题目)[】\\]]\\s?[:：]?\\s?(?=\\S)");
  private static final Pattern OF_READERS = Pattern.compile("发表于|楼主|回复|网友|投稿|上传");
  private static final Pattern CRUMBS = Pattern.compile("[>|»›→≫｜▏]");
  // What an editor puts above a text, in brackets or with a colon.
  private static final Pattern ABSTRACT =
      Pattern.compile("[【\\[（(]\\s*(?:关键词|关键字|主题词|摘\\s?要|内容提要|提要|导读|导语|标签|核心提示|编者按)\\s*[】\\]）)]");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:新华社|本报)(?:记者|通讯员)[\\p{IsHan}\\s]{2,8}[/／]?\\s?摄$|[（(](?:[^（）()]{0,20}摄|(?:图片?|照片|资料图)(?:来源|源|片)?\\s?[:：／/][^（）()]{1,30})\\s?[)）][\\s|｜]*$");
  private static final Pattern IN_BRACKETS = Pattern.compile("[（(]([^（）()]{6,60})[)）]");
  // 以下为局长江晚秋今日在启动礼的 above 致辞全文：
  private static final Pattern BROKEN =
      Pattern.compile("\\s*以下[是为]\\p{IsHan}[^。：:\\n]{8,60}(?<![。：:文])\\s*");
  private static final Pattern PATH = Pattern.compile("[>»›→≫]");
  // What is left of a table around its one cell.
  private static final Pattern STROKES = Pattern.compile("^[|｜]\\s*|\\s*[|｜]$");
  private static final Pattern STRESSED = Pattern.compile("\\*{1,2}([^*]{2,})\\*{1,2}");
  private static final Pattern END_OF_SUBTITLE = Pattern.compile(".{2,40}[会式]议?上[)）]?");
  private static final Pattern MARKED_SUBTITLE =
      Pattern.compile("^[—–―－]{1,3}(?!\\s?(?:摘自|来源|选自|节选)).{4,60}$");
  // （七年级家长会讲话稿）
  private static final Pattern BRACKETED_SUBTITLE =
      Pattern.compile(
          "[（(](?![^（）()]{0,6}(?:摘要|节选|全文))[^（）()，。：:]{2,40}(?:讲话|致辞|致词|发言|演讲|报告|党课)(?:讲?稿|要点|提纲|摘要|节选)?[)）]");
  private static final Pattern DATE_FIRST =
      Pattern.compile("^(?<date>" + Dates.ANY + ")[，,、\\s]*(?<rest>\\p{IsHan}.{2,60})$");

  // 9月2日晚，县长江晚秋在防汛会议上发表讲话 under the title of the speech.
  private static final Pattern TOLD_BELOW =
      Pattern.compile(
          "(?:"
              + Dates.ANY
              + "|1?\\d月[123]?\\d日)[^，,。]{0,6}[，,].{4,}(?:发表|出席|致|作)[^。]{0,16}(?:讲话|致辞|致词|演讲|报告|发言|[辞词])。?");

  private static final Pattern CLAUSES =
      Pattern.compile("(?:[\\p{IsHan}“”《》\\d]{2,16}[，,、]\\s?){1,4}");

  private static final Pattern SITE = Pattern.compile("\\s?[_|｜–—-]\\s?[^。，]{2,20}");

  // Beside a posting a shorter word is the site's or the account's.
  private static final int SHORTEST_TITLE = 8;

  private final List<Part> parts = new ArrayList<>();

  private Parts() {}

  /** The parts of these lines, in order. */
  static List<Part> of(List<String> lines) {
    Parts parts = new Parts();
    for (String line : introductionsWhole(lines)) {
      String bare = STROKES.matcher(Cleaned.line(line)).replaceAll("");
      String cleaned = STRESSED.matcher(bare).replaceAll("$1");
      cleaned = ORIGINAL.matcher(cleaned).replaceFirst("");
      cleaned = TableOfOneLine.labelled(BOXED_LABEL.matcher(cleaned).replaceFirst("$1："));
      if (ABSTRACT.matcher(line).lookingAt()) {
        parts.parts.add(Part.of(line, Part.Kind.OTHER));
      } else if (CAPTION.matcher(cleaned).find()) {
        parts.passOverPictured();
        parts.parts.add(Part.of(line, Part.Kind.CAPTION));
      } else if (!cleaned.isEmpty()) {
        parts.read(cleaned);
      }
    }
    parts.joinNames();
    parts.believeNames();
    parts.joinClauses();
    Posters.standBack(parts.parts);
    return parts.parts;
  }

  /** What is told of a picture, from the day on which it was taken, up to its caption's end. */
  private void passOverPictured() {
    int from = parts.size();
    while (from > 0 && parts.get(from - 1).is(Part.Kind.PROSE)) {
      from--;
      if (Dates.BEGINNINGS.begins(parts.get(from).text())) {
        parts
            .subList(from, parts.size())
            .replaceAll(part -> Part.of(part.text(), Part.Kind.CAPTION));
        return;
      }
    }
  }

  /** The lines, with what says that a speech follows in one where it was broken. */
  private static List<String> introductionsWhole(List<String> lines) {
    List<String> whole = new ArrayList<>();
    for (String line : lines) {
      int last = whole.size() - 1;
      if (last >= 0 && BROKEN.matcher(whole.get(last)).matches()) {
        whole.set(last, whole.get(last) + line.strip());
      } else {
        whole.add(line);
      }
    }
    return whole;
  }

  /**
   * What another line names with the site behind it, 市长给大家拜年啦！_云山网, is a title, sentence or not.
   */
  private void believeNames() {
    for (int i = 0; i < parts.size(); i++) {
      String text = parts.get(i).text();
      boolean isShort = text.length() >= SHORTEST_TITLE && text.length() <= WholeLine.LONGEST_TITLE;
      if (parts.get(i).is(Part.Kind.PROSE)
          && isShort
          && parts.stream().anyMatch(part -> isWithSite(part.text(), text))) {
        parts.set(i, Part.of(text, Part.Kind.TITLE));
      }
    }
  }

  private static boolean isWithSite(String line, String title) {
    return line.startsWith(title) && SITE.matcher(line.substring(title.length())).matches();
  }

  /**
   * Puts an office and what stands alone in the line below it together, where the date or the
   * speech follows: any name is believed behind an office.
   */
  private void joinNames() {
    for (int i = 0; i + 1 < parts.size(); i++) {
      boolean isLast = i + 2 == parts.size() || parts.get(i + 2).is(Part.Kind.DATE);
      Part below = parts.get(i + 1);
      if (isLast && parts.get(i).is(Part.Kind.OFFICE) && below.is(Part.Kind.TITLE)) {
        Part joined = WholeLine.part(parts.get(i).text() + " " + below.text());
        if (joined.is(Part.Kind.BYLINE) && !Names.joined(below.text()).isEmpty()) {
          parts.set(i, joined);
          parts.remove(i + 1);
        }
      }
    }
  }

  /** A clause above a line that has a subtitle is a part of its title: 守土有责， above 守土尽责. */
  private void joinClauses() {
    for (int i = 0; i + 2 < parts.size(); i++) {
      String text = parts.get(i).text();
      if (parts.get(i).is(Part.Kind.PROSE)
          && CLAUSES.matcher(text).matches()
          && parts.get(i + 1).is(Part.Kind.TITLE)
          && parts.get(i + 2).is(Part.Kind.SUBTITLE)) {
        parts.set(i, Part.of(text, Part.Kind.TITLE));
      }
    }
  }

  private void read(String line) {
    Matcher brackets = IN_BRACKETS.matcher(line);
    List<Part> dated = brackets.matches() ? inBrackets(brackets.group(1), line) : List.of();
    List<Part> glued = dated.size() > 1 ? dated : GluedLine.parts(line);
    if (!glued.isEmpty()) {
      parts.addAll(glued);
      return;
    }
    Part whole = WholeLine.part(line);
    boolean mayBeSeveral =
        (BORDERS.isIn(line) || Dates.BEGINNINGS.begins(line))
            && mayBeSeveral(whole)
            && !WholeLine.isIntroduction(line);
    List<Part> pieces = mayBeSeveral ? pieces(line) : List.of();
    if (whole.is(Part.Kind.POSTED)) {
      pieces = pieces.stream().map(Posters::ofPosting).toList();
    }
    for (Part part : areTold(line, whole, pieces) ? pieces : List.of(whole)) {
      parts.add(besideAbove(part));
    }
  }

  private static List<Part> inBrackets(String within, String line) {
    List<Part> signed = NameAndDay.parts(within, line);
    return signed.isEmpty() ? dated(within, false, line) : signed;
  }

  /** Whether the pieces of a line tell more than it does as a whole. */
  private static boolean areTold(String line, Part whole, List<Part> pieces) {
    if (pieces.size() < 2 || whole.is(Part.Kind.PROSE) && pieces.stream().anyMatch(Parts::isCut)) {
      return false;
    }
    boolean hasByline = pieces.stream().anyMatch(piece -> piece.is(Part.Kind.BYLINE));
    return switch (whole.kind()) {
      case SUBTITLE -> hasByline;
      case POSTED ->
          hasByline
              || namesAuthor(line, pieces)
              || pieces.stream().anyMatch(piece -> piece.is(Part.Kind.TITLE) || isDay(piece));
      default -> CRUMBS.matcher(line).find() || pieces.stream().anyMatch(Parts::tells);
    };
  }

  /** （2031年9月3日，上午）, not [2031-09-03]. */
  private static boolean isDay(Part piece) {
    return piece.is(Part.Kind.DATE) && piece.text().indexOf('年') > 0;
  }

  /** Whether a quotation begins in a piece and ends in another. */
  private static boolean isCut(Part piece) {
    return piece.text().chars().filter(c -> c == '「' || c == '“').count()
        != piece.text().chars().filter(c -> c == '」' || c == '”').count();
  }

  /** A part as the one above it shows it to be. */
  private Part besideAbove(Part part) {
    if (!parts.isEmpty()
        && part.is(Part.Kind.TITLE)
        && parts.get(parts.size() - 1).is(Part.Kind.TITLE)
        && TitleChoice.isWhole(parts.get(parts.size() - 1).text())
        && TOLD_BELOW.matcher(part.text()).matches()) {
      return Part.of(part.text(), Part.Kind.PROSE);
    }
    if (!parts.isEmpty()
        && parts.get(parts.size() - 1).is(Part.Kind.TITLE)
        && (part.is(Part.Kind.TITLE) || part.is(Part.Kind.OTHER))
        && BRACKETED_SUBTITLE.matcher(part.text()).matches()) {
      return Part.of(part.text(), Part.Kind.SUBTITLE, Optional.empty());
    }
    if (parts.isEmpty() || !part.is(Part.Kind.TITLE)) {
      return labelledAbove(part);
    }
    Part above = parts.get(parts.size() - 1);
    if (above.is(Part.Kind.TITLE) && MARKED_SUBTITLE.matcher(part.text()).matches()) {
      return Part.of(part.text(), Part.Kind.SUBTITLE, Optional.empty());
    }
    boolean continues =
        above.is(Part.Kind.SUBTITLE) && END_OF_SUBTITLE.matcher(part.text()).matches();
    return continues ? Part.of(part.text(), Part.Kind.OTHER) : part;
  }

  /** Whether an account's posting begins with who speaks in it: 江晚秋 临漪发布 2022-03-05. */
  private static boolean namesAuthor(String line, List<Part> pieces) {
    return pieces.get(0).is(Part.Kind.NAME) && !OF_READERS.matcher(line).find();
  }

  /** A date below the label that tells what it is the date of. */
  private Part labelledAbove(Part part) {
    String above = parts.isEmpty() ? "" : parts.get(parts.size() - 1).text();
    boolean isLabelled =
        part.is(Part.Kind.BARE_DATE)
            && !above.isEmpty()
            && above.length() <= 9
            && Stops.isColon(above.charAt(above.length() - 1));
    return isLabelled && Posted.isLabel(above)
        ? Part.of(part.text(), Part.Kind.POSTED, Dates.first(part.text(), Posted.kind(above)))
        : part;
  }

  private static boolean mayBeSeveral(Part whole) {
    return switch (whole.kind()) {
      case TITLE, OTHER, PROSE, POSTED, SUBTITLE -> true;
      default -> false;
    };
  }

  private static boolean tells(Part piece) {
    return switch (piece.kind()) {
      case BYLINE, DATE, BARE_DATE, POSTED, OFFICE -> true;
      case SUBTITLE -> piece.when().isPresent();
      case TITLE -> TitleChoice.isWhole(piece.text());
      case OTHER -> Bylines.isLabelled(piece.text()) || WholeLine.isOfOthers(piece.text());
      default -> false;
    };
  }

  /** The pieces of a line; an office and the name behind it are one. */
  private static List<Part> pieces(String line) {
    List<String> texts = new ArrayList<>();
    for (String piece : BORDER.splitAsStream(line).toList()) {
      int last = texts.size() - 1;
      if (last >= 0
          && (WholeLine.CLOCK.matcher(piece).lookingAt() || arePair(texts.get(last), piece))) {
        texts.set(last, texts.get(last) + " " + piece);
      } else if (!piece.isBlank()) {
        texts.add(piece.strip());
      }
    }
    boolean isPosted = texts.stream().anyMatch(Posted::isLabel);
    List<Part> pieces = new ArrayList<>();
    for (String text : texts) {
      pieces.addAll(dated(text, isPosted, line));
    }
    for (int i = 0; i < pieces.size(); i++) {
      if (isOther(line, pieces, i)) {
        pieces.set(i, Part.of(pieces.get(i).text(), Part.Kind.OTHER));
      }
    }
    return pieces;
  }

  /**
   * Whether a piece that would pass for a title or a name is one of a path, a posting or a label.
   */
  private static boolean isOther(String line, List<Part> pieces, int at) {
    Part piece = pieces.get(at);
    if (piece.is(Part.Kind.NAME)) {
      return WholeLine.isOfOthers(line);
    }
    boolean isEntry =
        PATH.matcher(line).find() && at < pieces.size() - 1 && !TitleChoice.isWhole(piece.text());
    boolean isWord = at > 0 || piece.text().length() < SHORTEST_TITLE;
    boolean isPosters =
        isWord
            && !Titles.endsWithGenre(piece.text())
            && pieces.stream().anyMatch(one -> one.is(Part.Kind.POSTED));
    return piece.is(Part.Kind.TITLE) && (isEntry || isPosters);
  }

  /** Whether the second piece is what the first one names: 市长 江晚秋, 记者 江晚秋, 讲话人： 江晚秋. */
  private static boolean arePair(String first, String second) {
    if (second.length() > WholeLine.LONGEST_NAME || !PAIRED.matcher(first).matches()) {
      return false;
    }
    Part pair = WholeLine.part(first + " " + second);
    return pair.is(Part.Kind.BYLINE)
        || WholeLine.isOfOthers(pair.text()) && second.indexOf('：') < 0 && second.indexOf(':') < 0;
  }

  private static List<Part> dated(String text, boolean isPosted, String line) {
    Matcher first = DATE_FIRST.matcher(text);
    if (first.matches() && Bylines.of(first.group("rest")).isPresent()) {
      return List.of(Part.ofDay(first.group("date")), WholeLine.part(first.group("rest")));
    }
    Part part = WholeLine.part(text);
    return isPosted && part.is(Part.Kind.BARE_DATE)
        ? List.of(Part.of(text, Part.Kind.POSTED, Dates.first(text, Posted.kind(line))))
        : List.of(part);
  }
}
