package taohua.engine;

import java.util.List;
import taohua.baseline.Baseline;
import taohua.baseline.Baselines;
import taohua.fingerprint.Grams;
import taohua.fingerprint.Winnowing;
import taohua.text.NormalText;

/**
 * What the checked documents have that others may have, too.
 *
 * @param grams all of theirs
 * @param picks their winnowed shingles
 * @param strings as short as a phrase of common language may be
 * @param known those strings that lie in a phrase of a baseline: one document that has it, too, is
 *     enough for it to be common language
 * @param length of the strings, in characters
 */
record Sought(Keys grams, Keys picks, Keys strings, Keys known, int length) {
  /** Takes a string by its key and its first character. */
  @FunctionalInterface
  interface Strings {
    void next(long key, int start);
  }

  static Sought of(List<NormalText> texts, Baselines baselines, Options options) {
    int length = options.formulas().minLength();
    Sought sought = new Sought(new Keys(), new Keys(), new Keys(), new Keys(), length);
    for (NormalText text : texts) {
      Grams grams = Grams.of(text);
      for (int rank = 0; rank < grams.size(); rank++) {
        sought.grams.add(grams.key(rank));
      }
      for (long shingle : Winnowing.pick(text, options.shingles())) {
        sought.picks.add(shingle);
      }
      sought.eachString(text, (key, start) -> sought.strings.add(key));
      baselines.all().forEach(known -> sought.addKnown(text, known));
    }
    return sought;
  }

  private void addKnown(NormalText text, Baseline baseline) {
    boolean[] covered = new boolean[text.length() + 1];
    baseline
        .phrases()
        .forEach(
            text,
            0,
            text.length(),
            (phrase, start, size) -> {
              for (int c = start; c + length <= start + size; c++) {
                covered[c] = true;
              }
            });
    eachString(
        text,
        (key, start) -> {
          if (covered[start]) {
            known.add(key);
          }
        });
  }

  /** Gives every string of a text, also across sentences, which phrases never are. */
  void eachString(NormalText text, Strings strings) {
    // A rolling hash (Karp, Rabin 1987, doi:10.1147/rd.312.0249) by an odd base.
    long base = 0x9E3779B97F4A7C15L;
    long leaving = 1;
    for (int i = 1; i < length; i++) {
      leaving *= base;
    }
    long rolling = 0;
    for (int c = 0; c < text.length(); c++) {
      if (c >= length) {
        rolling -= text.character(c - length) * leaving;
      }
      rolling = rolling * base + text.character(c);
      if (c + 1 >= length) {
        strings.next((rolling ^ rolling >>> 32) * 0xBF58476D1CE4E5B9L, c + 1 - length);
      }
    }
  }
}
