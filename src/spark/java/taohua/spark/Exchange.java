package taohua.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.HashPartitioner;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/** Brings messages to whom they are for. */
final class Exchange {
  private final JavaSparkContext spark;

  Exchange(JavaSparkContext spark) {
    this.spark = spark;
  }

  /** The numbers of so many parts, each a partition. */
  JavaRDD<Integer> numbers(int parts) {
    List<Integer> numbers = IntStream.range(0, parts).boxed().toList();
    return spark.parallelize(numbers, parts);
  }

  /** Nothing from nobody. */
  JavaRDD<Tuple2<Integer, byte[]>> nothing() {
    return spark.emptyRDD();
  }

  /** What parts send that are named by their numbers. */
  JavaRDD<Tuple2<Integer, byte[]>> sent(int parts, Sender sender) {
    return numbers(parts).mapPartitions(part -> sender.sent(part.next()), true);
  }

  /** What those send who received something. */
  static JavaRDD<Tuple2<Integer, byte[]>> forwarded(JavaRDD<byte[]> received, Forwarder forwarder) {
    return received.mapPartitionsWithIndex(forwarder::sent, true);
  }

  /** What each of the receivers, a partition, gets. */
  static JavaRDD<byte[]> delivered(JavaRDD<Tuple2<Integer, byte[]>> sent, int receivers) {
    return JavaPairRDD.fromJavaRDD(sent).partitionBy(new HashPartitioner(receivers)).values();
  }

  /** Makes the messages of a part. */
  @FunctionalInterface
  interface Sender extends Serializable {
    Iterator<Tuple2<Integer, byte[]>> sent(int part) throws IOException;
  }

  /** Makes messages of those that a receiver got. */
  @FunctionalInterface
  interface Forwarder extends Serializable {
    Iterator<Tuple2<Integer, byte[]>> sent(int receiver, Iterator<byte[]> received)
        throws IOException;
  }
}
