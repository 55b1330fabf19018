package taohua.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;
import taohua.intake.files.InputIds;
import taohua.intake.files.IntakeException;
import taohua.words.Notice;

/**
 * The files of records below the inputs, in order of their ids: their paths below the folder that
 * was named.
 *
 * @param lines files of JSON lines
 * @param tables files of Parquet
 * @param others how many more there are, which hold no records
 */
record Inputs(List<File> lines, List<File> tables, int others) {
  private static final List<String> LINES = List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz");
  private static final String TABLE = ".parquet";

  /** A file, with what tells whether it was changed. */
  record File(String path, String id, long length, long changed) {}

  /**
   * Lists them.
   *
   * @throws IntakeException if one is not there, or none holds records
   */
  static Inputs list(List<String> inputs, Storage storage) throws IOException {
    List<File> found = new ArrayList<>();
    for (String input : inputs) {
      Path root = new Path(input);
      FileSystem system = storage.system(root);
      try {
        FileStatus status = system.getFileStatus(root);
        add(status, status.isDirectory() ? status.getPath() : null, system, found);
      } catch (FileNotFoundException e) {
        throw new IntakeException(Notice.of("cluster.missing", input), e);
      }
    }
    found.sort(Comparator.comparing(File::id).thenComparing(File::path));
    List<File> lines = found.stream().filter(file -> ends(file.path(), LINES)).toList();
    List<File> tables = found.stream().filter(file -> isTable(file.path())).toList();
    if (lines.isEmpty() && tables.isEmpty()) {
      throw new IntakeException(Notice.of("cluster.nothing", String.join(" ", inputs)));
    }
    return new Inputs(lines, tables, found.size() - lines.size() - tables.size());
  }

  /** Whether a name is one of those that Spark and Hadoop give to what they leave beside data. */
  static boolean isLeft(String name) {
    return name.startsWith("_") || name.startsWith(".");
  }

  private static void add(
      FileStatus status, @Nullable Path root, FileSystem system, List<File> found)
      throws IOException {
    if (status.isDirectory()) {
      FileStatus[] inside = system.listStatus(status.getPath());
      Arrays.sort(inside);
      for (FileStatus one : inside) {
        String name = one.getPath().getName();
        if (!isLeft(name)) {
          add(one, root, system, found);
        }
      }
    } else if (status.getLen() > 0) {
      String path = status.getPath().toString();
      String id =
          root == null
              ? status.getPath().getName()
              : path.substring(root.toString().length()).replaceFirst("^/+", "");
      found.add(new File(path, InputIds.nfc(id), status.getLen(), status.getModificationTime()));
    }
  }

  /** Whether a file has that name which holds a table. */
  static boolean isTable(String path) {
    return ends(path, List.of(TABLE));
  }

  private static boolean ends(String path, List<String> ends) {
    String lower = path.toLowerCase(Locale.ROOT);
    return ends.stream().anyMatch(lower::endsWith);
  }

  long length() {
    return all().stream().mapToLong(File::length).sum();
  }

  private List<File> all() {
    List<File> all = new ArrayList<>(lines);
    all.addAll(tables);
    return all;
  }

  /** The files of lines in slices of so many bytes. */
  List<Slice> slices(long bytes) {
    List<Slice> slices = new ArrayList<>();
    for (File file : lines) {
      long step = Slice.isPacked(file.path()) ? file.length() : bytes;
      for (long start = 0; start < file.length(); start += step) {
        long end = Math.min(file.length(), start + step);
        slices.add(new Slice(file.path(), file.id(), start, end));
      }
    }
    return slices;
  }

  /** A name that other inputs, other contents and other options do not have. */
  String key(Settings settings, long bytes) {
    StringBuilder all = new StringBuilder("1\n").append(settings).append('\n').append(bytes);
    for (File file : all()) {
      all.append('\n').append(file);
    }
    return new Key().add(all.toString()).name();
  }
}
