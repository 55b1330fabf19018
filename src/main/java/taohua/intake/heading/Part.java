package taohua.intake.heading;

import java.util.Optional;
import taohua.text.Official;
import taohua.text.When;

/**
 * A line of a heading, or a piece of one, and what it tells.
 *
 * @param text without blanks at its ends
 * @param kind what it is
 * @param official the speaker that it names, {@link Official#UNKNOWN} if none
 * @param when the date that it tells, if any
 */
record Part(String text, Kind kind, Official official, Optional<When> when) {
  /** What a line above or below a speech is. */
  enum Kind {
    /** May be the title, or a part of it. */
    TITLE,
    /** A second line of the title, with a dash: 在…会议上的讲话. */
    SUBTITLE,
    /** Office and name, or 讲话人： and a name. */
    BYLINE,
    /** An office without a name. */
    OFFICE,
    /** A name alone. */
    NAME,
    /** A date in brackets or in Chinese numerals, as only the speech's own is written. */
    DATE,
    /** A date alone, which may be the page's. */
    BARE_DATE,
    /** When the page or the file was posted. */
    POSTED,
    /** Sentences. */
    PROSE,
    /** What a picture shows: who is there, but on a day of its own. */
    CAPTION,
    /** A label, a menu, a mark. */
    OTHER
  }

  static Part of(String text, Kind kind) {
    return new Part(text, kind, Official.UNKNOWN, Optional.empty());
  }

  static Part of(String text, Kind kind, Official official) {
    return new Part(text, kind, official, Optional.empty());
  }

  static Part of(String text, Kind kind, Optional<When> when) {
    return new Part(text, kind, Official.UNKNOWN, when);
  }

  boolean is(Kind one) {
    return kind == one;
  }

  /** Whether it names the speaker or his office. */
  boolean tellsSpeaker() {
    return kind == Kind.BYLINE || kind == Kind.OFFICE;
  }

  /** Whether it belongs to a speech and not to a page. */
  boolean isOfSpeech() {
    return tellsSpeaker() || kind == Kind.SUBTITLE || kind == Kind.DATE;
  }

  /** The day of a speech, as it is written. */
  static Part ofDay(String date) {
    return of(date, Kind.DATE, Dates.first(date, When.Kind.DELIVERED));
  }
}
