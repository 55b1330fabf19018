package taohua.index;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import taohua.intake.files.PriorOutput;

/** Where the parts of an index lie. */
record IndexFolder(Path path) {
  static final String DOCUMENTS = ".docs";
  static final String POSTINGS = ".post";

  /** The files of a segment. */
  static final List<String> ENDINGS = List.of(DOCUMENTS, POSTINGS);

  // What is being written, and counts for nothing.
  private static final String UNFINISHED = ".tmp";

  Path catalogue() {
    return path.resolve("catalog.db");
  }

  Path roster() {
    return path.resolve("roster");
  }

  /** A roster that is being written, and counts for nothing. */
  Path unfinishedRoster() {
    return path.resolve("roster" + UNFINISHED);
  }

  Path segments() {
    return path.resolve("segments");
  }

  Path lock() {
    return path.resolve("writer.lock");
  }

  Path segment(String name, String ending) {
    return segments().resolve(name + ending);
  }

  Path unfinished(String name, String ending) {
    return segments().resolve(name + ending + UNFINISHED);
  }

  /** The name of a segment with that number, from 1. */
  static String name(long number) {
    return String.format(Locale.ROOT, "%08d", number);
  }

  /** Whether it holds an index, by what lies in it. */
  boolean isIndex() {
    return PriorOutput.isIndex(path);
  }

  /** What every change of the index makes different, as far as the disk tells. */
  String stamp() throws IOException {
    var catalogue = Files.readAttributes(catalogue(), BasicFileAttributes.class);
    return catalogue.lastModifiedTime() + " " + catalogue.size() + " " + catalogue.fileKey();
  }

  /** All files of segments. */
  List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(segments())) {
      entries.forEach(files::add);
    }
    return files;
  }

  /** The segment that a file belongs to. */
  static String nameOf(Path file) {
    String name = String.valueOf(file.getFileName());
    int dot = name.indexOf('.');
    return dot < 0 || name.endsWith(UNFINISHED) ? "" : name.substring(0, dot);
  }

  /** Makes sure that what was renamed in a folder survives a power cut. */
  static void force(Path folder) throws IOException {
    // Windows opens no folder, and needs no forcing.
    if (!System.getProperty("os.name", "").startsWith("Windows")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
