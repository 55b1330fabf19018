package taohua.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.intake.Gathered;
import taohua.words.Notice;

/** What a desk does its work with. Safe for threads. */
public interface Backend {
  /**
   * The archive as it is now, whoever changed it.
   *
   * @throws Exception if it was changed and can no longer be opened
   */
  Archive archive() throws Exception;

  /**
   * Reads files or folders.
   *
   * @throws Exception if they give no document; one that is {@link taohua.words.Told} says why
   */
  Gathered read(List<Path> paths, Progress progress) throws Exception;

  /** Compares documents with each other, and with nothing else. */
  Run compare(Gathered documents, Progress progress) throws Exception;

  /** The index that takes documents; nothing if the archive is files alone. */
  Optional<Path> index();

  /**
   * Adds the documents of a file or folder to the index, all of them or, if it fails, none.
   *
   * @throws Exception if there is no index, another program writes to it, or nothing can be read
   */
  Added add(Path path, Progress progress) throws Exception;

  /**
   * Takes a document out of its index.
   *
   * @return whether there was one under that id in an index
   */
  boolean remove(String id) throws Exception;

  /**
   * What was added.
   *
   * @param ids of the documents that are new
   * @param unchanged how many were there already
   * @param unread what could not be read, and why
   */
  record Added(List<String> ids, int unchanged, List<Notice> unread) {
    public Added {
      ids = List.copyOf(ids);
      unread = List.copyOf(unread);
    }
  }
}
