package taohua.spark;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import taohua.align.AlignedText;
import taohua.align.PassageFinder;
import taohua.text.Corpus;

/** The texts of a corpus in blocks, each a part of a step: of each text its length and its bytes. */
final class PreparedTexts {
  private final Corpus corpus;
  private final PassageFinder finder;
  private final int[] blocks;
  private final int[] sizes;
  private final Key key = new Key();

  /**
   * @param block bytes that a block has, unless one text has more
   */
  PreparedTexts(Corpus corpus, PassageFinder finder, long block) {
    this.corpus = corpus;
    this.finder = finder;
    blocks = new int[corpus.size()];
    sizes = new int[corpus.size()];
    int last = 0;
    long used = 0;
    for (int d = 0; d < blocks.length; d++) {
      byte[] bytes = bytes(d);
      key.add(bytes);
      sizes[d] = bytes.length;
      if (used > 0 && used + bytes.length > block) {
        last++;
        used = 0;
      }
      blocks[d] = last;
      used += bytes.length;
    }
  }

  /** What becomes a name that other texts do not have. */
  Key key() {
    return key;
  }

  int block(int document) {
    return blocks[document];
  }

  int size(int document) {
    return sizes[document];
  }

  Stage write(Storage storage, String folder) throws IOException {
    List<String> files = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    int d = 0;
    while (d < blocks.length) {
      int block = blocks[d];
      int first = d;
      Bytes part = new Bytes(1 << 16);
      for (; d < blocks.length && blocks[d] == block; d++) {
        part.add(sizes[d]).add(bytes(d), 0, sizes[d]);
      }
      files.add(folder + "/" + block);
      counts.add((long) d - first);
      storage.write(files.get(block), part.toArray());
    }
    return new Stage(files, counts);
  }

  private byte[] bytes(int document) {
    return PreparedText.of(document, corpus.document(document), finder.text(document));
  }

  /** The wanted texts of a part, by their numbers. */
  static Map<Integer, AlignedText> read(byte[] part, BitSet wanted) {
    Map<Integer, AlignedText> texts = new HashMap<>();
    ByteBuffer from = ByteBuffer.wrap(part);
    while (from.hasRemaining()) {
      int end = from.getInt() + from.position();
      int number = PreparedText.number(from);
      if (wanted.get(number)) {
        texts.put(number, PreparedText.read(from));
      }
      from.position(end);
    }
    return texts;
  }
}
