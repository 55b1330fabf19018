package taohua.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import taohua.intake.Read;
import taohua.text.Paragraph;

/**
 * Documents that were read once and stay in memory for whoever asks again: the first ones that fit,
 * and none makes room for another. What matters to one draft by the language that it shares matters
 * to the next one, too, and where drafts ask for more than fits, all of them find the same part.
 * Safe for threads.
 */
final class KeptDocuments {
  // What a document takes beside its texts: its heading and origin; a paragraph or a dropped part.
  private static final int BESIDE = 1000;
  private static final int PART = 100;

  private final long memory;
  private final AtomicLong taken = new AtomicLong();
  private final Map<Integer, Read> documents = new ConcurrentHashMap<>();

  /** Reads a document. */
  interface Reader {
    Read read() throws IOException;
  }

  /**
   * @param memory how many bytes the documents may take
   */
  KeptDocuments(long memory) {
    this.memory = memory;
  }

  /**
   * A document, which is read unless it is here.
   *
   * @param number that it is known by; always of the same document
   */
  Read get(int number, Reader reader) throws IOException {
    @Nullable Read known = documents.get(number);
    if (known != null) {
      return known;
    }
    Read read = reader.read();
    keep(number, read);
    return read;
  }

  private void keep(int number, Read read) {
    long bytes = bytes(read);
    if (taken.get() + bytes > memory) {
      return;
    }
    // Several threads may have seen that there is room.
    if (taken.addAndGet(bytes) > memory || documents.putIfAbsent(number, read) != null) {
      taken.addAndGet(-bytes);
    }
  }

  /** About how many bytes a document takes, rather too many. */
  static long bytes(Read read) {
    long characters = read.document().text().length();
    long parts = read.dropped().size();
    for (Paragraph paragraph : read.document().paragraphs()) {
      parts += 1 + paragraph.pieces().size();
    }
    for (String text : read.hidden()) {
      characters += text.length();
      parts++;
    }
    return BESIDE + PART * parts + Character.BYTES * characters;
  }
}
