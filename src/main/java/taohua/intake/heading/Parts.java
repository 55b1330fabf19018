package taohua.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Stops;
import taohua.text.Official;
import taohua.text.When;

/** The lines of a heading taken apart into what each of their pieces tells. */
final class Parts {
  private static final int LONGEST_TITLE = 100;
  private static final int LONGEST_NAME = 12;

  /** Who makes a page or keeps the minutes; his name is not the speaker's. */
  private static final String OTHERS =
      "(?:记者|通讯员|编辑|责编|编者|摄影|校对|主持人|主持|审核|供稿|执笔|整理|翻译|监制|文字|图片|记录|录入|拟稿|核稿|签发|来源|发件人|收件人|抄送)";

  // A bracket with a date, a label and a blank each begin a new piece.
  private static final Pattern BORDER =
      Pattern.compile(
          "\\s+|(?=[（(【\\[]\\s?"
              + Dates.ANY
              + "[^（）()\\n]{0,40}[)）】\\]])|(?<=[日月\\d][^（）()]{0,40}[)）])(?=\\p{IsHan})"
              + "|(?<![—–―－-])(?=[—–―－-]{1,4}\\s?"
              + Dates.ANY
              + "\\s?在)|(?=(?:发布(?:时间|日期)|发表时间|更新时间|日期|作者|来源|字号|浏览次数|点击数)\\s?[:：])"
              + "|(?<=登录|注册|会员中心|首页|正文|全文)(?=在)|[>|»›→≫｜▏]+");
  private static final Pattern PAIRED =
      Pattern.compile("^.{0,40}(?:" + Roles.ROLE + "|[:：]|" + OTHERS + ")$");
  private static final Pattern NOT_SPEAKER =
      Pattern.compile("^.{0,24}" + OTHERS + "\\s?[:：／/|]?\\s?.{0,24}$");
  private static final Pattern OF_READERS = Pattern.compile("发表于|楼主|回复|网友|投稿|上传");
  private static final Pattern CRUMBS = Pattern.compile("[>|»›→≫｜▏]");
  private static final Pattern PATH = Pattern.compile("[>»›→≫]");
  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:：]\\d{2}");
  private static final Pattern WITHIN_BRACKETS = Pattern.compile("[（(][^（）()]*[)）]");
  private static final Pattern ANNOUNCED = Pattern.compile(".*(?:如下|以下).{0,6}(?:——|—)?$");
  private static final Pattern STRESSED = Pattern.compile("\\*{1,2}([^*]{2,})\\*{1,2}");
  private static final Pattern END_OF_SUBTITLE = Pattern.compile(".{2,40}[会式]议?上[)）]?");
  private static final Pattern MARKED_SUBTITLE =
      Pattern.compile("^[—–―－]{1,3}(?!\\s?(?:摘自|来源|选自|节选)).{4,60}$");
  private static final Pattern DATE_FIRST =
      Pattern.compile("^(?<date>" + Dates.ANY + ")[，,、\\s]*(?<rest>\\p{IsHan}.{2,60})$");
  private static final Pattern TITLE_OF_OFFICE = Pattern.compile("^" + Roles.OFFICE);
  private static final Pattern ITEM =
      Pattern.compile("^(?:#\\S|@\\S|[·•◆●○■□▲△☆★※►▶☞▪※>»|①-⑩]|\\d{1,3}[ .．、]|\\[\\d).*");
  private static final Pattern MARKUP = Pattern.compile("[\\[【][^\\]】]{1,12}[\\]】]");
  private static final Pattern LEADER = Pattern.compile(".*(?:…{2,}|\\.{4,}|·{4,}).*");
  private static final Pattern LABELLED =
      Pattern.compile("^[\\p{IsHan}a-zA-Z ]{2,8}[:：](?:[^:：]{0,30}|.*[:：].*)$");

  private final List<Part> parts = new ArrayList<>();

  private Parts() {}

  /** The parts of these lines, in order. */
  static List<Part> of(List<String> lines) {
    Parts parts = new Parts();
    for (String line : lines) {
      String cleaned = STRESSED.matcher(Cleaned.line(line)).replaceAll("$1");
      if (!cleaned.isEmpty()) {
        parts.read(cleaned);
      }
    }
    return parts.parts;
  }

  private void read(String line) {
    Part whole = part(line);
    List<Part> pieces = mayBeSeveral(whole) ? pieces(line) : List.of();
    for (Part part : areTold(line, whole, pieces) ? pieces : List.of(whole)) {
      parts.add(besideAbove(part));
    }
  }

  /** Whether the pieces of a line tell more than it does as a whole. */
  private static boolean areTold(String line, Part whole, List<Part> pieces) {
    if (pieces.size() < 2) {
      return false;
    }
    boolean hasByline = pieces.stream().anyMatch(piece -> piece.is(Part.Kind.BYLINE));
    return switch (whole.kind()) {
      case SUBTITLE -> hasByline;
      case POSTED ->
          hasByline
              || namesAuthor(line, pieces)
              || pieces.stream().anyMatch(piece -> piece.is(Part.Kind.TITLE));
      default -> CRUMBS.matcher(line).find() || pieces.stream().anyMatch(Parts::tells);
    };
  }

  /** A part as the one above it shows it to be. */
  private Part besideAbove(Part part) {
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

  /** Whether an account's posting begins with who speaks in it: 原创 江晚秋 临漪发布 2022-03-05. */
  private static boolean namesAuthor(String line, List<Part> pieces) {
    int first = pieces.get(0).text().equals("原创") ? 1 : 0;
    return pieces.get(first).is(Part.Kind.NAME) && !OF_READERS.matcher(line).find();
  }

  /** A date below the label that tells what it is the date of. */
  private Part labelledAbove(Part part) {
    String above = parts.isEmpty() ? "" : parts.get(parts.size() - 1).text();
    boolean isLabelled = part.is(Part.Kind.BARE_DATE) && above.matches(".{2,8}[:：]");
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
      case OTHER -> Bylines.isLabelled(piece.text()) || NOT_SPEAKER.matcher(piece.text()).matches();
      default -> false;
    };
  }

  /** The pieces of a line; an office and the name behind it are one. */
  private static List<Part> pieces(String line) {
    List<String> texts = new ArrayList<>();
    for (String piece : BORDER.splitAsStream(line).toList()) {
      int last = texts.size() - 1;
      if (last >= 0 && (CLOCK.matcher(piece).lookingAt() || arePair(texts.get(last), piece))) {
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
    boolean isPath = PATH.matcher(line).find();
    boolean tellsPosting = pieces.stream().anyMatch(piece -> piece.is(Part.Kind.POSTED));
    for (int i = 0; i < pieces.size(); i++) {
      Part piece = pieces.get(i);
      boolean isWord = piece.text().length() < 8 || i > 0;
      boolean isEntry =
          isPath && i < pieces.size() - 1 && !TitleChoice.isWhole(piece.text())
              || tellsPosting && isWord && !Titles.endsWithGenre(piece.text());
      boolean isOthers = piece.is(Part.Kind.NAME) && NOT_SPEAKER.matcher(line).matches();
      if (isEntry && piece.is(Part.Kind.TITLE) || isOthers) {
        pieces.set(i, Part.of(piece.text(), Part.Kind.OTHER));
      }
    }
    return pieces;
  }

  /** Whether the second piece is what the first one names: 市长 江晚秋, 记者 江晚秋, 讲话人： 江晚秋. */
  private static boolean arePair(String first, String second) {
    if (second.length() > LONGEST_NAME || !PAIRED.matcher(first).matches()) {
      return false;
    }
    Part pair = part(first + " " + second);
    return pair.is(Part.Kind.BYLINE)
        || NOT_SPEAKER.matcher(pair.text()).matches() && !second.matches(".*[:：].*");
  }

  private static List<Part> dated(String text, boolean isPosted, String line) {
    Matcher first = DATE_FIRST.matcher(text);
    if (first.matches() && Bylines.of(first.group("rest")).isPresent()) {
      return List.of(
          Part.of(
              first.group("date"),
              Part.Kind.DATE,
              Dates.first(first.group("date"), When.Kind.DELIVERED)),
          part(first.group("rest")));
    }
    Part part = part(text);
    return isPosted && part.is(Part.Kind.BARE_DATE)
        ? List.of(Part.of(text, Part.Kind.POSTED, Dates.first(text, Posted.kind(line))))
        : List.of(part);
  }

  /** What a line tells as a whole. */
  static Part part(String line) {
    if (HeadLines.isBracketedDate(line)) {
      boolean isPosted = Posted.isLabel(line) || CLOCK.matcher(line).find();
      Part.Kind kind = isPosted ? Part.Kind.POSTED : Part.Kind.DATE;
      When.Kind of = isPosted ? Posted.kind(line) : When.Kind.DELIVERED;
      return Part.of(line, kind, Dates.first(line, of));
    }
    if (HeadLines.isDateAlone(line)) {
      return Part.of(line, Part.Kind.BARE_DATE, Dates.first(line, When.Kind.DELIVERED));
    }
    if (HeadLines.isSubtitle(line)) {
      return Part.of(line, Part.Kind.SUBTITLE, Dates.first(line, When.Kind.DELIVERED));
    }
    return speaker(line).or(() -> posted(line)).orElseGet(() -> other(line));
  }

  private static Optional<Part> speaker(String line) {
    if (NOT_SPEAKER.matcher(line).matches()) {
      return Optional.empty();
    }
    Optional<Official> labelled = Bylines.labelled(line);
    if (labelled.isPresent()) {
      return labelled.map(one -> Part.of(line, Part.Kind.BYLINE, one));
    }
    Optional<Official> official = Bylines.of(line);
    if (official.isPresent()) {
      boolean isNamed = !official.get().name().isEmpty();
      return official.map(one -> Part.of(line, isNamed ? Part.Kind.BYLINE : Part.Kind.OFFICE, one));
    }
    String name = Names.plain(line);
    return name.length() <= LONGEST_NAME && Names.isName(name)
        ? Optional.of(Part.of(line, Part.Kind.NAME, Bylines.named(name)))
        : Optional.empty();
  }

  private static Optional<Part> posted(String line) {
    if (line.length() > LONGEST_TITLE || Titles.endsWithGenre(line)) {
      return Optional.empty();
    }
    return Posted.of(line).map(when -> Part.of(line, Part.Kind.POSTED, Optional.of(when)));
  }

  /** 江晚秋：把堤坝守好, 市长访谈：… may be titles; 关键词：… is none. */
  private static boolean mayBeTitle(String line) {
    String label = line.split("[:：]", 2)[0];
    return Titles.isLabelled(line)
        || Titles.namesGenre(line)
        || Names.isName(label)
        || TITLE_OF_OFFICE.matcher(label).lookingAt();
  }

  private static Part other(String line) {
    char last = line.charAt(line.length() - 1);
    boolean isProse =
        line.length() > LONGEST_TITLE
            || Stops.endsSentence(last) && line.length() > 12
            || line.indexOf('。') >= 0
            || Stops.isPause(last)
            || ANNOUNCED.matcher(line).matches();
    if (isProse) {
      return Part.of(line, Part.Kind.PROSE);
    }
    boolean isOther =
        Stops.isColon(last)
            || LEADER.matcher(line).matches()
            || CLOCK.matcher(line).find()
            || WITHIN_BRACKETS.matcher(line).matches()
            || Bylines.isLabelled(line)
            || NOT_SPEAKER.matcher(line).matches() && !Titles.endsWithGenre(line)
            || MARKUP.matcher(line).matches()
            || ITEM.matcher(line).matches() && !Titles.endsWithGenre(line)
            || LABELLED.matcher(line).matches() && !mayBeTitle(line);
    return Part.of(line, isOther ? Part.Kind.OTHER : Part.Kind.TITLE);
  }
}
