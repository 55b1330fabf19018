package taohua.engine;

import java.io.IOException;
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
  HeavySteps open(Task task, Consumer<Notice> told) throws IOException;

  /**
   * What is to be done.
   *
   * @param work the folder, as the cluster names it, where texts are laid out for the machines, and
   *     finished steps are kept for another run
   * @param master the cluster; empty for what the surroundings say
   */
  record Task(String work, Optional<String> master) {}
}
