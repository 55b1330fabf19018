package taohua.spark;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.intake.Intake;
import taohua.intake.Taken;
import taohua.intake.files.IntakeException;
import taohua.intake.files.Source;
import taohua.words.Notice;

/**
 * Brings all documents in order and numbers their paragraphs through: the only step that one
 * machine does alone, with the ids of all documents in its memory.
 */
final class Numbering {
  private final List<Taken> taken = new ArrayList<>();
  // By the order in which they were read: how many paragraphs each document has.
  private final IntArrayList paragraphs = new IntArrayList();
  // The first document of each part, and at last how many there are.
  private final IntArrayList starts = new IntArrayList(new int[] {0});

  private Numbering() {}

  /**
   * Numbers what was read.
   *
   * @param read the files of the step that read, in order of what they are of
   * @param folder for the parts of this step: the first number and the id of each document
   * @param warnings takes what is to be said of ids
   */
  static Stage of(List<String> read, Storage storage, String folder, List<Notice> warnings)
      throws IOException {
    Numbering numbering = new Numbering();
    String before = "";
    int line = 0;
    for (String part : read) {
      RecordPart.Head head = RecordPart.head(part, storage);
      line = head.file().equals(before) ? line : 0;
      numbering.add(head, line);
      line += head.lines();
      before = head.file();
    }
    return numbering.write(storage, folder, warnings);
  }

  private void add(RecordPart.Head head, int before) {
    ByteBuffer from = head.documents();
    Path ofPart = Path.of(head.file());
    while (from.hasRemaining()) {
      String said = Bytes.text(from);
      String other = Bytes.text(from);
      int line = before + from.getInt();
      String id = said.isEmpty() ? (other.isEmpty() ? head.file() : other) + "#" + line : said;
      paragraphs.add(from.getInt());
      Path path = other.isEmpty() ? ofPart : Path.of(other);
      taken.add(new Taken(new Source(id, path, ""), taken.size()));
    }
    starts.add(taken.size());
  }

  private Stage write(Storage storage, String folder, List<Notice> warnings) throws IOException {
    int[] first = new int[taken.size()];
    String[] ids = new String[taken.size()];
    long next = 0;
    for (Taken one : Intake.settled(taken, warnings)) {
      first[one.number()] = (int) next;
      ids[one.number()] = one.source().id();
      next += paragraphs.getInt(one.number());
    }
    if (next > Integer.MAX_VALUE) {
      throw new IntakeException(Notice.of("cluster.many", next, Integer.MAX_VALUE));
    }
    String[] written = new String[starts.size() - 1];
    Long[] counts = new Long[written.length];
    for (int part = 0; part < written.length; part++) {
      Bytes bytes = new Bytes(1 << 16);
      long count = 0;
      for (int d = starts.getInt(part); d < starts.getInt(part + 1); d++) {
        bytes.add(first[d]).add(ids[d]);
        count += paragraphs.getInt(d);
      }
      written[part] = folder + "/" + part;
      counts[part] = count;
      storage.write(written[part], bytes.toArray());
    }
    return new Stage(Arrays.asList(written), Arrays.asList(counts));
  }
}
