package taohua.intake;

/** What came of one input: {@link Read} a document, or {@link Rejected}. */
public sealed interface Reading permits Read, Rejected {
  /** Where it came from. */
  Source source();

  /** The same from another source, under its id. */
  Reading from(Source other);
}
