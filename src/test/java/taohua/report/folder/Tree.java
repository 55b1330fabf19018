package taohua.report.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Folders of small files in tests. */
final class Tree {
  private Tree() {}

  /** The files of a report whose every file says the same word. */
  static Map<String, String> report(String word) {
    Map<String, String> files = new TreeMap<>();
    files.put("index.html", page(word));
    files.put("assets/taohua.css", word);
    files.put("data/run.json", "{ \"program\" : \"taohua\", \"word\" : \"" + word + "\" }");
    files.put("data/documents.csv", "id,text\na," + "text/0001.txt,1\n");
    files.put("data/text/0001.txt", word);
    files.put("documents/0001.html", page(word));
    files.put("documents/" + (word.equals("old") ? "0002" : "0003") + ".html", page(word));
    return files;
  }

  static String page(String word) {
    return "<meta name=\"generator\" content=\"Taohua\">" + word;
  }

  static void write(Path folder, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    return Files.writeString(file, text);
  }

  /**
   * All files below a folder but hidden ones and what lies in hidden folders; none if it is not.
   */
  static Map<String, String> of(Path folder) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = Inventory.name(folder, file);
        if (!name.startsWith(".") && !name.contains("/.")) {
          files.put(name, Files.readString(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** As a kill leaves it: without locks. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (!file.equals(from) || !Files.exists(to)) {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }
}
