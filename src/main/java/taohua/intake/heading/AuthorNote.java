package taohua.intake.heading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taohua.text.Official;

/** The note behind an article that tells who wrote it: （作者：江晚秋，系临漪市委书记）. */
final class AuthorNote {
  private static final int LINES = 6;
  private static final int LONGEST = 240;
  private static final int LONGEST_NAME = 14;

  // What stands in brackets at the end of a line; the brackets within are those of offices.
  private static final Pattern NOTE =
      Pattern.compile(
          "[（(\\[【]\\s?(?:(?<name>\\p{IsHan}{2,4})[，,]\\s?)?(?:本文)?(?:系|为)?作者(?:简介|介绍)?\\s?(?<said>(?:[^（）()\\[\\]【】]|[（(\\[【][^（）()\\[\\]【】]*[)）\\]】]){2,200})[)）\\]】]。?\\s*$");
  // Of several the note tells one by one or, 作者分别为, all at once.
  private static final Pattern SEVERAL = Pattern.compile("[；;]|^(?:们|分别|均|都|依次)[系是为]");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<name>"
              + Names.OF_PARTS_ENDING
              + "|\\p{IsHan}{2,4})[，,]\\s?[男女][，,](?<said>[^。]{4,120})。?");
  private static final Pattern CV =
      Pattern.compile(
          "[（(\\[【]?\\s?作者简介\\s?[)）\\]】]?\\s?[:：]?\\s?(?<name>"
              + Names.OF_PARTS_ENDING
              + "|\\p{IsHan}{2,4})\\s?(?:[（(][^（）()]{1,20}[)）])?[，,](?<said>[^。]{4,120})。?");
  private static final Pattern AUTHOR = field("作\\s?者");
  private static final Pattern AFFILIATION = field("机\\s?构|(?:作者)?单\\s?位|职\\s?务");
  private static final int FIELDS = 10;
  private static final Pattern END = Pattern.compile("[，,、：:\\s]+$");
  private static final Pattern MARKS = Pattern.compile("^[\\s:：，,、]+");
  private static final Pattern IS = Pattern.compile("\\s?(?<!联)(?:现任|[系是为])\\s?(?![列统])");
  private static final Pattern BORDER = Pattern.compile("\\s?[，,]\\s?|\\s+");
  // One of the offices, or what a member is of; nothing else stands beside them: 院士, 教授.
  private static final Pattern OFFICE =
      Pattern.compile(".{0,50}?(?:" + Roles.ROLE + "|党[委组](?:委员|成员)|纪委委员)");
  private static final Pattern TODAY = Pattern.compile("现[任为]");
  private static final Pattern FORMER = Pattern.compile("[曾历原]任|先后任?");
  private static final Pattern NEXT = Pattern.compile("\\s?、\\s?");
  // 现挂职 tells of the office that somebody holds for a while.
  private static final Pattern STANDING = Pattern.compile("^(?:[系是为]|现?(?:挂职|任))\\s?");
  private static final Pattern OF_TEXT = Pattern.compile("^(?:单位|邮箱|电话|来稿|投稿|授权|本人|在|于|注)");

  private AuthorNote() {}

  private static Pattern field(String label) {
    return Pattern.compile("[【\\[]?\\s?(?:" + label + ")\\s?[】\\]]?\\s?[:：]\\s?(?<said>.{2,60})");
  }

  /**
   * The author whom a note tells of: at the end of the text, or in one of the first lines below it.
   * Of several authors none is the speaker; then he has no name and no office.
   */
  static Optional<Official> of(String body, List<String> foot) {
    return Stream.concat(last(body), foot.stream().limit(LINES))
        .map(Cleaned::line)
        .flatMap(line -> in(line).or(() -> cv(line)).stream())
        .findFirst()
        .or(() -> inFields(foot));
  }

  private static Stream<String> last(String body) {
    String end = body.stripTrailing();
    return Stream.of(end.substring(end.lastIndexOf('\n') + 1));
  }

  private static Optional<Official> in(String line) {
    Matcher note = NOTE.matcher(line.substring(Math.max(0, line.length() - LONGEST)));
    if (!note.find() || OF_TEXT.matcher(note.group("said")).lookingAt()) {
      return Optional.empty();
    }
    String said = MARKS.matcher(note.group("said")).replaceFirst("");
    said = note.group("name") == null ? said : note.group("name") + said;
    return SEVERAL.matcher(said).find() ? Optional.of(Official.UNKNOWN) : author(said);
  }

  /** [作者简介] 江晚秋（1970—），男，青石临漪人，临漪市委书记。 */
  private static Optional<Official> cv(String line) {
    Matcher cv = CV.matcher(line);
    return cv.matches()
        ? Optional.of(official(Names.plain(cv.group("name")), cv.group("said")))
        : Optional.empty();
  }

  /** As periodicals' sites list them, each in a line: 【作者】：江晚秋, 【机构】：临漪市委书记. */
  private static Optional<Official> inFields(List<String> foot) {
    Optional<String> name = field(AUTHOR, foot).map(Names::plain).filter(Names::isAlone);
    Optional<String> office = field(AFFILIATION, foot).filter(said -> !offices(said).isEmpty());
    return name.flatMap(one -> office.map(said -> official(one, said)));
  }

  private static Optional<String> field(Pattern label, List<String> foot) {
    return foot.stream()
        .limit(FIELDS)
        .map(Cleaned::line)
        .map(label::matcher)
        .filter(Matcher::matches)
        .map(field -> field.group("said"))
        .findFirst();
  }

  /** 江晚秋，系临漪市委书记; 江晚秋系临漪市委书记; 系临漪市委书记. A name alone may be a reporter's. */
  private static Optional<Official> author(String said) {
    Matcher is = IS.matcher(said);
    if (is.find() && is.start() <= LONGEST_NAME) {
      // Whoever is said to be something is a person, be his name what it may.
      String name = Names.apart(END.matcher(said.substring(0, is.start())).replaceFirst(""));
      if (!name.isEmpty() || is.start() == 0) {
        String rest = said.substring(is.end());
        return Bylines.of(rest)
            .filter(one -> name.isEmpty() && !one.name().isEmpty())
            .or(() -> Optional.of(official(name, rest)));
      }
    }
    String[] first = BORDER.split(said, 2);
    if (first.length > 1 && Names.isName(Names.plain(first[0]))) {
      return Optional.of(official(Names.plain(first[0]), first[1]));
    }
    return Optional.of(official("", said)).filter(official -> !official.isUnknown());
  }

  /** Whom a line introduces with the first office that it tells: 江晚秋，女，1953年生，临漪市文联主席。 */
  static Optional<Official> introduced(String line) {
    Matcher person = PERSON.matcher(line);
    return person.matches() && Names.isAlone(Names.plain(person.group("name")))
        ? Optional.of(official(Names.plain(person.group("name")), person.group("said")))
            .filter(one -> !one.role().isEmpty())
        : Optional.empty();
  }

  /** With the first office that is told, and those that are joined to it. */
  private static Official official(String name, String said) {
    Matcher today = TODAY.matcher(said);
    return Arrays.stream(BORDER.split(today.find() ? said.substring(today.start()) : said))
        .filter(part -> !FORMER.matcher(part).lookingAt())
        .map(part -> offices(STANDING.matcher(part).replaceFirst("")))
        .filter(offices -> !offices.isEmpty())
        .map(offices -> Offices.official(offices, name))
        .findFirst()
        .orElse(name.isEmpty() ? Official.UNKNOWN : Bylines.named(name));
  }

  /** The first offices among honours: 云山大学校长 of 院士、云山大学校长、教授. */
  private static String offices(String said) {
    return NEXT.splitAsStream(said)
        .dropWhile(part -> !OFFICE.matcher(part).matches())
        .takeWhile(part -> OFFICE.matcher(part).matches())
        .collect(Collectors.joining("、"));
  }
}
