package taohua.engine;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import taohua.words.Notice;

/**
 * Finds near-duplicate paragraphs on several machines: the same pairs that {@link
 * Analysis#paragraphs} finds on one.
 */
public interface ClusterPairs extends Cluster {
  /**
   * Finds the pairs and writes them.
   *
   * @param told is told what the user should know
   * @throws IOException if an input or the output cannot be had; says what to do
   */
  Found find(Task task, Consumer<Notice> told) throws IOException;

  /**
   * What is to be done.
   *
   * @param inputs files and folders of records, as the cluster names them
   * @param output the folder to be made, as the cluster names it
   * @param work the folder where finished steps are kept for another run; empty for none
   * @param master the cluster; empty for what the surroundings say
   * @param maxBytes of a record
   * @param options which pairs
   */
  record Task(
      List<String> inputs,
      String output,
      Optional<String> work,
      Optional<String> master,
      long maxBytes,
      Options options) {
    public Task {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * What came of it.
   *
   * @param documents that were read
   * @param rejected records that could not be read
   * @param paragraphs that were long enough to be compared
   * @param pairs that were found
   */
  record Found(long documents, long rejected, long paragraphs, long pairs) {}
}
