package taohua.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import taohua.intake.Read;
import taohua.intake.Wanted;
import taohua.intake.files.Sha256;

/**
 * The files that documents of an index are read from, while it is written: which are as they were,
 * and what their rows will be. Not for sharing between threads.
 */
final class KnownFiles {
  /** Where documents come from that were piped in. */
  static final Path STANDARD_INPUT = Path.of("-");

  private final Catalogue catalogue;
  private final Map<Path, String> hashes = new HashMap<>();
  private int passedOver;

  KnownFiles(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Tells which files are as they were when their documents were added, and so need not be read
   * again. How many documents those have is counted as unchanged until that is {@linkplain
   * #passedOver asked for}.
   *
   * @param wanted what is to be read of them
   */
  Predicate<Path> known(Wanted wanted) {
    String reading = reading(wanted);
    return path -> {
      Path file = absolute(path);
      try {
        Origin known = catalogue.files().of(file);
        boolean isKnown =
            known != null && known.reading().equals(reading) && known.sha256().equals(hash(file));
        passedOver += isKnown ? catalogue.files().documents(file) : 0;
        catalogue.commit();
        return isKnown;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** The hash of a file; empty if it cannot be read, which reading will tell of. */
  private String hash(Path file) {
    return hashes.computeIfAbsent(
        file,
        path -> {
          MessageDigest digest = Sha256.digest();
          try (InputStream in = Files.newInputStream(path);
              DigestInputStream hashed = new DigestInputStream(in, digest)) {
            hashed.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(digest);
          } catch (IOException e) {
            return "";
          }
        });
  }

  private static String reading(Wanted wanted) {
    return (wanted.keepAll() ? "all" : "body") + String.join("\t", wanted.textColumns());
  }

  /** A path as the index knows it. */
  static Path absolute(Path path) {
    return path.equals(STANDARD_INPUT) ? path : path.toAbsolutePath().normalize();
  }

  /** How many documents were passed over since this was asked for. */
  int passedOver() {
    int count = passedOver;
    passedOver = 0;
    return count;
  }

  /**
   * The rows of the files that were read: old ones with their numbers, new ones behind them.
   *
   * @param before is filled with the rows that there are
   */
  Map<Path, Origin> origins(List<Read> read, Wanted wanted, Map<Path, Origin> before)
      throws IOException {
    long next = catalogue.files().nextNumber();
    Map<Path, Set<String>> own = new LinkedHashMap<>();
    for (Read one : read) {
      own.computeIfAbsent(one.source().path(), path -> new HashSet<>()).add(one.source().sha256());
    }
    Map<Path, Origin> origins = new LinkedHashMap<>();
    for (Map.Entry<Path, Set<String>> file : own.entrySet()) {
      Path path = file.getKey();
      Origin known = catalogue.files().of(path);
      if (known != null) {
        before.put(path, known);
      }
      long number = known == null ? next++ : known.number();
      origins.put(path, new Origin(number, path, sha256(path, file.getValue()), reading(wanted)));
    }
    return origins;
  }

  /** The hash of a file by those of its documents; nobody knows one of what was piped in. */
  private String sha256(Path path, Set<String> own) {
    if (path.equals(STANDARD_INPUT)) {
      return "";
    }
    return own.size() == 1 ? own.iterator().next() : hash(path);
  }
}
