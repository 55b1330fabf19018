package taohua.spark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import taohua.align.AlignedText;
import taohua.fingerprint.Grams;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * A text made ready for alignment, as bytes: its number, the original with its paragraphs, the bits
 * of each gram, and the places of those that others have as well.
 */
final class PreparedText {
  private PreparedText() {}

  static byte[] of(int number, Document document, AlignedText text) {
    Bytes to = new Bytes(document.text().length() * 12 + 64);
    to.add(number).add(document.text()).add(document.paragraphs().size());
    for (Paragraph paragraph : document.paragraphs()) {
      to.add(paragraph.pieces().size());
      paragraph.pieces().forEach(piece -> to.add(piece.start()).add(piece.end()));
    }
    to.add(text.gramCount());
    for (int gram = 0; gram < text.gramCount(); gram++) {
      to.add(Float.floatToRawIntBits(text.bits(gram)));
    }
    to.add(text.common().size());
    for (int rank = 0; rank < text.common().size(); rank++) {
      to.add(text.common().place(rank));
    }
    return to.toArray();
  }

  /** The number of what was written. */
  static int number(ByteBuffer from) {
    return from.getInt(from.position());
  }

  static AlignedText read(ByteBuffer from) {
    int number = from.getInt();
    String original = Bytes.text(from);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int left = from.getInt(); left > 0; left--) {
      List<Span> pieces = new ArrayList<>();
      for (int more = from.getInt(); more > 0; more--) {
        pieces.add(new Span(from.getInt(), from.getInt()));
      }
      paragraphs.add(new Paragraph(pieces));
    }
    float[] bits = new float[from.getInt()];
    for (int gram = 0; gram < bits.length; gram++) {
      bits[gram] = Float.intBitsToFloat(from.getInt());
    }
    int[] places = new int[from.getInt()];
    for (int rank = 0; rank < places.length; rank++) {
      places[rank] = from.getInt();
    }
    NormalText text =
        Normalizer.normalize(
            new Document(String.valueOf(number), Heading.EMPTY, original, paragraphs));
    return new AlignedText(number, text, bits, Grams.at(text, places));
  }
}
