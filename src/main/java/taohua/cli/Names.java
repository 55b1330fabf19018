package taohua.cli;

import java.nio.file.Path;
import java.util.List;

/** What a run is called after its inputs. */
final class Names {
  private Names() {}

  /** The name of the first input; of a folder named {@code .} its real name. */
  static String of(List<Path> inputs) {
    Path name = inputs.get(0).toAbsolutePath().normalize().getFileName();
    return name == null ? "root" : name.toString();
  }

  /** The same without an ending such as {@code .txt}. */
  static String withoutEnding(String name) {
    return name.replaceFirst("(?<=.)\\.(txt|html?|docx|jsonl|jsonl\\.gz)$", "");
  }

  /** A name that any file system takes. */
  static String asFile(String name) {
    return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }
}
