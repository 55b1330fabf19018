package taohua.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step that is finished: its parts as they lie in the storage.
 *
 * @param files of each part
 * @param counts of each part, what the step counts
 */
record Stage(List<String> files, List<Long> counts) implements Serializable {
  private static final int END = 0x7A07A0;

  Stage {
    files = List.copyOf(files);
    counts = List.copyOf(counts);
  }

  int parts() {
    return files.size();
  }

  /** What its parts count together. */
  long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** The content of a part. */
  byte[] part(int number, Storage storage) throws IOException {
    return storage.read(files.get(number));
  }

  /** This and another as one, with the parts of both. */
  Stage with(Stage other) {
    return new Stage(
        Stream.concat(files.stream(), other.files.stream()).toList(),
        Stream.concat(counts.stream(), other.counts.stream()).toList());
  }

  byte[] toBytes() {
    Bytes bytes = new Bytes().add(files.size());
    for (int part = 0; part < files.size(); part++) {
      bytes.add(files.get(part)).add(counts.get(part));
    }
    return bytes.add(END).toArray();
  }

  /** What was written; without parts if the writing was cut off. */
  static Stage of(byte[] bytes) {
    ByteBuffer from = ByteBuffer.wrap(bytes);
    if (bytes.length < 2 * Integer.BYTES || from.getInt(bytes.length - Integer.BYTES) != END) {
      return new Stage(List.of(), List.of());
    }
    String[] files = new String[from.getInt()];
    Long[] counts = new Long[files.length];
    for (int part = 0; part < files.length; part++) {
      files[part] = Bytes.text(from);
      counts[part] = from.getLong();
    }
    return new Stage(Arrays.asList(files), Arrays.asList(counts));
  }
}
