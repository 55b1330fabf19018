package taohua.index;

import java.nio.file.Path;
import java.util.Set;
import taohua.intake.files.Source;
import taohua.text.DocumentIds;

/** Finds an id for a document where another has its own. */
final class Ids {
  private Ids() {}

  /** The id, if it is free; else with as many names of its folders in front as it takes. */
  static String free(Source source, Set<String> taken) {
    String id = source.id();
    Path path = source.path();
    boolean isNamedByFile = path.endsWith(DocumentIds.file(id));
    int names = path.getNameCount();
    if (isNamedByFile) {
      names -= Path.of(DocumentIds.file(id)).getNameCount();
    }
    while (taken.contains(id) && names > 0) {
      names--;
      id = path.getName(names) + "/" + id;
    }
    String unique = id;
    for (int n = 2; taken.contains(unique); n++) {
      unique = id + "#" + n;
    }
    return unique;
  }
}
