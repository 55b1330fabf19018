package taohua.engine;

import java.nio.file.Path;
import taohua.intake.files.Source;
import taohua.text.DocumentIds;

/** Where documents stand, whatever they are called in a run. */
final class SourceLocation {
  private SourceLocation() {}

  /**
   * The file of a document and which of its documents it is. The id alone would not do: it depends
   * on the folder that was given.
   */
  static String of(Source source) {
    String id = source.id();
    return path(source) + (isNamedByFile(source) ? DocumentIds.suffix(id) : "#" + id);
  }

  // Records have ids of their own.
  private static boolean isNamedByFile(Source source) {
    return path(source).endsWith(DocumentIds.file(source.id()));
  }

  private static String path(Source source) {
    return absolute(source.path()).toString().replace('\\', '/');
  }

  /** The name of the folder that an id is counted from; of a record, that of its file. */
  static String root(Source source) {
    String path = path(source);
    int named = isNamedByFile(source) ? DocumentIds.file(source.id()).length() : 0;
    String above = path.substring(0, path.length() - named);
    String trimmed = above.replaceFirst("/+$", "");
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
