package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import taohua.intake.files.Source;
import taohua.text.DocumentIds;

/** Finds an id for a document where another has its own. */
final class Ids {
  private Ids() {}

  /** Whether another document has an id. */
  @FunctionalInterface
  interface Taken {
    boolean is(String id) throws IOException;
  }

  /** The id, if it is free; else with as many names of its folders in front as it takes. */
  static String free(Source source, Taken taken) throws IOException {
    String id = source.id();
    Path path = source.path();
    boolean isNamedByFile = path.endsWith(DocumentIds.file(id));
    int names = path.getNameCount();
    if (isNamedByFile) {
      names -= Path.of(DocumentIds.file(id)).getNameCount();
    }
    while (taken.is(id) && names > 0) {
      names--;
      id = path.getName(names) + "/" + id;
    }
    String unique = id;
    for (int n = 2; taken.is(unique); n++) {
      unique = id + "#" + n;
    }
    return unique;
  }
}
