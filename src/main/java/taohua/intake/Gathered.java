package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.files.Skipped;
import taohua.words.Notice;

/**
 * What a set of inputs gave, each list ordered by id.
 *
 * @param read the documents
 * @param taken the documents that somebody took while they were read
 * @param rejected inputs that could not be read
 * @param skipped files of no supported kind
 * @param warnings what the user should know, such as manifest rows that match nothing
 */
public record Gathered(
    List<Read> read,
    List<Taken> taken,
    List<Rejected> rejected,
    List<Skipped> skipped,
    List<Notice> warnings) {
  /** Nothing at all. */
  public static final Gathered NOTHING = new Gathered(List.of(), List.of(), List.of(), List.of());

  public Gathered {
    read = List.copyOf(read);
    taken = List.copyOf(taken);
    rejected = List.copyOf(rejected);
    skipped = List.copyOf(skipped);
    warnings = List.copyOf(warnings);
  }

  /** The same where nobody took anything. */
  public Gathered(
      List<Read> read, List<Rejected> rejected, List<Skipped> skipped, List<Notice> warnings) {
    this(read, List.of(), rejected, skipped, warnings);
  }

  /** Whether there is no document. */
  public boolean isEmpty() {
    return read.isEmpty() && taken.isEmpty();
  }

  /** The files that were passed over though somebody may have meant them to be read. */
  public List<Skipped> documentsSkipped() {
    return skipped.stream().filter(Skipped::mayBeDocument).toList();
  }

  /** Whether everything that was given was read. */
  public boolean isAllRead() {
    return rejected.isEmpty() && documentsSkipped().isEmpty();
  }

  /** The same with more to know. */
  Gathered withWarnings(List<Notice> more) {
    List<Notice> all = new ArrayList<>(warnings);
    all.addAll(more);
    return new Gathered(read, taken, rejected, skipped, all);
  }
}
