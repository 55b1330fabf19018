package taohua.baseline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a baseline file, the same bytes for the same counts:
 *
 * <pre>
 * taohua baseline 1
 * # remarks for a reader
 * officials 80        different speakers
 * documents 95        of theirs
 * least 5             speakers that each line below needs
 * phrases 2           so many lines: phrase, speakers, of these independent, first year or 0, kinds
 * 扎实推进乡村全面振兴 TAB 31 TAB 30 TAB 2024 TAB rs
 * ...
 * grams 2             so many lines: four characters with # for a number, speakers
 * 乡村全面 TAB 44
 * ...
 * end
 * </pre>
 *
 * <p>Kinds are the first letters of {@link TextKind}. Both lists ascend by their characters.
 * Phrases and grams of fewer than {@link Baseline#LEAST} officials are refused, so no sentence that
 * fewer have can be read in a file.
 */
public final class BaselineWriter {
  static final String MAGIC = "taohua baseline ";
  static final String VERSION = "1";
  static final String END = "end";

  private final Baseline.Size size;
  private final List<CommonPhrase> phrases = new ArrayList<>();
  private final List<CommonGram> grams = new ArrayList<>();

  private record CommonGram(String characters, int officials) {}

  /** A baseline without phrases yet. */
  public BaselineWriter(Baseline.Size size) {
    this.size = size;
  }

  /**
   * Adds a phrase, each once.
   *
   * @throws IllegalArgumentException if fewer than {@link Baseline#LEAST} officials use it
   *     independently, or more than there are
   */
  public void add(CommonPhrase phrase) {
    requireEnough(phrase.independent(), phrase.characters());
    requireEnough(phrase.officials(), phrase.characters());
    if (isPlain(phrase.characters())) {
      phrases.add(phrase);
    }
  }

  /**
   * Adds a run of four tokens, each once.
   *
   * @throws IllegalArgumentException if fewer than {@link Baseline#LEAST} officials use it, or more
   *     than there are
   */
  public void addGram(long key, int officials) {
    String characters = GramText.of(key);
    requireEnough(officials, characters);
    if (!characters.isEmpty() && isPlain(characters)) {
      grams.add(new CommonGram(characters, officials));
    }
  }

  private void requireEnough(int officials, String what) {
    if (officials < Baseline.LEAST || officials > size.officials()) {
      throw new IllegalArgumentException(what + ": " + officials + " of " + size.officials());
    }
  }

  // What a line cannot hold is very rare: half of a surrogate pair, a control character.
  private static boolean isPlain(String characters) {
    return characters.chars().allMatch(c -> c > ' ' && !Character.isSurrogate((char) c));
  }

  /** How many phrases were added. */
  public int phrases() {
    return phrases.size();
  }

  /** Writes all; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    phrases.sort(Comparator.comparing(CommonPhrase::characters));
    grams.sort(Comparator.comparing(CommonGram::characters));
    Packed packed = new Packed(out);
    Writer to = new OutputStreamWriter(packed, StandardCharsets.UTF_8);
    head(to);
    for (CommonPhrase one : phrases) {
      to.write(
          String.join(
              "\t",
              one.characters(),
              String.valueOf(one.officials()),
              String.valueOf(one.independent()),
              String.valueOf(one.since()),
              kinds(one)));
      to.write('\n');
    }
    to.write("grams " + grams.size() + "\n");
    for (CommonGram one : grams) {
      to.write(one.characters + "\t" + one.officials + "\n");
    }
    to.write(END + "\n");
    to.flush();
    packed.finish();
  }

  private static String kinds(CommonPhrase phrase) {
    return phrase.kinds().stream()
        .map(kind -> String.valueOf(kind.letter()))
        .collect(Collectors.joining());
  }

  private void head(Writer to) throws IOException {
    to.write(MAGIC + VERSION + "\n");
    to.write("# 通用表述基线:多位发言人各自使用的表述和人数,不含原文。\n");
    to.write("# Common language as counts: phrases that many speakers use, and no text.\n");
    to.write(
        "# phrase, speakers, independent, since, kinds (r report, s speech, a article, o other)\n");
    to.write("# four characters (# a number), speakers\n");
    to.write("officials " + size.officials() + "\n");
    to.write("documents " + size.documents() + "\n");
    to.write("least " + Baseline.LEAST + "\n");
    to.write("phrases " + phrases.size() + "\n");
  }

  /** As small as gzip makes it; the header of such a stream holds no time and no name. */
  private static final class Packed extends GZIPOutputStream {
    Packed(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
