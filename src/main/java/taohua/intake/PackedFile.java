package taohua.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Optional;
import taohua.intake.files.InputFile;
import taohua.intake.files.Sha256;
import taohua.intake.format.Format;
import taohua.intake.format.FormatOfBytes;
import taohua.intake.format.Unpacked;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** A file that gzip packed: what kind of file is in it, by its name and by its beginning. */
final class PackedFile {
  // As much as tells a tar archive, or whether a line of JSON ends.
  private static final int BEGINNING = 4096;

  private final InputFile file;
  private final IntakeOptions options;
  private final byte[] beginning;
  private final Optional<Format> named;

  /**
   * Looks into a file.
   *
   * @throws IOException if it is no gzip, or damaged
   */
  PackedFile(InputFile file, IntakeOptions options) throws IOException, Unreadable {
    this.file = file;
    this.options = options;
    this.named = named(file.path());
    try (InputStream stream = file.open();
        InputStream unpacked = Unpacked.gzip(stream, options.bounds())) {
      this.beginning = unpacked.readNBytes(BEGINNING);
    } catch (Unpacked.TooLarge e) {
      throw tooLarge();
    }
  }

  private static Optional<Format> named(Path path) {
    return Format.ofUnpacked(String.valueOf(path.getFileName())).filter(one -> one != Format.GZIP);
  }

  boolean isTar() {
    return FormatOfBytes.isTar(beginning);
  }

  /** Whether it holds records as lines, which may be of any length. */
  boolean isRecords() {
    return named.equals(Optional.of(Format.RECORDS))
        || (named.isEmpty() || named.equals(Optional.of(Format.JSON)))
            && FormatOfBytes.isLinesOfRecords(beginning);
  }

  /**
   * The file in it.
   *
   * @throws Unreadable if it is larger than a file may be
   */
  InputFile unpacked() throws IOException, Unreadable {
    MessageDigest digest = Sha256.digest();
    try (InputStream stream = file.open();
        InputStream hashed = options.hashes() ? new DigestInputStream(stream, digest) : stream;
        InputStream unpacked = Unpacked.gzip(hashed, options.bounds())) {
      int limit = (int) options.maxBytes();
      byte[] bytes = unpacked.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw new Unreadable(
            Reason.TOO_LARGE, Notice.of("unread.packed_too_large", options.maxBytes()));
      }
      hashed.transferTo(java.io.OutputStream.nullOutputStream());
      String hash = options.hashes() ? Sha256.hex(digest) : "";
      return file.unpacked(named.orElseGet(() -> FormatOfBytes.of(bytes)), bytes, hash);
    } catch (Unpacked.TooLarge e) {
      throw tooLarge();
    }
  }

  private Unreadable tooLarge() {
    return new Unreadable(
        Reason.TOO_LARGE, Notice.of("unread.gzip_expands", options.bounds().ratio()));
  }
}
