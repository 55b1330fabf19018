package taohua.intake.heading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import taohua.text.When;

/** Which of the dates above and below a speech is its own. */
final class HeadingDates {
  private static final Pattern VENUE =
      Pattern.compile("(?:(?:会议|讲话|发布)?地点|讲话人|报告人|主讲人|主持人?|发布人|记录人?)\\s?[:：]");
  private static final Pattern IN_WORDS = Pattern.compile("[^-./]*年.*");
  private static final Pattern IN_HAN_DIGITS = Pattern.compile("[一二].*");

  private static final Pattern IN_DIGITS =
      Pattern.compile("[（(]?\\d{4}([-./])\\d{1,2}\\1\\d{1,2}[)）]?");

  // As programs write days, and hardly anybody who signs.
  private static final Pattern OF_PROGRAM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final List<Part> parts;
  private final int start;
  private final int title;
  private final List<Part> signature;
  private final List<String> sentences;
  private final String subtitle;
  private final boolean isShop;
  private final boolean hasVenue;

  /**
   * @param parts the lines above the speech
   * @param start where its own heading begins among them
   * @param title where its title begins among them, not above that
   * @param signature what signs it
   * @param sentences what is told about it
   * @param subtitle the line with a dash under its title, or empty
   */
  HeadingDates(
      List<Part> parts,
      int start,
      int title,
      List<Part> signature,
      List<String> sentences,
      String subtitle) {
    this.parts = parts;
    this.title = title;
    this.start = start;
    this.signature = signature;
    this.sentences = sentences;
    this.subtitle = subtitle;
    isShop = parts.stream().anyMatch(part -> Posted.isOfShop(part.text()));
    hasVenue = parts.stream().anyMatch(part -> VENUE.matcher(part.text()).lookingAt());
  }

  /**
   * The day of delivery, else the year that the title names, else when it was posted.
   *
   * @param shown the title
   * @param story the speech as a story that tells its day itself, if it is one
   */
  Optional<When> when(String shown, Optional<Story> story) {
    return delivered()
        .or(() -> Leads.date(sentences))
        .or(this::dayBeforePosting)
        .or(() -> story.flatMap(one -> one.date(dayOfPosting())))
        .or(() -> Dates.dayOfTitle(shown))
        .or(() -> Dates.yearOfTitle(shown + subtitle))
        .or(this::posted);
  }

  private Optional<When> delivered() {
    Optional<When> found = Optional.empty();
    for (int i = start; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean isOwn =
          part.is(Part.Kind.DATE)
              || part.is(Part.Kind.SUBTITLE)
              || part.is(Part.Kind.POSTED) && isOccasion(i)
              || part.is(Part.Kind.BARE_DATE) && isOwnAlone(i);
      if (isOwn && part.when().isPresent()) {
        found = part.when().map(when -> new When(when.from(), when.to(), When.Kind.DELIVERED));
      }
    }
    return found.or(this::signed).or(this::aboveTitle);
  }

  /** The day of a meeting of several speeches, as the lines above the title of the first say. */
  Optional<When> ofMeeting() {
    return aboveTitle()
        .or(() -> only(IntStream.range(0, title).filter(i -> parts.get(i).is(Part.Kind.DATE))))
        .or(() -> Leads.date(sentences))
        .or(this::dayBeforePosting);
  }

  /** 会议时间：2021年9月15日 above a title. */
  private Optional<When> aboveTitle() {
    return only(
        IntStream.range(0, start).filter(i -> parts.get(i).is(Part.Kind.POSTED) && isOccasion(i)));
  }

  /** The day that these parts tell, if they tell one. */
  private Optional<When> only(IntStream at) {
    List<When> told =
        at.mapToObj(i -> parts.get(i).when())
            .flatMap(Optional::stream)
            .map(when -> new When(when.from(), when.to(), When.Kind.DELIVERED))
            .distinct()
            .toList();
    return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
  }

  private Optional<When> dayBeforePosting() {
    return dayOfPosting().flatMap(when -> Leads.day(sentences, when.from()));
  }

