package taohua.report.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a swap is about to do, on disk before its first rename: a run that finds one does what is
 * still to be done.
 *
 * @param fresh the entries of the new report; one empty name stands for the whole folder
 * @param gone the entries of the old report that the new one lacks
 */
record Marker(SortedSet<String> fresh, SortedSet<String> gone) {
  Marker {
    fresh = Collections.unmodifiableSortedSet(new TreeSet<>(fresh));
    gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
  }

  private static final String FIRST = "taohua is putting a report in place";
  private static final String LAST = "end";

  /** The whole folder at once. */
  static final Marker WHOLE = new Marker(new TreeSet<>(List.of("")), new TreeSet<>());

  /** Reads it; empty if there is none or not a whole one. */
  static Optional<Marker> read(Path file) throws IOException {
    if (!Moves.isFile(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    int last = lines.size() - 1;
    if (last < 1 || !lines.get(0).equals(FIRST) || !lines.get(last).equals(LAST)) {
      return Optional.empty();
    }
    return Optional.of(
        new Marker(names(lines.subList(1, last), "+"), names(lines.subList(1, last), "-")));
  }

  private static SortedSet<String> names(List<String> lines, String sign) {
    SortedSet<String> names = new TreeSet<>();
    lines.stream()
        .filter(line -> line.startsWith(sign))
        .forEach(line -> names.add(line.substring(sign.length())));
    return names;
  }

  /** Writes it so that it is there whole or not at all, also after a loss of power. */
  void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(FIRST).append('\n');
    fresh.forEach(name -> text.append('+').append(name).append('\n'));
    gone.forEach(name -> text.append('-').append(name).append('\n'));
    byte[] bytes = text.append(LAST).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    Path half = file.resolveSibling(file.getFileName() + ".half");
    try (FileChannel channel =
        FileChannel.open(
            half,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      channel.write(ByteBuffer.wrap(bytes));
      channel.force(true);
    }
    Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    force(file.resolveSibling(""));
  }

  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Not every system can: Windows opens no folder.
    }
  }
}
