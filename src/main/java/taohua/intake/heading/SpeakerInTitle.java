package taohua.intake.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.text.Official;

/** The speaker that a title begins with: 省长任某某:在…, 市委书记在…, 某某同志发表…. */
final class SpeakerInTitle {
  // What follows the speaker: a colon, or what he did.
  private static final String SPOKE = "(?:(?<colon>[:：])|(?=在|就|于|发表|致|向|主持))";
  private static final Pattern OFFICE =
      Pattern.compile(
          "^(?:(?:19|20)\\d{2}年?度?)?[Xx×*＊某○]{0,4}(?<office>[\\p{IsHan}、]{0,24}?"
              + Offices.ROLE
              + ")[\\s\\u3000]*(?<name>[\\p{IsHan}·•・]{2,12}?)??(?:同志)?"
              + SPOKE
              + "(?<rest>.{4,})$");
  private static final Pattern NAME =
      Pattern.compile(
          "^(?<name>[\\p{IsHan}·•・]{2,12}?)(?:同志)?(?:[:：](?<rest>.{4,})|(?=在.{4,}$|发表.{4,}$))");

  private SpeakerInTitle() {}

  /**
   * The speaker of a title; {@link Official#UNKNOWN} if it names none.
   *
   * @param isOfSpeech whether a name without an office may be believed
   */
  static Official of(String title, boolean isOfSpeech) {
    Matcher office = OFFICE.matcher(title);
    if (office.matches()) {
      String name = office.group("name");
      String who = name == null ? "" : Names.of(name);
      return name != null && who.isEmpty()
          ? Official.UNKNOWN
          : Offices.official(office.group("office"), who);
    }
    Matcher name = NAME.matcher(title);
    return isOfSpeech && name.lookingAt()
        ? new Official(LoneNames.of(name.group("name")), "", "", Optional.empty(), "")
        : Official.UNKNOWN;
  }

  /** A title without the speaker in front of its colon. */
  static String without(String title) {
    Matcher office = OFFICE.matcher(title);
    if (office.matches()) {
      return office.group("colon") == null ? title : office.group("rest").strip();
    }
    Matcher name = NAME.matcher(title);
    boolean isNamed =
        name.lookingAt()
            && name.group("rest") != null
            && !LoneNames.of(name.group("name")).isEmpty();
    return isNamed ? name.group("rest").strip() : title;
  }
}
