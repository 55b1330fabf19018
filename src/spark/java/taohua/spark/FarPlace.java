package taohua.spark;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.deploy.SparkHadoopUtil;
import taohua.engine.ClusterReport;
import taohua.intake.files.IntakeException;
import taohua.words.Notice;

/** A report that is made in a folder of the driver's own and then sent where the cluster writes. */
final class FarPlace implements ClusterReport.Place {
  private final FileSystem system;
  private final FileSystem local;
  private final Path target;
  private final java.nio.file.Path folder;

  FarPlace(String address) throws IOException {
    Configuration settings = SparkHadoopUtil.get().newConfiguration(new SparkConf());
    target = new Path(address);
    system = target.getFileSystem(settings);
    if (system.exists(target)) {
      throw new IntakeException(Notice.of("cluster.exists", address));
    }
    local = FileSystem.getLocal(settings);
    folder = Files.createTempDirectory("taohua-report");
    local.deleteOnExit(new Path(folder.toString()));
  }

  @Override
  public java.nio.file.Path here() {
    return folder.resolve(target.getName());
  }

  @Override
  public void send() throws IOException {
    Path unfinished = target.suffix("._unfinished");
    // No file beside each that holds its checksum: the report has a list of them.
    system.setWriteChecksum(false);
    try {
      system.delete(unfinished, true);
      system.mkdirs(target.getParent());
      system.copyFromLocalFile(new Path(here().toString()), unfinished);
      if (system.exists(target) || !system.rename(unfinished, target)) {
        throw new IntakeException(Notice.of("cluster.exists", target.toString()));
      }
    } finally {
      system.delete(unfinished, true);
    }
  }

  @Override
  public void close() {
    try {
      local.delete(new Path(folder.toString()), true);
    } catch (IOException e) {
      // Tried again when the process ends.
    }
  }
}
