package taohua.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;
import taohua.words.Notice;

/**
 * Title, speaker and date from the lines above and below a speech. What they do not say stays
 * empty; a second candidate for the speaker leaves no name; when a page was posted is never taken
 * for when the speech was delivered.
 */
public final class HeadingReader {
  // A story names its speaker with his office in its first sentences.
  private static final int OPENING = 800;

  private static final Pattern SUBTITLE_MARK =
      Pattern.compile("^[—–―－-]{1,4}\\s?(?:" + Dates.ANY + "\\s?)?");

  // What no one person says.
  private static final Pattern DOCUMENT = Pattern.compile("(?:公报|决议|决定|通知|意见|规划|纪要|公告|方案|条例|办法)$");
  private static final Pattern VISIT = Pattern.compile("^(?:专?访|对话|专访)");

  private final List<Part> parts;
  private final List<Part> signature;
  private final Optional<Official> author;
  private final String body;
  private final List<String> foot;
  private final TitleChoice title;
  private final int start;

  private HeadingReader(List<String> head, String body, List<String> foot) {
    this.body = body;
    this.foot = foot;
    parts = Parts.of(head);
    signature = Signature.of(body, foot);
    author = AuthorNote.of(body, foot);
    TitleChoice own = TitleChoice.of(parts, nearestName());
    title = own.isNone() ? TitleChoice.of(parts, "") : own;
    start = start();
  }

  /**
   * The heading of a speech.
   *
   * @param head the lines above it that may tell of it, in order, in simplified characters
   * @param body the speech, for the level that it names and a signature at its end
   * @param foot the lines below it, in order, among which may be a signature
   * @param incomplete why it breaks off, if it does
   */
  public static Heading read(
      List<String> head, String body, List<String> foot, Optional<Notice> incomplete) {
    HeadingReader reader = new HeadingReader(head, body, foot);
    String shown = reader.shown(foot);
    Official official = atSite(reader.official(shown), head, foot);
    String title = Cleaned.printed(SpeakerInTitle.without(shown), head);
    return new Heading(title, official, reader.when(shown, foot), incomplete, Map.of());
  }

  /**
   * The heading of one of several speeches of a text, below the first: where it has no title the
   * first one's is theirs all, and so is a day of delivery that stands above them or is told of the
   * meeting.
   *
   * @param own the heading that its own lines tell
   * @param above the lines above the first speech
   */
  public static Heading amongSeveral(Heading own, List<String> above) {
    HeadingReader first = new HeadingReader(above, "", List.of());
    String common = first.shown(List.of());
    String title = own.title().isEmpty() && Titles.namesGenre(common) ? common : own.title();
    boolean isDated = own.when().filter(when -> when.kind() == When.Kind.DELIVERED).isPresent();
    Optional<When> when = isDated ? own.when() : first.dates().ofMeeting().or(own::when);
    return new Heading(
        SpeakerInTitle.without(title), own.official(), when, own.incomplete(), own.extra());
  }

  private String shown(List<String> foot) {
    return title.isNone()
        ? Elsewhere.title(parts, body, foot).map(Titles::clean).orElse("")
        : Titles.clean(title.text());
  }

  private Optional<When> when(String shown, List<String> foot) {
    Optional<When> when = dates().when(shown, story());
    boolean isDelivered = when.filter(one -> one.kind() == When.Kind.DELIVERED).isPresent();
    return isDelivered
        ? when
        : report()
            .flatMap(line -> Dates.first(line, When.Kind.DELIVERED))
            .or(() -> Notes.date(foot))
            .or(() -> when);
  }

  /** The line below the title that tells who gave the speech where; it may be the body's first. */
  private Optional<String> report() {
    return Stream.concat(
            parts.subList(start, parts.size()).stream().map(Part::text),
            body.lines().limit(1).map(Cleaned::line))
        .filter(line -> Leads.reported(line).isPresent())
        .findFirst();
  }

  private HeadingDates dates() {
    return new HeadingDates(
        parts, start, title.first(), signature, sentences(HeadingReader::isSentence), subtitle());
  }

