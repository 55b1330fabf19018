package taohua.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.BitSet;
import taohua.candidate.SignedPart;
import taohua.text.PackedPair;

/** What owners hold, to be read by tasks. */
record Holdings(Stage gathered, Owners owners, Settings settings, Storage storage)
    implements Serializable {
  /** The paragraphs of an owner. */
  Owned owned(int owner) throws IOException {
    return new Owned(gathered.part(owner, storage), owner, owners, settings.least());
  }

  /** The same, signed. */
  SignedPart signed(int owner) throws IOException {
    return SignedPart.of(owned(owner).packed(), settings.shingles());
  }

  /**
   * Which entries of buckets are told: those of paragraphs that are the first of their kind.
   *
   * @param copies the step that found the others
   */
  BucketOutbox.Kept firsts(Stage copies, int owner) throws IOException {
    BitSet copied = new BitSet();
    for (long pair : Bytes.longs(copies.part(owner, storage))) {
      copied.set(PackedPair.second(pair) - owners.first(owner));
    }
    return (section, key, id) -> !copied.get(id);
  }
}
