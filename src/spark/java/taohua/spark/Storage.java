package taohua.spark;

import java.io.IOException;
import java.io.Serializable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Files that all machines of a cluster see, by the cluster's own connectors. */
final class Storage implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Broadcast<SerializableConfiguration> settings;

  Storage(JavaSparkContext spark) {
    settings = spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
  }

  FileSystem system(Path path) throws IOException {
    Configuration configuration = settings.value().value();
    return path.getFileSystem(configuration);
  }

  /** The path as all machines understand it: they run in other folders than the driver. */
  String everywhere(String path) throws IOException {
    Path at = new Path(path);
    return system(at).makeQualified(at).toString();
  }

  boolean exists(String path) throws IOException {
    Path at = new Path(path);
    return system(at).exists(at);
  }

  byte[] read(String path) throws IOException {
    try (FSDataInputStream in = open(path)) {
      return in.readAllBytes();
    }
  }

  FSDataInputStream open(String path) throws IOException {
    Path at = new Path(path);
    return system(at).open(at);
  }

  void write(String path, byte[] bytes) throws IOException {
    Path at = new Path(path);
    try (FSDataOutputStream out = system(at).create(at, true)) {
      out.write(bytes);
    }
  }

  /** Moves a file to a place where none is, in folders that are made. */
  void move(String from, String to) throws IOException {
    Path source = new Path(from);
    Path target = new Path(to);
    FileSystem system = system(target);
    system.mkdirs(target.getParent());
    if (!system.rename(source, target)) {
      throw new IOException(from + " could not be moved to " + to);
    }
  }

  void delete(String path) throws IOException {
    Path at = new Path(path);
    system(at).delete(at, true);
  }

  /** Deletes a folder when the process ends, however it does, if it is there then. */
  void deleteAtEnd(String path) throws IOException {
    Path at = new Path(path);
    system(at).deleteOnExit(at);
  }
}