  /** The name of the byline that stands next to the speech. */
  private String nearestName() {
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (parts.get(i).is(Part.Kind.BYLINE) && !parts.get(i).official().name().isEmpty()) {
        return parts.get(i).official().name();
      }
    }
    return "";
  }

  /** Where the heading of the speech begins: with its title, or a byline or a date above that. */
  private int start() {
    int first = beginning(title.first());
    int row = first;
    while (row > 0 && TableOfOneLine.tellsMeeting(parts.get(row - 1).text())) {
      row--;
    }
    return row < first && row > 0 && parts.get(row - 1).tellsSpeaker() ? beginning(row) : first;
  }

  private int beginning(int from) {
    int first = from;
    while (first > 0 && parts.get(first - 1).isOfSpeech()) {
      first--;
    }
    return first;
  }

  private Official official(String shown) {
    Speakers speakers = new Speakers();
    for (int i = announced().orElse(start); i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean isSpeaking = part.is(Part.Kind.TITLE) && !part.official().name().isEmpty();
      if (part.tellsSpeaker() || isSpeaking || part.is(Part.Kind.NAME) && isBesideHeading(i)) {
        speakers.add(part.official());
      }
    }
    author.ifPresentOrElse(
        speakers::add, () -> signature.forEach(part -> speakers.add(part.official())));
    Openings.of(body).forEach(speakers::add);
    Notes.speaker(foot).ifPresent(speakers::add);
    report().flatMap(Leads::reported).ifPresent(speakers::add);
    speakers.add(SpeakerInTitle.of(shown, true, this::namesPlace));
    speakers.add(inSubtitle());
    Official known = speakers.one();
    if (known.name().isEmpty() && !speakers.areSeveral()) {
      known =
          Leads.speaker(sentences())
              .or(() -> story().flatMap(Story::speaker))
              .or(() -> Openings.introduction(body))
              .map(Speakers.with(known))
              .orElse(known);
    }
    known = withOtherTitles(known);
    return atMeeting(levelled(inPassing(known), shown));
  }

  /**
   * Where the line right above the speech says who speaks, 局长江晚秋介绍情况: of several who were there he
   * is the one.
   */
  private Optional<Integer> announced() {
    int last = parts.size() - 1;
    boolean is =
        last >= start
            && parts.get(last).is(Part.Kind.TITLE)
            && !parts.get(last).official().name().isEmpty();
    return is ? Optional.of(last) : Optional.empty();
  }

  /** The body as a news story, unless its title is a speech's. */
  private Optional<Story> story() {
    boolean isOther = DOCUMENT.matcher(Titles.clean(title.text())).find();
    return isOther || TitleChoice.isWhole(title.text())
        ? Optional.empty()
        : Story.of(title.text(), body);
  }

  /** The speaker whom the line under the title names: ——访县教育局局长江晚秋. */
  private Official inSubtitle() {
    String subtitle = SUBTITLE_MARK.matcher(subtitle()).replaceFirst("");
    Official visited =
        Bylines.of(VISIT.matcher(subtitle).replaceFirst("")).orElse(Official.UNKNOWN);
    return VISIT.matcher(subtitle).lookingAt()
        ? visited
        : SpeakerInTitle.of(subtitle, true, this::namesPlace);
  }

  /** With the office and place that sentences about the speech, or its beginning, give him. */
  private Official inPassing(Official known) {
    Official one = known;
    if (!known.name().isEmpty() && (known.role().isEmpty() || known.place().isEmpty())) {
      for (Official office : Leads.officesOf(known.name(), opening())) {
        one = Speakers.by(one).apply(office);
      }
    }
    Official own = Openings.office(opening());
    boolean isHis =
        one.place().isEmpty() && !own.place().isEmpty() && own.role().equals(one.role());
    return isHis ? new Official(one.name(), own.role(), own.place(), own.level(), "") : one;
  }

  /** With what other lines say of the same person, such as the title of the page. */
  private Official withOtherTitles(Official known) {
    Official one =
        known.isUnknown() ? OtherPrints.office(parts, title.text(), this::namesPlace) : known;
    for (Part part : parts) {
      if (!known.name().isEmpty() && known.role().isEmpty() && part.is(Part.Kind.TITLE)) {
        Official other = SpeakerInTitle.of(Titles.clean(part.text()), true, this::namesPlace);
        one = other.name().equals(known.name()) ? Speakers.with(one).apply(other) : one;
      }
    }
    return one;
  }

  /** The line with a dash under the title, or empty. */
  private String subtitle() {
    boolean has = title.end() < parts.size() && parts.get(title.end()).is(Part.Kind.SUBTITLE);
    return has ? parts.get(title.end()).text() : "";
  }

  private boolean isBesideHeading(int at) {
    boolean isAboveSpeech = at == parts.size() - 1 && !title.isNone();
    boolean isReporters = at > 0 && WholeLine.isOfOthers(parts.get(at - 1).text());
    return !isReporters && (isAboveSpeech || isHeading(at - 1) || isHeading(at + 1));
  }

  private boolean isHeading(int at) {
    if (at < 0 || at >= parts.size()) {
      return false;
    }
    boolean isTitle = at >= title.first() && at < title.end();
    return isTitle || parts.get(at).isOfSpeech() || parts.get(at).is(Part.Kind.BARE_DATE);
  }

  private boolean namesPlace(String place) {
    return body.contains(place)
        || parts.stream().anyMatch(part -> part.text().contains(place + "人民"));
  }

  private List<String> sentences() {
    return sentences(part -> isSentence(part) || part.is(Part.Kind.CAPTION));
  }

  private static boolean isSentence(Part part) {
    return part.is(Part.Kind.PROSE) || part.is(Part.Kind.OTHER);
  }

  private List<String> sentences(Predicate<Part> wanted) {
    List<String> sentences = new ArrayList<>();
    int first = title.first();
    while (first > 0 && !parts.get(first - 1).is(Part.Kind.TITLE)) {
      first--;
    }
    for (int i = Math.max(0, Math.min(first, title.first() - 3)); i < parts.size(); i++) {
      Part part = parts.get(i);
      if (wanted.test(part)) {
        sentences.add(part.text());
      }
    }
    return sentences;
  }

  private String opening() {
    StringBuilder text = new StringBuilder();
    parts.forEach(part -> text.append(part.text()).append('\n'));
    return text.append(body, 0, Math.min(OPENING, body.length())).toString();
  }

  private Official levelled(Official known, String shown) {
    Optional<Level> level =
        Offices.ofCountry(known, shown).or(known::level).or(() -> OwnLevel.of(shown, body));
    return withLevel(known, level);
  }

  private static Official withLevel(Official known, Optional<Level> level) {
    return new Official(known.name(), known.role(), known.place(), level, "");
  }

  /** With the place of the meeting, where none is known and it is of the official's level. */
  private Official atMeeting(Official known) {
    if (!known.place().isEmpty()) {
      return known;
    }
    Official levelled =
        known.level().isPresent() ? known : withLevel(known, OwnLevel.spokenOf(body));
    for (Part part : parts.subList(start, parts.size())) {
      Optional<String> place =
          MeetingPlace.of(part.text()).filter(one -> Offices.isOfLevel(one, levelled));
      if (place.isPresent()) {
        Optional<Level> level = Offices.level(known.role(), place.get());
        String role = Offices.roleIn(place.get(), known.role());
        return new Official(known.name(), role, place.get(), level, "");
      }
    }
    return known;
  }

  /** With the place whose site the page is of, where an office of that level or body has none. */
  private static Official atSite(Official known, List<String> head, List<String> foot) {
    if (known.role().isEmpty() || !known.place().isEmpty()) {
      return known;
    }
    return (known.level().isPresent()
            ? SitePlace.of(head, foot, place -> Offices.isOfLevel(place, known))
            : SitePlace.ofHead(head, foot, known.role()))
        .map(place -> in(place, known))
        .orElse(known);
  }

  private static Official in(String place, Official known) {
    Optional<Level> level = known.level().or(() -> Offices.levelOfPlace(place));
    return new Official(known.name(), Offices.roleIn(place, known.role()), place, level, "");
  }
}
