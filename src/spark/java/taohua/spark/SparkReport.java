package taohua.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import taohua.engine.ClusterReport;
import taohua.words.Notice;

/** The heavy steps of a report on a Spark cluster. */
public final class SparkReport implements ClusterReport {
  @Override
  public boolean isAvailable() {
    return new SparkPairs().isAvailable();
  }

  @Override
  public Machines open(Task task, Consumer<Notice> told) throws IOException {
    return new SparkSteps(task, told);
  }

  @Override
  public Optional<Place> place(String output) throws IOException {
    return Fetched.isAddress(output) ? Optional.of(new FarPlace(output)) : Optional.empty();
  }

  @Override
  public void writeTables(Path data) throws IOException {
    TableFiles.write(data);
  }
}
