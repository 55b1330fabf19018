package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Words;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

/**
 * Title, official and date from the lines above a speech. What they do not say stays empty; when a
 * page was posted is never taken for when the speech was delivered.
 */
final class HeadingReader {
  // 在…上的讲话 after the speaker: 省长任某某:在…, 市委书记在…, 国家主席某某发表…
  private static final String SPOKE = "(?:[:：]|(?=在|就|于|发表|致|向|主持))";
  private static final Pattern OFFICE_IN_TITLE =
      Pattern.compile(
          "^(?:(?:19|20)\\d{2}年?度?)?[Xx×*＊某○]{0,4}(?<office>[\\p{IsHan}、]{0,24}?"
              + Offices.ROLE
              + ")[\\s\\u3000]*(?<name>[\\p{IsHan}·•・]{2,12}?)??(?:同志)?"
              + SPOKE
              + "(?<rest>.{4,})$");
  private static final Pattern NAME_IN_TITLE =
      Pattern.compile(
          "^(?<name>[\\p{IsHan}·•・]{2,12}?)(?:同志)?(?:[:：](?<rest>.{4,})|(?=在.{4,}$|发表.{4,}$))");

  private static final Pattern PLACE_OF_MEETING =
      Pattern.compile(
          "(?:^|年|在)(?<place>(?!全)\\p{IsHan}{2,8}?(?:特别行政区|自治区|自治州|自治县|省|市|州|县|区|旗))(?:人民)?(?:政府工作报告|政府第|第?[一二三四五六七八九十\\d]{1,4}届)");

  // Words of menus that would pass for names.
  private static final Set<String> NO_NAMES =
      Set.of(
          "时政", "安全", "关闭", "和谐", "阅读", "查看", "经济", "国内", "国际", "文化", "党建", "时事", "高清", "应用", "常用",
          "向上", "全文", "关注", "简介", "包邮", "平安", "广播");

  private final List<String> head;
  private final List<String> titles = new ArrayList<>();
  private Official official = Official.UNKNOWN;
  private Optional<When> delivered = Optional.empty();

  private HeadingReader(List<String> head) {
    this.head = head;
  }

  /**
   * The heading of a speech.
   *
   * @param head the lines that stand above it and are no clutter, in order
   * @param body the speech, for the level that it names
   * @param incomplete why it breaks off, or empty
   */
  static Heading read(List<Line> head, String body, String incomplete) {
    List<String> parts = new ArrayList<>();
    for (Line line : head) {
      List<String> glued = HeadLines.glued(line.text());
      parts.addAll(glued.isEmpty() ? List.of(line.text()) : glued);
    }
    HeadingReader reader = new HeadingReader(parts);
    for (int i = 0; i < parts.size(); i++) {
      reader.line(i);
    }
    String title = Titles.choose(reader.titles);
    Official official = reader.withTitle(title);
    Optional<When> when = reader.delivered.or(() -> Dates.yearOfTitle(title));
    return new Heading(
        shown(title), reader.completed(official, title, body), when, incomplete, Map.of());
  }

  private void line(int at) {
    String line = head.get(at);
    Optional<Official> byline = HeadLines.byline(line);
    if (byline.isPresent()) {
      official = byline.get();
    } else if (HeadLines.isSubtitle(line) || HeadLines.isBracketedDate(line)) {
      delivered = Dates.first(line, When.Kind.DELIVERED).or(() -> delivered);
    } else if (HeadLines.isDateAlone(line)) {
      // Under a name it dates the speech; under a title it may date the page.
      if (isAmong(at, Kind.NAME)) {
        delivered = Dates.first(line, When.Kind.DELIVERED).or(() -> delivered);
      }
    } else if (isLoneName(line) && isAmong(at, Kind.HEAD)) {
      if (official.name().isEmpty()) {
        official = new Official(Names.of(line), "", "", Optional.empty(), "");
      }
    } else {
      titles.add(line);
    }
  }

