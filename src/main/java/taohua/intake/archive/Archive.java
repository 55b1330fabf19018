package taohua.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** Reads one archive to its end or to its limits. For one archive. */
public final class Archive {
  private static final int DICTIONARY_KIB = 256 << 10;
  // Of a zip, for each entry: its name, the times of its file, and what else systems note.
  private static final long DIRECTORY_BYTES = 320;

  private final ArchiveLimits limits;
  private final long most;
  private final Entries entries;
  private final Set<String> names = new HashSet<>();
  private long expanded;
  private int count;

  private final Kind kind;

  private Archive(Kind kind, ArchiveLimits limits, long packed, Entries entries) {
    this.kind = kind;
    this.limits = limits;
    this.most = limits.most(packed);
    this.entries = entries;
  }

  /**
   * Reads a zip archive, its files by name.
   *
   * @throws Unreadable if it is damaged, empty, or beyond the limits
   */
  public static void zip(SeekableByteChannel channel, ArchiveLimits limits, Entries entries)
      throws Unreadable {
    Directory directory = new Directory(channel, DIRECTORY_BYTES * limits.entries());
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(directory).setIgnoreLocalFileHeader(true).get()) {
      directory.opened();
      Archive archive = new Archive(Kind.ZIP, limits, channel.size(), entries);
      List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
      for (ZipArchiveEntry entry : all) {
        boolean isUtf8 = entry.getGeneralPurposeBit().usesUTF8ForNames();
        String name = isUtf8 ? entry.getName() : EntryName.decoded(entry.getRawName());
        boolean isLocked = entry.getGeneralPurposeBit().usesEncryption();
        archive.add(
            name,
            entry.isDirectory(),
            entry.isUnixSymlink(),
            isLocked ? Archive::locked : () -> zip.getInputStream(entry));
      }
      archive.end();
    } catch (IOException | RuntimeException e) {
      throw directory.isTooLong() ? tooMany(limits) : damaged();
    }
  }

  /** Reads a 7z archive; the same in all else. */
  public static void sevenZip(SeekableByteChannel channel, ArchiveLimits limits, Entries entries)
      throws Unreadable {
    try (SevenZFile file =
        SevenZFile.builder()
            .setSeekableByteChannel(channel)
            .setMaxMemoryLimitKiB(DICTIONARY_KIB)
            .get()) {
      Archive archive = new Archive(Kind.SEVEN_ZIP, limits, channel.size(), entries);
      for (SevenZArchiveEntry entry = file.getNextEntry();
          entry != null;
          entry = file.getNextEntry()) {
        SevenZArchiveEntry current = entry;
        archive.expand(Math.max(0, entry.getSize()));
        archive.add(
            String.valueOf(entry.getName()),
            entry.isDirectory(),
            false,
            () -> file.getInputStream(current));
      }
      archive.end();
    } catch (PasswordRequiredException e) {
      throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.locked_archive"));
    } catch (IOException | RuntimeException e) {
      throw damaged();
    }
  }

  /**
   * Reads a tar archive; the same in all else.
   *
   * @param packed how many bytes it had before it was expanded
   * @throws IOException if it is damaged, or the stream says so
   */
  public static void tar(InputStream stream, long packed, ArchiveLimits limits, Entries entries)
      throws IOException, Unreadable {
    Archive archive = new Archive(Kind.TAR, limits, packed, entries);
    Headers headers = new Headers(stream);
    try (TarArchiveInputStream tar = new TarArchiveInputStream(headers)) {
      for (TarArchiveEntry entry = next(tar, headers); entry != null; entry = next(tar, headers)) {
        boolean isDevice = entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
        boolean isNoFile = entry.isSymbolicLink() || entry.isLink() || isDevice;
        archive.add(entry.getName(), entry.isDirectory(), isNoFile, () -> tar);
      }
      archive.end();
    } catch (RuntimeException e) {
      throw damaged();
    }
  }

  private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar, Headers headers)
      throws IOException {
    if (tar.getCurrentEntry() != null) {
      // What is left of the file before is no header.
      tar.skip(Long.MAX_VALUE);
    }
    headers.begin();
    TarArchiveEntry entry = tar.getNextEntry();
    headers.end();
    return entry;
  }

  private enum Kind {
    /** What follows a damaged file can be read. */
    ZIP,
    /** What is passed over is expanded as well. */
    SEVEN_ZIP,
    TAR
  }

  /** Where the bytes of a file come from; the stream is not closed. */
  @FunctionalInterface
  private interface Source {
    InputStream open() throws IOException, Unreadable;
  }

  private void add(String rawName, boolean isFolder, boolean isLink, Source source)
      throws IOException, Unreadable {
    count++;
    if (count > limits.entries()) {
      throw tooMany(limits);
    }
    String name = EntryName.plain(rawName);
    if (isFolder) {
      return;
    }
    if (!EntryName.staysInside(name)) {
      entries.refuse(
          name.replace("..", "__").replace('\0', '_'),
          new Unreadable(Reason.DAMAGED, Notice.of("unread.leads_out")));
    } else if (entries.wants(name)) {
      take(name, isLink, source);
    }
  }

  private void take(String name, boolean isLink, Source source) throws IOException, Unreadable {
    try {
      if (isLink) {
        throw new Unreadable(Reason.UNREADABLE, Notice.of("unread.packed_link"));
      }
      if (names.add(name)) {
        entries.take(name, bytes(source));
      } else if (names.add(name + "#2")) {
        // However often it is there.
        entries.refuse(name + "#2", new Unreadable(Reason.DAMAGED, Notice.of("unread.same_entry")));
      }
    } catch (IOException e) {
      if (kind != Kind.ZIP) {
        throw e;
      }
      entries.refuse(name, damaged());
    } catch (Unreadable e) {
      if (expanded > most) {
        throw e;
      }
      entries.refuse(name, e);
    }
  }

  private byte[] bytes(Source source) throws IOException, Unreadable {
    int limit = (int) limits.maxBytes();
    byte[] bytes = source.open().readNBytes(limit + 1);
    if (kind != Kind.SEVEN_ZIP) {
      expand(bytes.length);
    }
    if (bytes.length > limit) {
      throw new Unreadable(
          Reason.TOO_LARGE, Notice.of("unread.packed_too_large", limits.maxBytes()));
    }
    return bytes;
  }

  private void expand(long bytes) throws Unreadable {
    expanded += bytes;
    if (expanded > most) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.archive_expands", limits.ratio()));
    }
  }

  private static Unreadable tooMany(ArchiveLimits limits) {
    return new Unreadable(Reason.TOO_LARGE, Notice.of("unread.many_entries", limits.entries()));
  }

  private void end() throws Unreadable {
    if (count == 0) {
      throw new Unreadable(Reason.EMPTY, Notice.of("unread.empty_archive"));
    }
  }

  private static InputStream locked() throws Unreadable {
    throw new Unreadable(Reason.ENCRYPTED, Notice.of("unread.locked_archive"));
  }

  /** Why an archive is not read to its end. */
  public static Unreadable damaged() {
    return new Unreadable(Reason.DAMAGED, Notice.of("unread.damaged_archive"));
  }
}
