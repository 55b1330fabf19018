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
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** Reads one archive to its end or to its limits. For one archive. */
public final class Archive {
  private static final int DICTIONARY_KIB = 256 << 10;

  private final ArchiveLimits limits;
  private final long most;
  private final Entries entries;
  private final Set<String> names = new HashSet<>();
  private long expanded;
  private int count;

  // Whether what follows a damaged file can be read.
  private final boolean isByName;

  private Archive(ArchiveLimits limits, long packed, Entries entries, boolean isByName) {
    this.isByName = isByName;
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
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      Archive archive = new Archive(limits, channel.size(), entries, true);
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
      throw damaged();
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
      Archive archive = new Archive(limits, channel.size(), entries, false);
      for (SevenZArchiveEntry entry = file.getNextEntry();
          entry != null;
          entry = file.getNextEntry()) {
        SevenZArchiveEntry current = entry;
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
    Archive archive = new Archive(limits, packed, entries, false);
    try (TarArchiveInputStream tar = new TarArchiveInputStream(stream)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        boolean isDevice = entry.isFIFO() || entry.isCharacterDevice() || entry.isBlockDevice();
        boolean isNoFile = entry.isSymbolicLink() || entry.isLink() || isDevice;
        archive.add(entry.getName(), entry.isDirectory(), isNoFile, () -> tar);
      }
      archive.end();
    } catch (RuntimeException e) {
      throw damaged();
    }
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
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.many_entries", limits.entries()));
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
      if (!names.add(name)) {
        throw new Unreadable(Reason.DAMAGED, Notice.of("unread.same_entry"));
      }
      entries.take(name, bytes(source));
    } catch (IOException e) {
      if (!isByName) {
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
    expanded += bytes.length;
    if (expanded > most) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.expands"));
    }
    if (bytes.length > limit) {
      throw new Unreadable(
          Reason.TOO_LARGE, Notice.of("unread.too_large", bytes.length, limits.maxBytes()));
    }
    return bytes;
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