  private Optional<When> dayOfPosting() {
    return parts.stream()
        .filter(part -> part.is(Part.Kind.POSTED))
        .flatMap(part -> part.when().stream())
        .findFirst()
        .or(this::posted)
        .filter(when -> when.from().equals(when.to()));
  }

  /**
   * Whether a date that stands alone is the speech's: beside its speaker, in Chinese digits, or in
   * words where another date tells when the page was posted.
   */
  private boolean isOwnAlone(int at) {
    String text = parts.get(at).text();
    boolean isPostedElsewhere =
        isDatedBelow()
            || parts.subList(start, parts.size()).stream()
                .anyMatch(part -> part.is(Part.Kind.POSTED) || Posted.says(part.text(), ""));
    return tellsSpeaker(at - 1)
        || tellsSpeaker(at + 1)
        || IN_HAN_DIGITS.matcher(text).matches()
        || isPostedElsewhere && IN_WORDS.matcher(text).matches();
  }

  /** Whether the page has a date in digits behind the speech, and nobody who signs it. */
  private boolean isDatedBelow() {
    return !hasSigner()
        && signature.stream().anyMatch(part -> IN_DIGITS.matcher(part.text()).matches());
  }

  /** Whether a time is the meeting's, as the record says of it: 时间：… 地点：…. */
  private boolean isOccasion(int at) {
    boolean isTold =
        parts.get(at).when().filter(when -> when.kind() == When.Kind.DELIVERED).isPresent();
    return isTold || hasVenue && parts.get(at).text().matches("(?:时间|日期)\\s?[:：].*");
  }

  /** The day of the signature; 2031-05-06 without a name is a page's. */
  private Optional<When> signed() {
    return signature.stream()
        .filter(part -> hasSigner() || !OF_PROGRAM.matcher(part.text()).matches())
        .flatMap(part -> part.when().stream())
        .findFirst();
  }

  private boolean hasSigner() {
    return signature.stream().anyMatch(part -> part.tellsSpeaker() || part.is(Part.Kind.NAME));
  }

  private boolean tellsSpeaker(int at) {
    return at >= 0
        && at < parts.size()
        && (parts.get(at).tellsSpeaker() || parts.get(at).is(Part.Kind.NAME));
  }

  /** What the page says of its posting, next to the title first. */
  private Optional<When> posted() {
    for (int i = start; i < parts.size(); i++) {
      if (posted(i).isPresent()) {
        return posted(i);
      }
    }
    for (int i = start - 1; i >= 0; i--) {
      if (posted(i).isPresent()) {
        return posted(i);
      }
    }
    return Optional.empty();
  }

  private boolean isTitle(int at) {
    return at >= 0
        && at < parts.size()
        && (parts.get(at).is(Part.Kind.TITLE) || parts.get(at).is(Part.Kind.SUBTITLE));
  }

  private Optional<When> posted(int at) {
    Part part = parts.get(at);
    if (part.is(Part.Kind.POSTED)
        && !(Posted.isClockAlone(part.text()) && (isTitle(at - 1) || at == 0 && isTitle(1)))
        && !Posted.says(part.text(), at > 0 ? parts.get(at - 1).text() : "")) {
      return Optional.empty();
    }
    When.Kind kind = isShop ? When.Kind.UPLOADED : When.Kind.PUBLISHED;
    boolean isToldKind = part.when().filter(when -> when.kind() == When.Kind.UPLOADED).isPresent();
    String above = at > 0 ? parts.get(at - 1).text() : "";
    boolean isLabelled = Posted.isLabel(above) && !Posted.says(above, "");
    boolean isAlone =
        part.is(Part.Kind.BARE_DATE) && !isLabelled && (isTitle(at - 1) || isTitle(at + 1));
    if (isAlone || part.is(Part.Kind.POSTED) && !isToldKind) {
      return part.when().map(when -> new When(when.from(), when.to(), kind));
    }
    return part.is(Part.Kind.POSTED) ? part.when() : Optional.empty();
  }
}
