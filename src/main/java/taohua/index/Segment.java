package taohua.index;

import java.io.IOException;
import java.nio.file.Path;
import taohua.index.posting.PostingsFile;

/**
 * Documents that were added together, open for reading. Safe for threads.
 *
 * @param first the number of its first document
 * @param documents what they say
 * @param postings which of them have a term
 */
record Segment(long first, DocumentsFile documents, PostingsFile postings)
    implements AutoCloseable {

  /**
   * Opens a segment.
   *
   * @throws java.nio.file.NoSuchFileException if it is gone
   * @throws IndexException if it is not as it was written
   */
  static Segment open(IndexFolder folder, Catalogue.Row row) throws IOException {
    Path path = folder.segment(row.name(), IndexFolder.DOCUMENTS);
    DocumentsFile documents = DocumentsFile.open(path);
    try {
      PostingsFile postings = PostingsFile.open(folder.segment(row.name(), IndexFolder.POSTINGS));
      Segment segment = new Segment(row.first(), documents, postings);
      if (documents.count() != row.count() || postings.documents() != row.count()) {
        postings.close();
        throw IndexException.damaged(path);
      }
      return segment;
    } catch (IOException | RuntimeException e) {
      documents.close();
      throw e;
    }
  }

  int count() {
    return documents.count();
  }

  @Override
  public void close() throws IOException {
    try (postings) {
      documents.close();
    }
  }
}
