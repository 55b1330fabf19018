package taohua.intake.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The charset of bytes that do not name it and are not UTF-8: of GB18030, Big5-HKSCS and UTF-16 in
 * both orders the one whose text has the largest share of common ideographs.
 */
final class CharsetGuess {
  private static final List<Charset> GUESSES =
      List.of(
          StrictText.GB18030,
          Charset.forName("Big5-HKSCS"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  // Right guesses score above 0.6, wrong ones below 0.2 on texts of a hundred characters.
  private static final double ENOUGH = 0.35;

  private CharsetGuess() {}

  /** The text in the charset that fits best; empty if none makes Chinese of it. */
  static Optional<Decoded> decode(byte[] bytes) {
    Optional<Decoded> best = Optional.empty();
    double bestShare = 0;
    for (Charset charset : GUESSES) {
      Optional<String> text = StrictText.of(bytes, 0, charset);
      double share = text.map(CharsetGuess::share).orElse(0.0);
      if (share >= ENOUGH && share > bestShare) {
        bestShare = share;
        best = text.map(one -> new Decoded(one, charset.name()));
      }
    }
    return best;
  }

  /**
   * The share of common ideographs among all characters that are neither ASCII, nor CJK punctuation
   * nor forms; 0 where there are none of these.
   */
  private static double share(String text) {
    int common = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (tells(c)) {
        all++;
        common += CommonHanzi.isCommon(c) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : (double) common / all;
  }

  /** Whether a character tells for or against a guess; of ASCII only control characters do. */
  private static boolean tells(char c) {
    return c < 0x80 ? c < 0x20 && !Character.isWhitespace(c) : !isPunctuation(c);
  }

  private static boolean isPunctuation(char c) {
    return c >= 0x2000 && c <= 0x206F || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF65;
  }
}
