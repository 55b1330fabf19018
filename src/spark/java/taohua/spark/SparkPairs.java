package taohua.spark;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import taohua.engine.ClusterPairs;
import taohua.words.Notice;

/** Near-duplicate paragraphs on a Spark cluster. */
public final class SparkPairs implements ClusterPairs {
  @Override
  public boolean isAvailable() {
    try {
      Class.forName(
          "org.apache.spark.api.java.JavaSparkContext", false, getClass().getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  @Override
  public Found find(Task task, Consumer<Notice> told) throws IOException {
    SparkConf conf = new SparkConf().setAppName("taohua pairs");
    task.master().ifPresent(conf::setMaster);
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      return new PairsRun(spark, task, told).run();
    }
  }
}
