package taohua.baseline;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import taohua.fingerprint.Grams;
import taohua.words.Notice;

/** Reads what {@link BaselineWriter} writes, and believes nothing of it unseen. */
public final class BaselineReader {
  /** No baseline that a person made is larger when unpacked, in bytes; ours has about 3 million. */
  static final int MOST_BYTES = 1 << 28;

  // The shortest lines of a phrase and of a gram have as many bytes.
  private static final int LEAST_LINE = 7;

  private final BaselineLines lines;
  private final Baseline.Origin origin;

  private BaselineReader(BaselineLines lines, Baseline.Origin origin) {
    this.lines = lines;
    this.origin = origin;
  }

  /**
   * Reads a baseline.
   *
   * @param packed the bytes of its file
   * @param origin named in messages
   * @throws BaselineException if they are no baseline, not a whole one, or one of another version
   */
  public static Baseline read(byte[] packed, Baseline.Origin origin) throws BaselineException {
    byte[] bytes = unpacked(packed, origin.name());
    return new BaselineReader(new BaselineLines(bytes, origin.name()), origin).read();
  }

  private static byte[] unpacked(byte[] packed, String name) throws BaselineException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), 1 << 16)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new BaselineException(Notice.of("baseline.large", name, MOST_BYTES));
      }
      return bytes;
    } catch (EOFException e) {
      throw new BaselineException(Notice.of("baseline.cut", name));
    } catch (ZipException e) {
      throw new BaselineException(Notice.of("baseline.foreign", name));
    } catch (BaselineException e) {
      throw e;
    } catch (IOException e) {
      throw new BaselineException(Notice.of("baseline.foreign", name));
    }
  }

  private Baseline read() throws BaselineException {
    version();
    int officials = lines.header("officials", 0, Integer.MAX_VALUE);
    int documents = lines.header("documents", 0, Integer.MAX_VALUE);
    lines.header("least", Baseline.LEAST, Integer.MAX_VALUE);
    PhraseList list = phrases(lines.header("phrases", 0, lines.left() / LEAST_LINE), officials);
    GramCounts counts = grams(lines.header("grams", 0, lines.left() / LEAST_LINE), officials);
    lines.end();
    return new Baseline(origin, new Baseline.Size(officials, documents), list, counts);
  }

  private void version() throws BaselineException {
    String first = lines.text();
    if (!first.startsWith(BaselineWriter.MAGIC)) {
      throw new BaselineException(Notice.of("baseline.foreign", origin.name()));
    }
    String version = first.substring(BaselineWriter.MAGIC.length());
    if (!version.equals(BaselineWriter.VERSION)) {
      throw new BaselineException(
          Notice.of("baseline.version", origin.name(), version, BaselineWriter.VERSION));
    }
    lines.skipRemarks();
  }

  private PhraseList phrases(int count, int officials) throws BaselineException {
    // A character has at least one byte.
    char[] characters = new char[lines.left()];
    int[] starts = new int[count + 1];
    PhraseList.Counts counts = new PhraseList.Counts(count);
    for (int i = 0; i < count; i++) {
      starts[i + 1] = lines.characters(characters, starts[i]);
      lines.require(
          starts[i + 1] - starts[i] >= PhraseList.HEAD
              && (i == 0 || ascends(characters, starts, i)));
      counts.officials[i] = lines.number(Baseline.LEAST, officials);
      counts.independent[i] = lines.number(Baseline.LEAST, counts.officials[i]);
      counts.since[i] = (short) lines.number(0, 9999);
      counts.kinds[i] = lines.kinds();
    }
    return new PhraseList(Arrays.copyOf(characters, starts[count]), starts, counts);
  }

  private static boolean ascends(char[] characters, int[] starts, int phrase) {
    return Arrays.compare(
            characters,
            starts[phrase - 1],
            starts[phrase],
            characters,
            starts[phrase],
            starts[phrase + 1])
        < 0;
  }

  private GramCounts grams(int count, int officials) throws BaselineException {
    char[] gram = new char[lines.left()];
    char[] before = new char[Grams.SIZE];
    long[] keys = new long[count];
    int[] users = new int[count];
    for (int i = 0; i < count; i++) {
      lines.require(lines.characters(gram, 0) == Grams.SIZE);
      lines.require(Arrays.compare(before, 0, Grams.SIZE, gram, 0, Grams.SIZE) < 0);
      System.arraycopy(gram, 0, before, 0, Grams.SIZE);
      keys[i] = GramText.key(gram);
      users[i] = lines.number(Baseline.LEAST, officials);
      lines.endOfLine();
    }
    return new GramCounts(keys, users, officials);
  }
}
