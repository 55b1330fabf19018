package taohua.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Archives made to break or to stall who reads them, or to make him write elsewhere. */
final class HostileArchives {
  private static final byte[] TEXT =
      "同志们:\n今年的春灌要早动手、早见效,各乡镇把渠道清淤做在前头。\n".getBytes(StandardCharsets.UTF_8);
  private static final int MEGABYTE = 1 << 20;

  private HostileArchives() {}

  /** A zip of files that expand to so many megabytes each. */
  static byte[] zipBomb(int files, int megabytes) {
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < files; i++) {
      parts.put(i + ".txt", new byte[megabytes * MEGABYTE]);
    }
    return Docx.zip(parts);
  }

  /** A zip whose directory names the bytes of its one file so many times. */
  static byte[] overlapping(int times) {
    ByteBuffer zip = ByteBuffer.wrap(zipBomb(1, 1)).order(ByteOrder.LITTLE_ENDIAN);
    int directory = zip.getInt(zip.capacity() - 6);
    int length = zip.getInt(zip.capacity() - 10);
    byte[] entry = new byte[length];
    zip.get(directory, entry);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(zip.array(), 0, directory);
    for (int i = 0; i < times; i++) {
      file.writeBytes(entry);
    }
    ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
    end.putInt(0x06054B50).putInt(0).putShort((short) times).putShort((short) times);
    file.writeBytes(end.putInt(length * times).putInt(directory).putShort((short) 0).array());
    return file.toByteArray();
  }

  /** Zips within zips. */
  static byte[] nested(int depth) {
    byte[] inner = Docx.zip(Map.of("讲话.txt", TEXT));
    for (int i = 0; i < depth; i++) {
      inner = Docx.zip(Map.of("inner.zip", inner));
    }
    return inner;
  }

  /** A zip with names that lead out of it, and one that does not. */
  static byte[] leadingOut() {
    return Docx.zip(
        new TreeMap<>(
            Map.of(
                "../out.txt",
                TEXT,
                "/tmp/out.txt",
                TEXT,
                "a\\..\\..\\b.txt",
                TEXT,
                "in.txt",
                TEXT)));
  }

  /** A zip of so many small files. */
  static byte[] manyFiles(int count) {
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      parts.put(i + ".txt", small(i));
    }
    return Docx.zip(parts);
  }

  /**
   * A small file; of twenty, one has text, which takes longer than to say that others have none.
   */
  static byte[] small(int number) {
    String text = number % 20 == 0 ? "第" + number + "件实事要办好。" : "";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A 7z whose first file, of a kind that nobody asks for, expands to so many megabytes. */
  static byte[] sevenZipBomb(String name, int megabytes) throws IOException {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile seven = new SevenZOutputFile(channel)) {
      SevenZArchiveEntry entry = new SevenZArchiveEntry();
      entry.setName(name);
      seven.putArchiveEntry(entry);
      for (int i = 0; i < megabytes; i++) {
        seven.write(new byte[MEGABYTE]);
      }
      seven.closeArchiveEntry();
      SevenZArchiveEntry text = new SevenZArchiveEntry();
      text.setName("讲话.txt");
      seven.putArchiveEntry(text);
      seven.write(TEXT);
      seven.closeArchiveEntry();
    }
    byte[] all = new byte[(int) channel.size()];
    System.arraycopy(channel.array(), 0, all, 0, all.length);
    return all;
  }

  /** A packed tar of a file of so many megabytes. */
  static byte[] packedTarBomb(int megabytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(header("bomb.txt", TarArchiveEntry.LF_NORMAL, (long) megabytes * MEGABYTE));
      for (int i = 0; i < megabytes; i++) {
        out.write(new byte[MEGABYTE]);
      }
    }
    return packed.toByteArray();
  }

  /** A tar of links and devices. */
  static byte[] links() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(packed)) {
      add(tar, "symbolic.txt", TarArchiveEntry.LF_SYMLINK, "/etc/hostname");
      add(tar, "hard.txt", TarArchiveEntry.LF_LINK, "../../etc/hostname");
      add(tar, "pipe.txt", TarArchiveEntry.LF_FIFO, "");
      add(tar, "device.txt", TarArchiveEntry.LF_CHR, "");
      TarArchiveEntry text = new TarArchiveEntry("讲话.txt");
      text.setSize(TEXT.length);
      tar.putArchiveEntry(text);
      new ByteArrayInputStream(TEXT).transferTo(tar);
      tar.closeArchiveEntry();
    }
    return packed.toByteArray();
  }

  private static void add(TarArchiveOutputStream tar, String name, byte kind, String target)
      throws IOException {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind);
    entry.setLinkName(target);
    tar.putArchiveEntry(entry);
    tar.closeArchiveEntry();
  }

  /** The header of an entry of a tar, such as one that says that a name of that length follows. */
  static byte[] header(String name, byte kind, long length) {
    TarArchiveEntry entry = new TarArchiveEntry(name, kind);
    entry.setSize(length);
    byte[] header = new byte[512];
    entry.writeEntryHeader(header);
    return header;
  }
}
