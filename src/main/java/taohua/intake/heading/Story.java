package taohua.intake.heading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.text.Official;
import taohua.text.When;

/**
 * A news story that tells of a speech: who spoke, and when. It names its speaker with his office in
 * its first sentences, and again where it tells what he said.
 */
final class Story {
  private static final int OPENING = 400;
  private static final int CLAUSE = 60;
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 4;
  // The sentences that tell when and where it was.
  private static final int LEAD = 240;
  private static final Pattern MEETS = Pattern.compile("举行|召开|举办|[开闭]幕|启动|开工|出席|会议|大会|座谈|论坛|仪式");
  // Named with his office, and once more at least.
  private static final int ENOUGH = 2;
  // Who tells says 我 of himself once in a while, but whoever speaks or writes does so throughout.
  private static final int OWN = 2;

  private static final Pattern SALUTED =
      Pattern.compile(
          "^.{0,40}?(?:同志们|各位\\p{IsHan}{2,8}|尊敬的|女士们|先生们|朋友们|同学们|乡亲们|大家\\p{IsHan}?好)[^。]{0,30}[:：！!，,]");
  private static final Pattern OFFICE =
      Pattern.compile("(?<office>" + Roles.OFFICE + "(?:、" + Roles.OFFICE + ")?)(?=\\p{IsHan}{2})");
  // What a story tells of who speaks in it.
  private static final String SAYS =
      "(?:同志|"
          + Roles.ROLE
          + ")?(?:在[^，。]{0,16}[中上时]?)?(?:指出|强调|表示|要求|说|讲[了话到]|致[辞词]|回答|答|[^，。“”]{0,10}[：:]\\s?“)";
  private static final Pattern SPOKE =
      Pattern.compile("^[^。；]{0,40}?(?:讲话|致辞|致词|致开幕|致闭幕|发表[^，。]{0,12}(?:贺词|演讲)|作[^，。]{0,12}报告)");
  private static final Pattern LAST_ROLE = Pattern.compile(".?" + Roles.ROLE + "$");
  private static final Pattern FIRST_DATE =
      Pattern.compile("^[^。]{0,40}?(?<date>" + Dates.ANY + ")[^。]{0,8}[，,]");

  private static final Pattern QUOTED = Pattern.compile("“[^“”]*+”?|：[^：”]*+”");
  private static final Pattern FIRST_PERSON = Pattern.compile("我(?![省市县区州盟旗镇乡村校院局厅国军])");

  private final String title;
  private final String text;

  private Story(String title, String text) {
    this.title = title;
    this.text = text;
  }

  /**
   * The body as a story; empty if it begins by saluting those to whom it speaks, or says 我们 where
   * it quotes nobody.
   */
  static Optional<Story> of(String title, String body) {
    boolean isSpeech = body.isEmpty() || SALUTED.matcher(body).find();
    return isSpeech
            || FIRST_PERSON.matcher(QUOTED.matcher(body).replaceAll("")).results().count() > OWN
        ? Optional.empty()
        : Optional.of(new Story(title, body));
  }

  /** Who speaks in it; empty if that is nobody or could be several. */
  Optional<Official> speaker() {
    Map<String, Official> named = new HashMap<>();
    List<String> speakers = new ArrayList<>();
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    Matcher office = OFFICE.matcher(opening);
    while (office.find()) {
      String name = name(office.end());
      if (!name.isEmpty()) {
        named.putIfAbsent(name, Offices.official(Leads.bare(office.group("office")), name));
        int end = office.end() + name.length();
        if (!speakers.contains(name) && (spoke(end) || isOfTitle(office.group("office"), name))) {
          speakers.add(name);
        }
      }
    }
    return speakers.size() == 1
        ? Optional.ofNullable(named.get(speakers.get(0)))
        : Optional.empty();
  }

  /**
   * The day on which it begins, in full, or without its year where it was posted soon after; empty
   * where nobody is known to have spoken on it.
   */
  Optional<When> date(Optional<When> posted) {
    if (speaker().isEmpty()) {
      return Optional.empty();
    }
    String lead = text.substring(0, Math.min(LEAD, text.length()));
    String first = lead.split("[。\n]", 2)[0];
    Matcher date = FIRST_DATE.matcher(first);
    if (date.find()) {
      return Dates.first(date.group("date"), When.Kind.DELIVERED);
    }
    return posted.flatMap(
        when -> Leads.dayOf(first, when.from()).or(() -> Leads.day(sentences(lead), when.from())));
  }

  /** Those that tell of the speech or of a meeting: other days are of something else. */
  private static List<String> sentences(String lead) {
    return Stream.of(lead.split("[。\n]"))
        .filter(sentence -> Leads.tellsOfSpeech(sentence) || MEETS.matcher(sentence).find())
        .toList();
  }

  /** The longest name that stands there and is named again; empty if none is. */
  private String name(int at) {
    String found = "";
    for (int length = SHORTEST_NAME;
        length <= LONGEST_NAME && at + length <= text.length();
        length++) {
      String name = text.substring(at, at + length);
      found = Names.isName(name) && count(name) >= ENOUGH ? name : found;
    }
    return found;
  }

  /** Whether a clause says of whom it names that he gave a speech. */
  private boolean spoke(int end) {
    return SPOKE.matcher(text.substring(end, Math.min(end + CLAUSE, text.length()))).find();
  }

  /** Whether the title tells of that office, and the story what he said. */
  private boolean isOfTitle(String office, String name) {
    Matcher role = LAST_ROLE.matcher(office);
    return role.find()
        && title.contains(role.group())
        && Pattern.compile(name + SAYS).matcher(text).find();
  }

  private int count(String name) {
    int count = 0;
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      count++;
    }
    return count;
  }
}
