package taohua.report.page.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import taohua.engine.Scope;
import taohua.intake.Gathered;
import taohua.intake.Rejected;
import taohua.intake.Skipped;
import taohua.text.Corpus;
import taohua.words.Notice;

/** What was compared and what was not, in words that a verdict stands beside. */
public final class ScopeWords {
  // Files that are named one by one; the tables of inputs name all.
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

  /** What stands beside every verdict where some files to compare with were not read. */
  public static Optional<Notice> unread(Scope scope) {
    return unread("scope.unread", scope.rejected(), scope.skipped());
  }

  /** The same of files that were to be checked. */
  public static Optional<Notice> unreadTargets(Gathered targets) {
    return unread("scope.unread.targets", targets.rejected(), targets.documentsSkipped());
  }

  private static Optional<Notice> unread(
      String key, List<Rejected> rejected, List<Skipped> skipped) {
    List<Notice> names = new ArrayList<>();
    rejected.forEach(one -> names.add(Notice.of("scope.file", one.source().id(), one.detail())));
    skipped.forEach(one -> names.add(Notice.of("scope.file", one.id(), one.reason())));
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Notice listed = Notice.joined("scope.files", names.subList(0, Math.min(NAMED, names.size())));
    return Optional.of(Notice.of(names.size() > NAMED ? key + ".some" : key, names.size(), listed));
  }
}
