package taohua.intake;

import java.util.List;

/**
 * What a set of inputs gave, each list ordered by id.
 *
 * @param read the documents
 * @param rejected inputs that could not be read
 * @param skipped files of no supported kind
 * @param warnings what the user should know, such as manifest rows that match nothing
 */
public record Gathered(
    List<Read> read, List<Rejected> rejected, List<Skipped> skipped, List<String> warnings) {
  public Gathered {
    read = List.copyOf(read);
    rejected = List.copyOf(rejected);
    skipped = List.copyOf(skipped);
    warnings = List.copyOf(warnings);
  }
}
