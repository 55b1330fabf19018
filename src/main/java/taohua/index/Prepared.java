package taohua.index;

import java.io.IOException;
import java.security.MessageDigest;
import taohua.fingerprint.ShingleOptions;
import taohua.fingerprint.Terms;
import taohua.index.posting.DocumentTerms;
import taohua.intake.LeftOut;
import taohua.intake.Outside;
import taohua.intake.Read;
import taohua.intake.files.Sha256;
import taohua.intake.files.Source;
import taohua.text.DocumentKey;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Span;

/**
 * A document made ready to be stored.
 *
 * @param heading what the catalogue says of it
 * @param stored what it says of its text
 * @param record its bytes
 * @param terms by which it is found
 */
@SuppressWarnings("ArrayRecordComponent") // Handed from one to the other, never compared.
record Prepared(Heading heading, Indexed.Stored stored, byte[] record, DocumentTerms terms) {
  // Of the hash, in hex: as good as unique among documents.
  private static final int DIGITS = 32;

  static Prepared of(Read read) throws IOException {
    byte[] bytes = ReadCodec.encode(read);
    NormalText text = Normalizer.normalize(read.document());
    Indexed.Stored stored =
        new Indexed.Stored(
            content(bytes),
            DocumentKey.of(text).hex(),
            text.counted(new Span(0, text.length())),
            !LeftOut.of(read).warnings().isEmpty());
    DocumentTerms terms = new DocumentTerms();
    Terms.ofBody(text, ShingleOptions.DEFAULT, terms);
    Outside.of(read).ifPresent(prose -> Terms.ofOutside(Normalizer.normalize(prose), terms));
    return new Prepared(read.document().heading(), stored, bytes, terms);
  }

  /** The hash of a document's bytes. */
  static String content(byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(bytes);
    return Sha256.hex(digest).substring(0, DIGITS);
  }

  Indexed indexed(long number, Source source) {
    return new Indexed(number, source, heading, stored);
  }
}
