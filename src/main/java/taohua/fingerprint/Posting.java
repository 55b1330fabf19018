package taohua.fingerprint;

/**
 * What is known of a document that has a term, in one number: the document above the 32 lower bits,
 * then in how many places of it the term stands, then whether it is picked.
 */
public final class Posting {
  private Posting() {}

  /** The number of the document. */
  public static int document(long posting) {
    return (int) (posting >>> Integer.SIZE);
  }

  /** In how many places of the document the term stands, at least 1. */
  public static int count(long posting) {
    return (int) posting >>> 1;
  }

  /** Whether a picked shingle starts with the term. */
  public static boolean isPicked(long posting) {
    return (posting & 1) != 0;
  }

  /** What is known of a document. */
  public static long of(int document, int count, boolean isPicked) {
    return of(document, (long) count << 1 | (isPicked ? 1 : 0));
  }

  /** The same of a document with another number. */
  public static long of(int document, long posting) {
    return (long) document << Integer.SIZE | posting & 0xFFFF_FFFFL;
  }
}
