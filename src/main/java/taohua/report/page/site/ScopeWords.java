package taohua.report.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.engine.Scope;
import taohua.intake.Gathered;
import taohua.intake.Rejected;
import taohua.intake.files.Skipped;
import taohua.text.Corpus;
import taohua.words.Notice;

/** What was compared and what was not, in words that a verdict stands beside. */
public final class ScopeWords {
  // Documents that are named one by one in a summary.
  private static final int NAMED = 10;

  private ScopeWords() {}

  /**
   * How many documents were compared, and what became of the others that were given.
   *
   * @param corpus of the run, for the names of documents that repeat others
   */
  public static Notice summary(Scope scope, Corpus corpus) {
    List<Notice> others = new ArrayList<>();
    add(others, "duplicates", ids(scope.duplicates(), corpus));
    add(others, "drafts", ids(scope.drafts(), corpus));
    add(others, "elsewhere", scope.elsewhere());
    // Beside the verdict, these are named with the reason.
    count(others, "rejected", scope.rejected().size());
    count(others, "skipped", scope.skipped().size());
    return others.isEmpty()
        ? Notice.of("scope.all", scope.compared())
        : Notice.of(
            "scope.some", scope.given(), scope.compared(), Notice.joined("scope.list", others));
  }

  private static List<String> ids(List<Integer> documents, Corpus corpus) {
    return documents.stream().map(d -> corpus.document(d).id()).toList();
  }

  private static void add(List<Notice> others, String kind, List<String> ids) {
    if (!ids.isEmpty()) {
      List<Notice> names = ids.stream().limit(NAMED).map(id -> Notice.of("fail.said", id)).toList();
      Notice listed = Notice.joined("list.names", names);
      Notice count = Notice.of("scope." + kind, ids.size());
      others.add(Notice.of(ids.size() > NAMED ? "scope.named.some" : "scope.named", count, listed));
    }
  }

  private static void count(List<Notice> others, String kind, int count) {
    if (count > 0) {
      others.add(Notice.of("scope." + kind, count));
    }
  }

  /**
   * What stands beside every verdict: what it does not speak of.
   *
   * @param targets what was given to be checked
   * @param named how many files are named one by one
   */
  public static List<Notice> limits(Scope scope, Gathered targets, int named) {
    List<Notice> limits = new ArrayList<>(ofOthers(scope, targets, named));
    unread("scope.unread.targets", targets.rejected(), targets.documentsSkipped(), named)
        .ifPresent(limits::add);
    return limits;
  }

  /**
   * Which documents of a report have the same text as another, whoever speaks.
   *
   * @return no more than are named one by one
   */
  public static List<Notice> repeats(Run run) {
    Corpus corpus = run.corpus();
    return run.entries().stream()
        .filter(Entry::isDuplicate)
        .limit(NAMED)
        .map(
            entry ->
                Notice.of(
                    "scope.repeats",
                    corpus.document(entry.document()).id(),
                    corpus.document(entry.duplicateOf()).id()))
        .toList();
  }

  /** The files of a report on documents that gave none. */
  static Optional<Notice> unread(Scope scope) {
    return unread("scope.unread.report", scope.rejected(), scope.skipped(), NAMED);
  }

  /** The same without the files to be checked that gave no document. */
  public static List<Notice> ofOthers(Scope scope, Gathered targets, int named) {
    List<Notice> limits = new ArrayList<>();
    unread("scope.unread", scope.rejected(), scope.skipped(), named).ifPresent(limits::add);
    // A draft that lies in the archive itself is no news where nothing else is checked.
    if (targets.read().size() > 1 && !scope.elsewhere().isEmpty()) {
      List<Notice> ids = scope.elsewhere().stream().map(id -> Notice.of("fail.said", id)).toList();
      limits.add(named("scope.apart", ids, "list.names", named));
    }
    return limits;
  }

  private static Optional<Notice> unread(
      String key, List<Rejected> rejected, List<Skipped> skipped, int named) {
    List<Notice> names = new ArrayList<>();
    rejected.forEach(one -> names.add(Notice.of("scope.file", one.source().id(), one.detail())));
    skipped.forEach(one -> names.add(Notice.of("scope.file", one.id(), one.reason())));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(named(key, names, "scope.files", named));
  }

  private static Notice named(String key, List<Notice> names, String joint, int named) {
    Notice listed = Notice.joined(joint, names.subList(0, Math.min(named, names.size())));
    return Notice.of(names.size() > named ? key + ".some" : key, names.size(), listed);
  }
}
