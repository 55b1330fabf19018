package taohua.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the roster as the catalogue is. Before a transaction is committed, the roster is marked as
 * being changed; behind it, a block with what was changed is written, and then the header that
 * makes it count. Who is killed in between leaves a mark, and readers ask the catalogue until the
 * next change writes the roster anew.
 */
final class RosterWriter {
  private static final int BEFORE_PAYLOAD = 2 * Integer.BYTES;

  private final IndexFolder folder;
  private final Catalogue catalogue;
  private final Steps steps;
  private Optional<RosterHeader> known = Optional.empty();

  RosterWriter(IndexFolder folder, Catalogue catalogue, Steps steps) {
    this.folder = folder;
    this.catalogue = catalogue;
    this.steps = steps;
  }

  /** The bytes of a block behind its length and checksum. */
  static byte[] payload(byte[] blocks, int at) throws IOException {
    int end = at + size(blocks, at);
    ByteBuffer before = ByteBuffer.wrap(blocks, at, BEFORE_PAYLOAD);
    int from = at + BEFORE_PAYLOAD;
    if (before.getInt(at + Integer.BYTES) != DocumentsWriter.crc(blocks, from, end - from)) {
      throw new IOException("a block is not as it was written");
    }
    return Arrays.copyOfRange(blocks, from, end);
  }

  /** The length of a block. */
  static int size(byte[] blocks, int at) throws IOException {
    int left = blocks.length - at - BEFORE_PAYLOAD;
    int length = left < 0 ? -1 : ByteBuffer.wrap(blocks).getInt(at);
    if (length < 0 || length > left) {
      throw new IOException("a block breaks off");
    }
    return BEFORE_PAYLOAD + length;
  }

  private static ByteBuffer block(
      List<Catalogue.Row> segments,
      Collection<Origin> files,
      List<Indexed> dropped,
      List<Indexed> added,
      RosterCodec.FilesOf origins)
      throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    Output out = new Output(new DataOutputStream(payload));
    RosterCodec.segments(segments, out);
    RosterCodec.files(files, out);
    RosterCodec.dropped(dropped, out);
    RosterCodec.write(added, origins, out);
    byte[] bytes = payload.toByteArray();
    return ByteBuffer.allocate(BEFORE_PAYLOAD + bytes.length)
        .putInt(bytes.length)
        .putInt(DocumentsWriter.crc(bytes, 0, bytes.length))
        .put(bytes)
        .flip();
  }

  /** Marks the roster: what it says may soon be out of date. */
  void begin() throws IOException {
    steps.before(Steps.Step.MARK_ROSTER);
    try (FileChannel channel =
        FileChannel.open(folder.roster(), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      known = RosterHeader.read(channel);
      write(channel, 0, RosterHeader.CHANGING.bytes());
      channel.force(false);
    } catch (NoSuchFileException e) {
      known = Optional.empty();
    }
  }

  /**
   * Tells what the change has made different, which counts by now.
   *
   * @param files of all documents that were added
   */
  void finish(Change change, Collection<Origin> files) throws IOException {
    steps.before(Steps.Step.WRITE_ROSTER);
    if (known.isEmpty() || known.get().isWorn()) {
      rewrite();
      return;
    }
    Map<Path, Origin> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    List<Catalogue.Row> segments = catalogue.segments();
    catalogue.commit();
    ByteBuffer block = block(segments, files, change.dropped, change.added, one -> of(one, byPath));
    try (FileChannel channel = FileChannel.open(folder.roster(), StandardOpenOption.WRITE)) {
      RosterHeader header = known.get().with(block.remaining());
      write(channel, known.get().length(), block);
      channel.force(false);
      write(channel, 0, header.bytes());
    }
  }

  private Origin of(Indexed one, Map<Path, Origin> files) throws IOException {
    Origin file = files.get(one.file());
    if (file == null) {
      throw IndexException.damaged(catalogue.path());
    }
    return file;
  }

  /** Writes all that the catalogue says. */
  void rewrite() throws IOException {
    Map<Path, Origin> files = catalogue.files().byPath();
    ByteBuffer block =
        block(
            catalogue.segments(),
            files.values(),
            List.of(),
            catalogue.list(),
            one -> of(one, files));
    catalogue.commit();
    long length = RosterHeader.BYTES + (long) block.remaining();
    try (FileChannel channel =
        FileChannel.open(
            folder.unfinishedRoster(),
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      write(channel, 0, new RosterHeader(length, length, 1).bytes());
      write(channel, RosterHeader.BYTES, block);
      channel.force(false);
    }
    Files.move(folder.unfinishedRoster(), folder.roster(), StandardCopyOption.ATOMIC_MOVE);
  }

  private static void write(FileChannel channel, long from, ByteBuffer bytes) throws IOException {
    long at = from;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }
}
