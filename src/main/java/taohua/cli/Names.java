package taohua.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a run is called after its inputs. */
final class Names {
  // File systems take 255.
  private static final int MOST_BYTES = 200;

  private Names() {}

  /** The name of the first input; of a folder named {@code .} its real name. */
  static String of(List<Path> inputs) {
    if (StandardInput.is(inputs.get(0))) {
      return "stdin";
    }
    Path name = inputs.get(0).toAbsolutePath().normalize().getFileName();
    return name == null ? "root" : name.toString();
  }

  /** A path of this machine that was given as text, since it may be an address of a cluster. */
  static Path path(String label, String name) throws UsageException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException("usage.value", label, name);
    }
  }

  /** The same of all inputs. */
  static List<Path> paths(List<String> names) throws UsageException {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(path("INPUT", name));
    }
    return paths;
  }

  /** A name without an ending such as {@code .txt}. */
  static String withoutEnding(String name) {
    return name.replaceFirst("(?<=.)\\.(txt|html?|docx|jsonl|jsonl\\.gz)$", "");
  }

  /** A name that any file system takes, with room for an ending. */
  static String asFile(String name) {
    String clean = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    int end = clean.length();
    while (clean.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      end = clean.offsetByCodePoints(end, -1);
    }
    return clean.substring(0, end);
  }
}
