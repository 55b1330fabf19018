package taohua.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import taohua.words.Notice;

/**
 * The steps of one run in a folder that is named for its inputs and options. A step is finished
 * when its list of parts is written; which file is a part, the list says, so that what a task left
 * that was killed, or that ran twice, is never read.
 */
final class Stages {
  private final Storage storage;
  private final String folder;
  private final Consumer<Notice> told;

  Stages(Storage storage, String folder, Consumer<Notice> told) {
    this.storage = storage;
    this.folder = folder;
    this.told = told;
  }

  /** Does a step on this machine alone, unless it is finished. */
  Stage alone(String name, Alone step) throws IOException {
    return finished(name, () -> step.run(folder + "/" + name));
  }

  /**
   * Does a step, unless it is finished.
   *
   * @param input each partition of it is a part
   * @param step makes the part of its content
   */
  <T> Stage run(String name, Input<T> input, Step<T> step) throws IOException {
    Storage files = storage;
    String place = folder + "/" + name;
    return finished(
        name,
        () -> {
          List<Written> written =
              input
                  .make()
                  .mapPartitionsWithIndex(
                      (part, from) -> {
                        Part made = step.part(part, from);
                        String file = place + "/" + part + "-" + TaskContext.get().taskAttemptId();
                        files.write(file, made.content());
                        return List.of(new Written(part, file, made.count())).iterator();
                      },
                      true)
                  .collect();
          String[] names = new String[written.size()];
          Long[] counts = new Long[written.size()];
          for (Written one : written) {
            names[one.part()] = one.file();
            counts[one.part()] = one.count();
          }
          return new Stage(Arrays.asList(names), Arrays.asList(counts));
        });
  }

  private Stage finished(String name, Doing doing) throws IOException {
    String list = folder + "/" + name + ".parts";
    if (storage.exists(list)) {
      Stage before = Stage.of(storage.read(list));
      if (before.parts() > 0) {
        told.accept(Notice.of("cluster.kept", name));
        return before;
      }
    }
    told.accept(Notice.of("cluster.step", name));
    try {
      Stage stage = doing.run();
      storage.write(list, stage.toBytes());
      return stage;
    } catch (RuntimeException e) {
      throw Failed.step(name, folder, e);
    }
  }

  /** Makes what a step reads; called only if the step is done. */
  @FunctionalInterface
  interface Input<T> {
    JavaRDD<T> make() throws IOException;
  }

  /** Makes a part of a step. */
  @FunctionalInterface
  interface Step<T> extends Serializable {
    Part part(int number, Iterator<T> from) throws IOException;
  }

  /** Makes all parts of a step in the folder that is named. */
  @FunctionalInterface
  interface Alone {
    Stage run(String folder) throws IOException;
  }

  @FunctionalInterface
  private interface Doing {
    Stage run() throws IOException;
  }

  /**
   * A part as it was made.
   *
   * @param count what is counted of it
   */
  // Nobody compares parts.
  @SuppressWarnings("ArrayRecordComponent")
  record Part(byte[] content, long count) {}

  private record Written(int part, String file, long count) implements Serializable {}
}
