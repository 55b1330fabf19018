package taohua.align;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import taohua.fingerprint.Grams;
import taohua.parallel.Workers;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;
import taohua.text.Span;

/** Texts for the tests of this room, from seeds. */
final class Texts {
  private Texts() {}

  static NormalText normal(String text) {
    Paragraph all = Paragraph.of(0, text.length());
    return Normalizer.normalize(new Document("d", Heading.EMPTY, text, List.of(all)));
  }

  static Span tokens(NormalText text) {
    return new Span(0, text.tokenCount());
  }

  /** A text each of whose grams weighs five bits. */
  static AlignedText even(int document, String text) {
    NormalText normal = normal(text);
    Grams grams = Grams.of(normal);
    float[] bits = new float[grams.inText()];
    Arrays.fill(bits, 5);
    return new AlignedText(document, normal, bits, grams);
  }

  /** A text whose grams weigh one to five bits, the same gram everywhere the same. */
  static AlignedText uneven(int document, String text) {
    NormalText normal = normal(text);
    Grams grams = Grams.of(normal);
    return new AlignedText(document, normal, bits(grams), grams);
  }

  /** Such texts, with the grams that others have as well. */
  static AlignedText[] uneven(String... texts) {
    NormalText[] normal = Stream.of(texts).map(Texts::normal).toArray(NormalText[]::new);
    Grams[] all = Stream.of(normal).map(Grams::of).toArray(Grams[]::new);
    Grams[] common = common(all);
    AlignedText[] aligned = new AlignedText[texts.length];
    Arrays.setAll(aligned, d -> new AlignedText(d, normal[d], bits(all[d]), common[d]));
    return aligned;
  }

  /** Of each text the grams that another has. */
  static Grams[] common(Grams[] all) {
    try (Workers workers = Workers.of(1)) {
      return Grams.common(all, workers);
    }
  }

  private static float[] bits(Grams grams) {
    float[] bits = new float[grams.inText()];
    for (int rank = 0; rank < grams.size(); rank++) {
      bits[grams.place(rank)] = 1 + (grams.key(rank) >>> 60) / 4f;
    }
    return bits;
  }

  /** Characters of a large alphabet, so that none of their runs stands anywhere else. */
  static String foreign(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      char c = (char) ('\u5100' + random.nextInt(3000));
      // None that may stand in a number or for something.
      if ("十千半百亿万零两某卅廿".indexOf(c) < 0) {
        text.append(c);
      }
    }
    return text.toString();
  }

  /**
   * Characters that only one of three voices has, so that what two of them say has not even a
   * character in common.
   *
   * @param voice 0, 1 or 2
   */
  static String voice(Random random, int voice, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('\u5100' + voice * 0x600 + random.nextInt(0x500)));
    }
    return text.toString().replaceAll("[十千半百亿万零两某卅廿]", "人");
  }

  /** Characters of a small alphabet. */
  static String of(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** Pieces of a source in any order, with foreign text between. */
  static String pieces(Random random, String source, int count, int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int length = 1 + random.nextInt(Math.min(longest, source.length() - 1));
      if (random.nextInt(3) == 0) {
        text.append(foreign(random, length));
      } else {
        int start = random.nextInt(source.length() - length);
        text.append(source, start, start + length);
      }
    }
    return text.toString();
  }
}
