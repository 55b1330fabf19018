package taohua.index;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What readers ask of the catalogue, in a file that is read at once: a check has no need of SQLite.
 * See the package for its bytes, and {@link RosterWriter} for how it is kept as the catalogue is.
 *
 * @param documents by number
 * @param segments by the numbers of their documents
 */
record Roster(List<Indexed> documents, List<Catalogue.Row> segments) {
  /**
   * The state that the roster tells of.
   *
   * @return nothing if there is none, or a change of the index is or was under way: then the
   *     catalogue must be asked
   * @throws IndexException if it is not as it was written
   */
  static Optional<Roster> read(IndexFolder folder) throws IOException {
    Path path = folder.roster();
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      Optional<RosterHeader> header = RosterHeader.read(channel);
      if (header.isEmpty()) {
        return Optional.empty();
      }
      byte[] blocks = new byte[Math.toIntExact(header.get().length() - RosterHeader.BYTES)];
      RosterHeader.fill(channel, RosterHeader.BYTES, ByteBuffer.wrap(blocks));
      return Optional.of(of(blocks, header.get().blocks()));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IndexException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw IndexException.damaged(path);
    }
  }

  private static Roster of(byte[] bytes, int count) throws IOException {
    List<Input> blocks = new ArrayList<>();
    Map<Long, Origin> files = new HashMap<>();
    List<Catalogue.Row> segments = List.of();
    int at = 0;
    for (int i = 0; i < count; i++) {
      Input block = new Input(RosterWriter.payload(bytes, at));
      at += RosterWriter.size(bytes, at);
      segments = RosterCodec.segments(block);
      RosterCodec.files(block, files);
      blocks.add(block);
    }
    if (at != bytes.length || count == 0) {
      throw new IOException("blocks of " + at + " bytes in " + bytes.length);
    }
    return new Roster(documents(blocks, files), List.copyOf(segments));
  }

  /** What is left when all changes were made, in order. */
  private static List<Indexed> documents(List<Input> blocks, Map<Long, Origin> files)
      throws IOException {
    RosterCodec.dropped(blocks.get(0));
    List<Indexed> first = RosterCodec.read(blocks.get(0), files);
    if (blocks.size() == 1) {
      return first;
    }
    LongOpenHashSet gone = new LongOpenHashSet();
    Map<Long, Indexed> came = new TreeMap<>();
    for (Input block : blocks.subList(1, blocks.size())) {
      for (long number : RosterCodec.dropped(block)) {
        gone.add(number);
        came.remove(number);
      }
      RosterCodec.read(block, files).forEach(one -> came.put(one.number(), one));
    }
    first.removeIf(one -> gone.contains(one.number()));
    first.addAll(came.values());
    first.sort(Comparator.comparingLong(Indexed::number));
    return first;
  }
}
