package taohua.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import taohua.words.Notice;

/**
 * Does the heavy steps of a run on several machines: they find what {@link HeavySteps#HERE} finds.
 */
public interface ClusterReport extends Cluster {
  /**
   * Asks for the machines.
   *
   * @param told is told what the user should know
   * @throws IOException if they cannot be had; says what to do
   */
  Machines open(Task task, Consumer<Notice> told) throws IOException;

  /**
   * Writes the tables of a report once more as clusters read them: of each {@code NAME.csv} a file
   * {@code parquet/NAME.parquet}, with the same rows of the same columns, all of them text.
   *
   * @param data the folder of the tables
   */
  void writeTables(Path data) throws IOException;

  /**
   * Where a report goes that is named by an address, such as {@code hdfs://host/report}.
   *
   * @return empty if it is a path of this machine
   * @throws IOException if something is there, or it cannot be had; says what to do
   */
  Optional<Place> place(String output) throws IOException;

  /** A place that only the cluster writes to; closing it deletes what was made here. */
  interface Place extends AutoCloseable {
    /** Where the report is to be made first: a path of this machine where nothing is. */
    Path here();

    /**
     * Sends what was made there.
     *
     * @throws IOException if that cannot be done; nothing is then at the place
     */
    void send() throws IOException;

    @Override
    void close();
  }

  /**
   * Machines that do the steps of one run, to be closed when it needs neither them nor its files.
   */
  interface Machines extends HeavySteps {
    /**
     * Where this process reads inputs. An address, such as {@code hdfs://host/speeches}, and tables
     * of Parquet are fetched: files of JSON lines as they are, rows of a table as such lines. They
     * stay until the machines are closed.
     *
     * @return of each input, in their order, the path of what was fetched, else its own
     * @throws IOException if one is not there or has no records; says what to do
     */
    List<Path> fetched(List<String> inputs) throws IOException;
  }

  /**
   * What is to be done.
   *
   * @param work the folder, as the cluster names it, where texts are laid out for the machines, and
   *     finished steps are kept for another run
   * @param master the cluster; empty for what the surroundings say
   */
  record Task(String work, Optional<String> master) {}
}
