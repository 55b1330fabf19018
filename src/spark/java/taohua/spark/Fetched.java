package taohua.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import taohua.words.Notice;

/**
 * Inputs that the driver cannot read by itself, fetched to a folder of its own. There they lie as
 * where they come from, so that their files are told apart by the same names.
 */
final class Fetched implements Closeable {
  // A letter and a colon are a drive.
  private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:/.*");

  private static final String ON_DRIVER = "file:";
  private static final String STEP = "fetch";

  private final Storage storage;
  private final Consumer<Notice> told;
  private final Path folder;

  /** Nothing is fetched yet. */
  Fetched(Storage storage, Consumer<Notice> told) throws IOException {
    this.storage = storage;
    this.told = told;
    folder = Files.createTempDirectory("taohua-fetched");
    storage.deleteAtEnd(ON_DRIVER + folder);
  }

  /**
   * Where inputs lie now.
   *
   * @param work is named if they cannot be fetched
   */
  List<Path> of(List<String> inputs, String work) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String input : inputs) {
      Optional<String> address = address(input);
      paths.add(address.isPresent() ? fetch(address.get(), work) : Path.of(input));
    }
    return paths;
  }

  /** Whether something is named as the cluster names it, not as this machine does. */
  static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches();
  }

  /** What the cluster calls an input that is to be fetched. */
  private static Optional<String> address(String input) throws IOException {
    if (isAddress(input)) {
      return Optional.of(input);
    }
    Path path = Path.of(input);
    return holdsTables(path) ? Optional.of(ON_DRIVER + path.toAbsolutePath()) : Optional.empty();
  }

  /** Whether there is a table, or a folder of nothing else. */
  private static boolean holdsTables(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return Inputs.isTable(path.toString());
    }
    try (Stream<Path> below = Files.walk(path)) {
      List<Boolean> kinds =
          below
              .filter(one -> !Inputs.isLeft(String.valueOf(one.getFileName())))
              .filter(Files::isRegularFile)
              .map(one -> Inputs.isTable(one.toString()))
              .distinct()
              .limit(2)
              .toList();
      return kinds.equals(List.of(true));
    } catch (UncheckedIOException e) {
      // Whoever reads the folder says what cannot be read.
      return false;
    }
  }

  private Path fetch(String address, String work) throws IOException {
    Inputs inputs = Inputs.list(List.of(address), storage);
    if (inputs.others() > 0) {
      told.accept(Notice.of("cluster.passed", address, inputs.others()));
    }
    told.accept(Notice.of("cluster.step", STEP));
    for (Inputs.File file : inputs.lines()) {
      try (InputStream in = storage.open(file.path())) {
        Files.copy(in, made(place(file.path())), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    if (!inputs.tables().isEmpty()) {
      writeTables(inputs.tables(), work);
    }
    Path there = place(address);
    return Files.exists(there) ? there : asLines(there);
  }

  private void writeTables(List<Inputs.File> tables, String work) throws IOException {
    Map<String, Path> lines = new HashMap<>();
    for (Inputs.File table : tables) {
      Path file = made(asLines(place(table.path())));
      // A table without rows is a file without lines.
      Files.write(file, new byte[0]);
      lines.put(TableLines.path(table.path()), file);
    }
    try {
      TableLines.write(tables, SparkSession.builder().getOrCreate(), lines);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw Failed.step(STEP, work, e);
    }
  }

  private static Path asLines(Path table) {
    return table.resolveSibling(table.getFileName() + ".jsonl");
  }

  private static Path made(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return file;
  }

  /** Where a file or a folder of the cluster lies in the folder. */
  private Path place(String path) throws IOException {
    org.apache.hadoop.fs.Path at = new org.apache.hadoop.fs.Path(path);
    URI system = storage.system(at).getUri();
    String root = (system.getScheme() + "-" + system.getAuthority()).replaceAll("[^\\w.-]", "_");
    Path below = Path.of("/").resolve(at.toUri().getPath()).normalize();
    return folder.resolve(root).resolve(Path.of("/").relativize(below).toString());
  }

  @Override
  public void close() {
    try {
      storage.delete(ON_DRIVER + folder);
    } catch (IOException e) {
      // Tried again when the process ends.
    }
  }
}
