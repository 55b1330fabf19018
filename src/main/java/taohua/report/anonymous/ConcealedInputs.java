package taohua.report.anonymous;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.Rejected;
import taohua.intake.Skipped;
import taohua.intake.Source;
import taohua.text.Document;
import taohua.words.Notice;

/** What was read, and what was not, by numbers instead of names, paths and hashes. */
final class ConcealedInputs {
  // The words at the places of a notice may quote a file's name, a table's cell, a path.
  private static final String LEFT_OUT = "…";

  private final Gathered gathered;
  private final Map<String, Document> renamed;
  private final Map<String, String> ids = new HashMap<>();

  /**
   * @param renamed the documents under pseudonyms by their true ids
   */
  ConcealedInputs(Gathered gathered, Map<String, Document> renamed) {
    this.gathered = gathered;
    this.renamed = renamed;
    renamed.forEach((id, document) -> ids.put(id, document.id()));
  }

  /** As the data files number texts, so that ids and files go together. */
  static String id(String kind, int index) {
    return String.format(Locale.ROOT, "%s-%04d", kind, index + 1);
  }

  // A hash would name a public file as well as its path does.
  private static Source source(String id) {
    return new Source(id, Path.of(""), "");
  }

  /**
   * All inputs.
   *
   * @param more to be told before what was told of them
   */
  Gathered gathered(List<Notice> more) {
    List<Read> read = new ArrayList<>();
    for (Read one : gathered.read()) {
      Document document = renamed.get(one.document().id());
      if (document == null) {
        throw new IllegalArgumentException(one.document().id() + " is not in the corpus");
      }
      read.add(new Read(source(document.id()), document, one.clutter()));
    }
    read.sort(Comparator.comparing(one -> one.source().id()));
    List<Notice> warnings = new ArrayList<>(more);
    gathered.warnings().forEach(warning -> warnings.add(told(warning)));
    return new Gathered(
        read,
        numbered(gathered.rejected(), "unreadable", this::rejected),
        numbered(gathered.skipped(), "skipped", this::skipped),
        warnings);
  }

  private static <T, R> List<R> numbered(
      List<T> all, String kind, BiFunction<T, String, R> renamed) {
    List<R> list = new ArrayList<>();
    for (T one : all) {
      list.add(renamed.apply(one, id(kind, list.size())));
    }
    return list;
  }

  private Rejected rejected(Rejected rejected, String id) {
    return rejected.from(source(id)).saying(told(rejected.detail()));
  }

  private Skipped skipped(Skipped skipped, String id) {
    return new Skipped(id, Path.of(""), told(skipped.reason()));
  }

  /** The same notice; of its words, only the ids of documents are told, by their numbers. */
  private Notice told(Notice notice) {
    return notice.withTexts(text -> ids.getOrDefault(text, LEFT_OUT));
  }
}
