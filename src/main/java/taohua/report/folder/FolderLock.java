package taohua.report.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Lets one run at a time into a folder. The system itself gives up the lock of a run that is
 * killed. The file says who has it: process, user and since when, a line each.
 */
final class FolderLock implements AutoCloseable {
  private static final String NAME = "lock";

  // What a run writes when it is done: whoever opened the file before it was removed begins anew.
  private static final String GIVEN_UP = "given up";

  // Far behind the text, which others must be able to read where a lock forbids that (Windows).
  private static final long PLACE = 1L << 40;

  private static final int MOST_BYTES = 4096;
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock of a folder, which is made if it is not there.
   *
   * @param out what is being written, for the message
   * @throws OutputException if another run has it
   */
  static FolderLock take(Path folder, Path out) throws IOException {
    Path file = folder.resolve(NAME);
    while (true) {
      Files.createDirectories(folder);
      FileChannel channel;
      try {
        channel =
            FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      } catch (NoSuchFileException e) {
        continue; // Another run has just removed the folder.
      }
      boolean taken = false;
      try {
        taken = isTaken(channel, out);
        if (taken) {
          return new FolderLock(file, channel);
        }
      } finally {
        if (!taken) {
          channel.close();
        }
      }
    }
  }

  /** Takes the lock on an open file; false if the file is one that its run has given up. */
  private static boolean isTaken(FileChannel channel, Path out) throws IOException {
    boolean locked = isLocked(channel);
    List<String> owner = read(channel);
    if (!locked) {
      throw busy(out, owner);
    }
    if (owner.contains(GIVEN_UP)) {
      return false;
    }
    write(channel, self());
    return true;
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock(PLACE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      return false; // Another run in this process.
    } catch (IOException e) {
      return true; // A file system without locks: better to write unguarded than never.
    }
  }

  private static OutputException busy(Path out, List<String> owner) {
    return owner.size() < 3
        ? new OutputException("folder.busy", out)
        : new OutputException("folder.busy.who", out, owner.get(0), owner.get(1), owner.get(2));
  }

  private static String self() {
    String since = MINUTES.format(LocalDateTime.now(ZoneId.systemDefault()));
    return ProcessHandle.current().pid() + "\n" + System.getProperty("user.name") + "\n" + since;
  }

  private static List<String> read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
    channel.read(bytes, 0);
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).lines().toList();
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Gives the lock up; its file is gone then. */
  @Override
  public void close() throws IOException {
    try (channel) {
      write(channel, GIVEN_UP);
      Files.deleteIfExists(file);
    }
  }
}