  private enum Kind {
    NAME,
    HEAD
  }

  /** Whether a line beside this one is of that kind. */
  private boolean isAmong(int at, Kind kind) {
    for (int i = Math.max(0, at - 1); i <= Math.min(head.size() - 1, at + 1); i++) {
      String line = head.get(i);
      if (i == at) {
        continue;
      }
      boolean isName = isLoneName(line) || HeadLines.byline(line).isPresent();
      if (kind == Kind.NAME ? isName : HeadLines.isHead(line) || Titles.namesGenre(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLoneName(String line) {
    return line.length() <= 8 && !speaker(line).isEmpty();
  }

  /** A name that stands without an office; no word of a menu, and no place, such as 安徽. */
  private static String speaker(String written) {
    String name = Names.of(written);
    if (name.isEmpty() || NO_NAMES.contains(name)) {
      return "";
    }
    List<Words.Word> words = Words.of(name);
    return words.size() == 1 && words.get(0).isPlace() ? "" : name;
  }

  /** The official with what titles say of him where the byline does not. */
  private Official withTitle(String chosen) {
    Official found = official;
    List<String> all = new ArrayList<>(titles);
    all.add(chosen);
    boolean namesGenre = head.stream().anyMatch(Titles::namesGenre);
    for (String line : all) {
      String title = Titles.clean(line);
      Matcher office = OFFICE_IN_TITLE.matcher(title);
      Matcher name = NAME_IN_TITLE.matcher(title);
      if (office.matches()) {
        String who = office.group("name") == null ? "" : Names.of(office.group("name"));
        if (office.group("name") == null || !who.isEmpty()) {
          found = merge(found, Offices.official(office.group("office"), who));
        }
      } else if (namesGenre && name.lookingAt()) {
        String who = speaker(name.group("name"));
        found = merge(found, new Official(who, "", "", Optional.empty(), ""));
      }
    }
    return found;
  }

  private static Official merge(Official known, Official other) {
    if (!known.name().isEmpty() && !other.name().isEmpty() && !known.name().equals(other.name())) {
      return known;
    }
    return new Official(
        known.name().isEmpty() ? other.name() : known.name(),
        known.role().isEmpty() ? other.role() : known.role(),
        known.place().isEmpty() ? other.place() : known.place(),
        known.level().or(other::level),
        "");
  }

  /** With the place of the meeting where it is of the official's level, and the level. */
  private Official completed(Official known, String title, String body) {
    Official found = known;
    for (int i = 0; i < head.size() && found.place().isEmpty(); i++) {
      Matcher matcher = PLACE_OF_MEETING.matcher(head.get(i));
      if (matcher.find() && isOfLevel(matcher.group("place"), found)) {
        Optional<Level> level = Offices.level(found.role(), matcher.group("place"));
        found = new Official(found.name(), found.role(), matcher.group("place"), level, "");
      }
    }
    Optional<Level> level = found.level().or(() -> OwnLevel.of(title, body));
    return new Official(found.name(), found.role(), found.place(), level, "");
  }

  private static boolean isOfLevel(String place, Official official) {
    return official.level().isPresent()
        && Offices.levelOfPlace(place).equals(Offices.level(official.role(), place));
  }

  /** A title without the speaker in front of its colon. */
  private static String shown(String title) {
    Matcher office = OFFICE_IN_TITLE.matcher(title);
    if (office.matches()
        && title.charAt(office.start("rest") - 1) != '：'
        && title.charAt(office.start("rest") - 1) != ':') {
      return title;
    }
    if (office.matches()) {
      return office.group("rest").strip();
    }
    Matcher name = NAME_IN_TITLE.matcher(title);
    boolean isName =
        name.lookingAt() && name.group("rest") != null && !speaker(name.group("name")).isEmpty();
    return isName ? name.group("rest").strip() : title;
  }
}
