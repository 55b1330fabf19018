package taohua.words;

/** A failure that can be told in either language; its own message is the English one. */
public interface Told {
  /** What went wrong and what to do about it. */
  Notice notice();
}
