package taohua.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.security.MessageDigest;
import java.util.List;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import taohua.intake.child.Apart;
import taohua.intake.files.Chosen;
import taohua.intake.files.InputFile;
import taohua.intake.files.Sha256;
import taohua.intake.files.Source;
import taohua.intake.format.Extracted;
import taohua.intake.format.Format;
import taohua.intake.format.FormatOfBytes;
import taohua.intake.format.OtherKind;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.reader.Readers;
import taohua.words.Notice;

/** Opens one file: its text, its records, or why it cannot be read. */
final class FileReader implements AutoCloseable {
  // A page within an archive may be packed once more.
  private static final int MOST_PACKED = 3;

  private final IntakeOptions options;
  private final Chosen chosen;
  private @Nullable Apart apart;

  FileReader(IntakeOptions options, Chosen chosen) {
    this.options = options;
    this.chosen = chosen;
  }

  /** Which files of archives are read. */
  Chosen chosen() {
    return chosen;
  }

  /** Ends what was started to read files. */
  @Override
  public synchronized void close() {
    if (apart != null) {
      apart.close();
    }
  }

  /** Made for the first file that asks for it, which most runs never see. */
  private synchronized Apart apart() {
    Apart made = apart;
    if (made == null) {
      made = new Apart(options.limits().child());
      apart = made;
    }
    return made;
  }

  /**
   * The text of a file; of one that holds records, a reading for each.
   *
   * @param warnings takes what is odd about it
   */
  Opened read(InputFile file, List<Notice> warnings) {
    return read(file, 0, warnings);
  }

  /**
   * The same of a file in archives.
   *
   * @param depth in how many
   */
  Opened read(InputFile file, int depth, List<Notice> warnings) {
    try {
      return opened(known(file), depth, warnings);
    } catch (Unreadable e) {
      return Opened.rejected(Rejected.of(file.source(""), e));
    } catch (ZipException | EOFException e) {
      Notice why = Notice.of("unread.gzip");
      return Opened.rejected(new Rejected(file.source(""), Reason.DAMAGED, why));
    } catch (IOException e) {
      return Opened.rejected(new Rejected(file.source(""), Reason.UNREADABLE, why(e)));
    } catch (RuntimeException | StackOverflowError e) {
      // No file may end a run, whatever it brings to light in a library or here.
      return Opened.rejected(Rejected.unforeseen(file.source(""), e));
    }
  }

  /** A file as what it is, with its bytes at hand if they were needed to tell. */
  private InputFile known(InputFile file) throws IOException, Unreadable {
    Format named = file.format();
    boolean isStreamed = named == Format.ZIP || named == Format.XLSX || named == Format.JSON;
    boolean isToldByName =
        named == Format.RECORDS
            || named == Format.GZIP
            || named.holdsFiles() && named != Format.ZIP
            || isStreamed && file.size() > options.maxBytes();
    if (isToldByName) {
      return file;
    }
    byte[] bytes = bytes(file);
    OtherKind.reject(named, bytes);
    return file.as(FormatOfBytes.of(named, bytes), bytes);
  }

  private Opened opened(InputFile file, int depth, List<Notice> warnings)
      throws IOException, Unreadable {
    Format format = file.format();
    if (format == Format.GZIP) {
      return packed(file, depth, warnings);
    }
    if (format.holdsFiles()) {
      return ArchiveFile.read(file, this, depth, options.limits().archives());
    }
    if (format == Format.XLS) {
      byte[] bytes = file.held().orElseThrow();
      InputFile hashed = file.unpacked(format, bytes, options.hashes() ? hash(bytes) : "");
      Extracted rows = apart().read(format, bytes, options.bounds());
      return RecordFile.read(hashed, rows, options, warnings);
    }
    return format.holdsRecords()
        ? RecordFile.read(file, options, false, warnings)
        : text(file, file.held().orElseThrow());
  }

  /** What is packed in a file: records of any length, an archive, or one file. */
  private Opened packed(InputFile file, int depth, List<Notice> warnings)
      throws IOException, Unreadable {
    PackedFile packed = new PackedFile(file, options);
    if (packed.isTar()) {
      return opened(file.as(Format.TAR_GZ), depth, warnings);
    }
    if (packed.isRecords()) {
      return RecordFile.read(file.as(Format.RECORDS), options, true, warnings);
    }
    if (depth + 1 >= MOST_PACKED) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.nested", MOST_PACKED));
    }
    return opened(known(packed.unpacked()), depth + 1, warnings);
  }

  private Opened text(InputFile file, byte[] bytes) {
    Source source = file.source(options.hashes() ? hash(bytes) : "");
    try {
      return new Opened.Text(source, file.format(), extracted(file, bytes));
    } catch (Unreadable e) {
      return Opened.rejected(Rejected.of(source, e));
    }
  }

  private Extracted extracted(InputFile file, byte[] bytes) throws Unreadable {
    Format format = file.format();
    return format.isReadApart() && bytes.length > 0
        ? apart().read(format, bytes, options.bounds())
        : Readers.read(format, bytes, options.bounds());
  }

  private byte[] bytes(InputFile file) throws IOException, Unreadable {
    long limit = options.maxBytes();
    long size = file.size();
    try (InputStream stream = file.open()) {
      // A file may be longer than it says, such as one that is still being written.
      byte[] bytes = size > limit ? new byte[0] : stream.readNBytes((int) limit + 1);
      if (size > limit || bytes.length > limit) {
        throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_large", size, limit));
      }
      return bytes;
    }
  }

  private static String hash(byte[] bytes) {
    MessageDigest digest = Sha256.digest();
    digest.update(bytes);
    return Sha256.hex(digest);
  }

  // Without the path, which would make the data files differ between machines.
  private static Notice why(IOException e) {
    return e instanceof AccessDeniedException
        ? Notice.of("unread.no_permission")
        : Notice.of("unread.cannot_open");
  }
}
