package taohua.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taohua.intake.archive.Archive;
import taohua.intake.archive.ArchiveLimits;
import taohua.intake.archive.Entries;
import taohua.intake.files.FileWalk;
import taohua.intake.files.InputFile;
import taohua.intake.files.Skipped;
import taohua.intake.files.Unsupported;
import taohua.intake.format.Bounds;
import taohua.intake.format.Format;
import taohua.intake.format.Unpacked;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** The files of an archive, each read as if it lay in a folder of the archive's name. */
final class ArchiveFile implements Entries {
  private final InputFile archive;
  private final FileReader reader;
  private final int depth;
  private final ArchiveLimits limits;
  private final List<OpenedFile> files = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  private ArchiveFile(InputFile archive, FileReader reader, int depth, ArchiveLimits limits) {
    this.archive = archive;
    this.reader = reader;
    this.depth = depth;
    this.limits = limits;
  }

  /**
   * Reads an archive.
   *
   * @param depth in how many archives it lies
   */
  static Opened read(InputFile archive, FileReader reader, int depth, ArchiveLimits limits)
      throws IOException {
    ArchiveFile all = new ArchiveFile(archive, reader, depth, limits);
    try {
      all.read();
    } catch (Unreadable e) {
      // What was read before the damage stays.
      all.files.add(OpenedFile.rejected(archive, Rejected.of(archive.source(""), e)));
    }
    return new Opened.Several(all.files, all.skipped);
  }

  private void read() throws IOException, Unreadable {
    switch (archive.format()) {
      case ZIP -> {
        try (SeekableByteChannel channel = archive.channel()) {
          Archive.zip(channel, limits, this);
        }
      }
      case SEVEN_ZIP -> {
        try (SeekableByteChannel channel = archive.channel()) {
          Archive.sevenZip(channel, limits, this);
        }
      }
      default -> readTar();
    }
  }

  private void readTar() throws IOException, Unreadable {
    // What cannot be opened at all is no damage.
    try (InputStream opened = new BufferedInputStream(archive.open())) {
      boolean isPacked = archive.format() == Format.TAR_GZ;
      try {
        InputStream stream =
            isPacked
                ? Unpacked.gzip(opened, new Bounds(limits.maxBytes(), limits.ratio()))
                : opened;
        Archive.tar(stream, archive.size(), limits, this);
      } catch (Unpacked.TooLarge e) {
        throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.gzip_expands", limits.ratio()));
      } catch (IOException e) {
        throw Archive.damaged();
      }
    }
  }

  @Override
  public boolean wants(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    // What systems put beside files when they pack them.
    boolean isHidden = FileWalk.isHidden(last) || name.startsWith("__MACOSX/");
    if (last.isEmpty()) {
      return false;
    }
    // A name of an archive that was given alone says nothing of the files in it.
    String path = archive.root().equals(archive.path()) ? name : id(name);
    Optional<Notice> leftOut =
        isHidden ? Optional.of(Notice.of("skipped.hidden")) : reader.chosen().leavesOut(path);
    if (leftOut.isPresent()) {
      skipped.add(new Skipped(id(name), archive.path().resolve(name), leftOut.get()));
      return false;
    }
    boolean isManifest = last.equals(FileWalk.MANIFEST);
    if (isManifest || Format.of(name).isEmpty()) {
      Notice why = isManifest ? Notice.of("skipped.manifest") : Unsupported.notice(name);
      skipped.add(new Skipped(id(name), archive.path().resolve(name), why));
      return false;
    }
    return true;
  }

  @Override
  public void take(String name, byte[] bytes) {
    Format format = Format.of(name).orElse(Format.TEXT);
    InputFile file =
        new InputFile(archive.root(), archive.path().resolve(name), id(name), format, bytes);
    if (format.holdsFiles() && depth + 1 >= limits.depth()) {
      refuse(name, new Unreadable(Reason.TOO_LARGE, Notice.of("unread.nested", limits.depth())));
      return;
    }
    List<Notice> warnings = new ArrayList<>();
    Opened opened = reader.read(file, depth + 1, warnings);
    // The bytes are not needed any more.
    InputFile empty = new InputFile(file.root(), file.path(), file.id(), format, new byte[0]);
    files.add(new OpenedFile(empty, opened, warnings));
  }

  @Override
  public void refuse(String name, Unreadable why) {
    InputFile file =
        new InputFile(archive.root(), archive.path(), id(name), Format.TEXT, new byte[0]);
    files.add(OpenedFile.rejected(file, Rejected.of(file.source(""), why)));
  }

  private String id(String name) {
    return archive.id() + "/" + name;
  }
}
