package taohua.report.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import taohua.intake.files.Sha256;

/**
 * The files that one report wrote. It lies in the report's folder as {@value #NAME}, a line for
 * each file by path: SHA-256, two spaces, path, as {@code sha256sum -c} reads it. Not size and time
 * alone: those of a copied or cloned report differ though nothing was changed. Paths have {@code
 * /}. Immutable.
 */
final class Inventory {
  static final String NAME = ".files.sha256";

  // What a run took differs each time and tells nothing of the report; it is no work of anybody.
  private static final String TIMING = "data/timing.json";

  private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) {2}(.+)");
  private static final int BUFFER = 1 << 16;

  private final TreeMap<String, String> hashes;

  private Inventory(Map<String, String> hashes) {
    this.hashes = new TreeMap<>(hashes);
  }

  /** Of the report in a folder; empty if there is none. */
  static Inventory of(Path root) throws IOException {
    Path file = root.resolve(NAME);
    if (!Moves.isFile(file)) {
      return new Inventory(OldReport.files(root));
    }
    Map<String, String> hashes = new TreeMap<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.split("\n", -1)) {
      Matcher one = LINE.matcher(line);
      if (one.matches()) {
        hashes.put(one.group(2), one.group(1));
      }
    }
    hashes.put(TIMING, OldReport.UNKNOWN_HASH);
    return new Inventory(hashes);
  }

  /** Writes that of a folder which holds a new report and nothing else. */
  static void write(Path root) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Moves::isFile).sorted().toList()) {
        String name = name(root, file);
        if (!name.equals(TIMING)) {
          lines.add(hash(file) + "  " + name + "\n");
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    Files.write(root.resolve(NAME), String.join("", lines).getBytes(StandardCharsets.UTF_8));
  }

  /** How a file is called here. */
  static String name(Path root, Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  boolean isEmpty() {
    return hashes.isEmpty();
  }

  boolean lists(String file) {
    return hashes.containsKey(file) || file.equals(NAME);
  }

  /** Whether the report wrote something into that folder. */
  boolean listsBelow(String folder) {
    String next = hashes.ceilingKey(folder + "/");
    return next != null && next.startsWith(folder + "/");
  }

  /** Whether a file that is listed is still as the report wrote it. */
  boolean isUnchanged(String name, Path file) throws IOException {
    String hash = hashes.get(name);
    return hash != null
        && Moves.isFile(file)
        && (hash.equals(OldReport.UNKNOWN_HASH) || hash.equals(hash(file)));
  }

  private static String hash(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return Sha256.hex(digest);
  }
}
