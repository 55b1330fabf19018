package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.text.Official;

/**
 * What the first lines of a speech tell of its speaker: a byline that was read as one of them, the
 * label of a turn, 【县长江晚秋】各位网友…, or what he says of himself, 我叫江晚秋，是云山县县长.
 */
final class Openings {
  private static final int BYLINES = 3;
  // After the salutation and a greeting.
  private static final int LINES = 4;
  private static final int LONGEST = 300;

  private static final String SALUTE = "各位\\p{IsHan}{2,4}|同志们|尊敬的|女士们|朋友们|同学们|老师们|乡亲们|大家好";
  // 国务院总理江晚秋各位代表：
  private static final Pattern SALUTATION =
      Pattern.compile("(?<=\\p{IsHan}{5})(?:各位\\p{IsHan}{2,4}|同志们)[，,！!：:].*$");
  private static final Pattern TURN =
      Pattern.compile(
          "^(?:[【\\[](?<boxed>[^】\\]]{4,40})[】\\]]\\s?[:：]?|(?<who>[^：:，。]{4,40})[:：])\\s?(?="
              + SALUTE
              + ")");

  private static final String BEGINS = "(?<![^，,。：:！!；;\\s])我";
  private static final String NAME = "(?<name>\\p{IsHan}{2,8}?|\\p{IsHan}{1,8}·\\p{IsHan}{1,10})";
  private static final String ENDS = "(?=[，,。！!；;])";
  private static final Pattern CALLED =
      Pattern.compile(BEGINS + "(?:的名字)?(?:名?叫)(?:做|作)?" + NAME + ENDS);
  private static final Pattern NAME_AND_OFFICE =
      Pattern.compile(
          BEGINS
              + "(?:是|(?:的名字)?名?叫)"
              + NAME
              + "[，,][^。！!]{0,60}?(?:现任|现为|担任|是|任)(?<office>"
              + Roles.OFFICES
              + ")"
              + ENDS);
  private static final Pattern OFFICE_AND_NAME =
      Pattern.compile(
          BEGINS
              + "是(?<office>"
              + Roles.OFFICES
              + ")(?:[，,](?:我?姓\\p{IsHan}{1,2}[，,])?我?(?:名?叫|是))?"
              + NAME
              + ENDS);
  // 请允许我以云山县县长的身份, 作为云山县县长，我
  private static final Pattern AS =
      Pattern.compile(
          "我谨?以(?<office>" + Roles.OFFICE + ")的?(?:身份|名义)|作为(?<own>" + Roles.OFFICE + ")[，,]我");
  // 听众（刘先生）：我叫…
  private static final Pattern OTHER_TURN =
      Pattern.compile("^\\S{1,12}?(?:[（(][^（）()]{0,12}[)）])?(?<![们志宾友师学])[:：]");

  private Openings() {}

  /** The speakers, each with office and name, in order. */
  static Stream<Official> of(String body) {
    return Stream.concat(
        body.lines().limit(BYLINES).map(Cleaned::line).flatMap(Openings::byline),
        introduction(body).filter(one -> !one.role().isEmpty()).stream());
  }

  /** Who says of himself what he is called; without an office where he tells none. */
  static Optional<Official> introduction(String body) {
    return body.lines()
        .limit(LINES)
        .filter(line -> !OTHER_TURN.matcher(line).lookingAt())
        .map(line -> line.substring(0, Math.min(LONGEST, line.length())))
        .flatMap(Openings::introduced)
        .findFirst();
  }

  /** In what office a speaker says that he speaks; unknown if he does not say it. */
  static Official office(String opening) {
    Matcher as = AS.matcher(opening);
    return as.find()
        ? Offices.official(as.group("office") == null ? as.group("own") : as.group("office"), "")
        : Official.UNKNOWN;
  }

  private static Stream<Official> byline(String line) {
    Matcher turn = TURN.matcher(line);
    if (turn.lookingAt()) {
      String who = turn.group("boxed") == null ? turn.group("who") : turn.group("boxed");
      // 江晚秋县长：各位… speaks to him.
      return named(Bylines.of(who)).filter(one -> !who.startsWith(one.name()));
    }
    return named(Bylines.of(SALUTATION.matcher(line).replaceFirst("")));
  }

  private static Stream<Official> named(Optional<Official> byline) {
    return byline.filter(one -> !one.name().isEmpty() && !one.role().isEmpty()).stream();
  }

  private static Stream<Official> introduced(String line) {
    for (Pattern form : List.of(NAME_AND_OFFICE, OFFICE_AND_NAME)) {
      Matcher matcher = form.matcher(line);
      if (matcher.find() && Names.isAlone(matcher.group("name"))) {
        return Stream.of(Offices.official(matcher.group("office"), matcher.group("name")));
      }
    }
    Matcher called = CALLED.matcher(line);
    return called.find() && Names.isAlone(called.group("name"))
        ? Stream.of(Bylines.named(called.group("name")))
        : Stream.empty();
  }
}
