package taohua.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import taohua.fingerprint.Bands;

/** Paragraphs of which a test says what they have in common; their text does not matter. */
final class Numbered {
  /** Everything is promising. */
  static final PairOptions ANYTHING = new PairOptions(5, 1e-9, 1e-9);

  private Numbered() {}

  /** So many different paragraphs of one shingle that agree in no band. */
  static SignedParagraphs paragraphs(int count) {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, count).forEach(i -> texts.add("天地山水风雷火泽"));
    SignedParagraphs paragraphs =
        new SignedParagraphs(PackedParagraphs.of(Speech.ofParagraphs(texts), 5), 5);
    paragraphs.begin(Pass.ONLY);
    for (int id = 0; id < count; id++) {
      paragraphs.sizes[id] = 1;
      paragraphs.digests[id] = 1_000_003L * (count - id);
      for (int band = 0; band < Bands.COUNT; band++) {
        paragraphs.band(band)[id] = -id - 1;
      }
    }
    return paragraphs;
  }

  static PairBuffer buffer(SignedParagraphs paragraphs) {
    return new PairBuffer(new Promise(paragraphs, ANYTHING), paragraphs.count(), 1 << 22);
  }
}
