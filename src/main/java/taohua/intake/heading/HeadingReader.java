package taohua.intake.heading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;
import taohua.words.Notice;

/**
 * Title, official and date from the lines above a speech. What they do not say stays empty; when a
 * page was posted is never taken for when the speech was delivered.
 */
public final class HeadingReader {
  private final List<String> lines;
  private final List<String> titles = new ArrayList<>();
  private Official byline = Official.UNKNOWN;
  private Optional<When> delivered = Optional.empty();

  private HeadingReader(List<String> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      read(i);
    }
  }

  /**
   * The heading of a speech.
   *
   * @param head the lines that stand above it and are no clutter, in order, in simplified
   *     characters
   * @param body the speech, for the level that it names
   * @param foot the lines below it, in order, among which may be a signature
   * @param incomplete why it breaks off, if it does
   */
  public static Heading read(
      List<String> head, String body, List<String> foot, Optional<Notice> incomplete) {
    List<String> lines = new ArrayList<>();
    for (String line : head) {
      List<String> glued = HeadLines.glued(line);
      lines.addAll(glued.isEmpty() ? List.of(line) : glued);
    }
    HeadingReader reader = new HeadingReader(lines);
    String title = Titles.choose(reader.titles);
    Official official = reader.atMeeting(reader.withTitles(title));
    Optional<Level> level = official.level().or(() -> OwnLevel.of(title, body));
    return new Heading(
        SpeakerInTitle.without(title),
        new Official(official.name(), official.role(), official.place(), level, ""),
        reader.delivered.or(() -> Dates.yearOfTitle(title)),
        incomplete,
        Map.of());
  }

  /** Takes what a line tells; of two bylines or dates the last, which is next to the speech. */
  private void read(int at) {
    String line = lines.get(at);
    Optional<Official> named = HeadLines.byline(line);
    if (named.isPresent()) {
      byline = named.get();
    } else if (HeadLines.isSubtitle(line) || HeadLines.isBracketedDate(line)) {
      readDate(line);
    } else if (HeadLines.isDateAlone(line)) {
      // Under a name it dates the speech; under a title it may date the page.
      if (hasBeside(at, false)) {
        readDate(line);
      }
    } else if (LoneNames.isName(line) && hasBeside(at, true)) {
      if (byline.name().isEmpty()) {
        byline = named(Names.of(line));
      }
    } else {
      titles.add(line);
    }
  }

  private void readDate(String line) {
    delivered = Dates.first(line, When.Kind.DELIVERED).or(() -> delivered);
  }

  /** Whether the line above or below is of the heading; else whether it names somebody. */
  private boolean hasBeside(int at, boolean ofHeading) {
    return at > 0 && is(at - 1, ofHeading) || at + 1 < lines.size() && is(at + 1, ofHeading);
  }

  private boolean is(int at, boolean ofHeading) {
    String line = lines.get(at);
    return ofHeading
        ? HeadLines.isHead(line) || Titles.namesGenre(line)
        : LoneNames.isName(line) || HeadLines.byline(line).isPresent();
  }

  private static Official named(String name) {
    return new Official(name, "", "", Optional.empty(), "");
  }

  /** The official with what titles say of him where the byline does not. */
  private Official withTitles(String chosen) {
    boolean namesGenre = lines.stream().anyMatch(Titles::namesGenre);
    List<String> all = new ArrayList<>(titles);
    all.add(chosen);
    Official found = byline;
    for (String title : all) {
      found = merge(found, SpeakerInTitle.of(Titles.clean(title), namesGenre));
    }
    return found;
  }

  /** What is known, with what another line tells of the same person where it is not. */
  private static Official merge(Official known, Official other) {
    if (!known.name().isEmpty() && !other.name().isEmpty() && !known.name().equals(other.name())) {
      return known;
    }
    return new Official(
        firstOf(known.name(), other.name()),
        firstOf(known.role(), other.role()),
        firstOf(known.place(), other.place()),
        known.level().or(other::level),
        "");
  }

  private static String firstOf(String known, String other) {
    return known.isEmpty() ? other : known;
  }

  /** With the place of the meeting, where none is known and it is of the official's level. */
  private Official atMeeting(Official known) {
    if (!known.place().isEmpty()) {
      return known;
    }
    for (String line : lines) {
      Optional<String> place = MeetingPlace.of(line).filter(one -> Offices.isOfLevel(one, known));
      if (place.isPresent()) {
        Optional<Level> level = Offices.level(known.role(), place.get());
        return new Official(known.name(), known.role(), place.get(), level, "");
      }
    }
    return known;
  }
}
