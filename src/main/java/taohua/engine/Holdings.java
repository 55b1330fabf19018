package taohua.engine;

import java.io.IOException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import taohua.intake.Read;
import taohua.text.DocumentKey;

/**
 * Documents that are known beforehand and read only where they matter, such as those of an index.
 * Safe for threads.
 */
public interface Holdings {
  /** The number of a document that is not held. */
  int AT_HAND = -1;

  /** None: all documents are at hand. */
  Holdings NONE =
      new Holdings() {
        @Override
        public boolean hold(Read read) {
          return false;
        }

        @Override
        public Read whole(Read read) {
          return read;
        }

        @Override
        public DocumentKey key(Read read) {
          throw new IllegalArgumentException("at hand: " + read.source().id());
        }

        @Override
        public boolean isLossy(Read read) {
          return false;
        }

        @Override
        public int characters(Read read) {
          return 0;
        }

        @Override
        public int number(Read read) {
          return AT_HAND;
        }

        @Override
        public long[] postings(long term) {
          return new long[0];
        }

        @Override
        public BitSet holders(long first, long last) {
          return new BitSet();
        }
      };

  /** Whether the text of a document is here and not in what was read. */
  boolean hold(Read read);

  /**
   * The same document with its text.
   *
   * @param read that is held
   */
  Read whole(Read read) throws IOException;

  /** What the body of a document is known by; null if it has none. */
  @Nullable DocumentKey key(Read read);

  /** Whether something of a document was left out that a user must be told of. */
  boolean isLossy(Read read);

  /**
   * How many characters of a body are compared.
   *
   * @param read that is held
   */
  int characters(Read read);

  /** The number of a document among those that are held, from 0, or {@link #AT_HAND}. */
  int number(Read read);

  /**
   * Which of those that are held have a term, see {@link taohua.fingerprint.Posting}; ascending,
   * also such as do not take part in a run.
   *
   * @param term see {@link taohua.fingerprint.Terms}
   */
  long[] postings(long term) throws IOException;

  /**
   * The numbers of those that are held and have a term between two.
   *
   * @param first the least, in the order of numbers without signs
   * @param last the greatest
   */
  BitSet holders(long first, long last) throws IOException;
}
