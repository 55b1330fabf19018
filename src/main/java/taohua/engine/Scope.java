package taohua.engine;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.Gathered;
import taohua.intake.Rejected;
import taohua.intake.files.Skipped;

/**
 * What documents were to be compared with, and what became of each: all that was given is in one of
 * these.
 *
 * @param compared how many documents were compared with
 * @param duplicates documents that repeat one of these, and so were compared in it
 * @param drafts documents that are another state of a checked one by the same official, and so no
 *     source of it
 * @param elsewhere the ids of documents that play another part, such as being checked themselves
 * @param rejected what could not be read
 * @param skipped files of no kind that is read
 */
public record Scope(
    int compared,
    List<Integer> duplicates,
    List<Integer> drafts,
    List<String> elsewhere,
    List<Rejected> rejected,
    List<Skipped> skipped) {
  public Scope {
    duplicates = List.copyOf(duplicates);
    drafts = List.copyOf(drafts);
    elsewhere = List.copyOf(elsewhere);
    rejected = List.copyOf(rejected);
    skipped = List.copyOf(skipped);
  }

  /** The scope of a run: of a check its sources, of a report all its documents. */
  public static Scope of(Run run) {
    Side side = run.kind() == Run.Kind.REPORT ? Side.EITHER : Side.SOURCE;
    int compared = run.countApart(side);
    List<Integer> duplicates = new ArrayList<>();
    List<Integer> drafts = new ArrayList<>();
    for (Entry entry : run.entries()) {
      if (entry.side() != side) {
        continue;
      }
      if (!entry.isDuplicate()) {
        compared++;
      } else if (run.entries().get(entry.duplicateOf()).side() == Side.TARGET) {
        drafts.add(entry.document());
      } else {
        duplicates.add(entry.document());
      }
    }
    Gathered gathered = run.given().of(side);
    return new Scope(
        compared,
        duplicates,
        drafts,
        run.given().elsewhere(side),
        gathered.rejected(),
        gathered.documentsSkipped());
  }

  /** Documents, and files that gave none, that were given in all. */
  public int given() {
    return compared
        + duplicates.size()
        + drafts.size()
        + elsewhere.size()
        + rejected.size()
        + skipped.size();
  }

  /** Whether there was nothing to compare with. */
  public boolean isNothing() {
    return compared == 0;
  }
}
