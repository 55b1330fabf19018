package taohua.intake;

import taohua.intake.files.Source;

/** What came of one input: {@link Read} or {@link Taken} a document, or {@link Rejected}. */
public sealed interface Reading permits Read, Taken, Rejected {
  /** Where it came from. */
  Source source();

  /** The same from another source, under its id. */
  Reading from(Source other);
}
