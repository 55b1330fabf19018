package taohua.spark;

import org.apache.spark.SparkConf;
import taohua.candidate.PartJoin;

/**
 * What changes no result, only how the work is cut; said as any setting of Spark.
 *
 * @param part bytes of the input that one task reads, and about as much text as one owner holds
 * @param giant paragraphs from which on a bucket is cut
 */
record Tuning(long part, int giant) {
  static Tuning of(SparkConf conf) {
    long part = conf.getSizeAsBytes("spark.taohua.part", "32m");
    int giant = conf.getInt("spark.taohua.giant", 100_000);
    return new Tuning(
        Math.max(1 << 10, Math.min(part, 1 << 28)), Math.max(giant, PartJoin.mostInOne() + 1));
  }
}
