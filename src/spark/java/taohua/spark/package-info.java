/**
 * The same pure functions on a Spark cluster: near-duplicate paragraphs of more text than one
 * machine holds. In: records as JSON lines or Parquet, local, HDFS or S3 as the cluster reads them.
 * Out: the pairs that {@link taohua.engine.Analysis#paragraphs} finds, as CSV and Parquet.
 *
 * <p>No rule of what makes a pair is written here: {@link taohua.candidate.SignedPart}, {@link
 * taohua.candidate.PartJoin} and {@link taohua.candidate.PartPairs} are the core's own steps for
 * some paragraphs of many. This room only brings together what must meet. {@link
 * taohua.spark.SparkPairs} tells the story; each of its steps leaves its result in a folder named
 * for the inputs and the options, and is not done again where that lies.
 *
 * <ol>
 *   <li><em>read</em>: each slice of the input to the tokens of its paragraphs;
 *   <li><em>number</em>: documents in the order of their ids, their paragraphs numbered through;
 *   <li><em>gather</em>: the paragraphs to their owners, each with a range of numbers;
 *   <li><em>copies</em>: equal paragraphs meet by their digests;
 *   <li><em>giants</em>: buckets too large for one task, cut along the order of their paragraphs;
 *   <li><em>pairs</em>: all other buckets; what is promising goes to the owners of both paragraphs;
 *   <li><em>rows</em>: the tokens of the first go to the owner of the second, which counts what
 *       they share.
 * </ol>
 *
 * {@link taohua.spark.SparkSteps} does the heavy steps of a run whose texts the driver has read:
 * paragraphs by the last four of these, and pairs of documents in two more, <em>texts</em>, which
 * lays them out in blocks, and <em>align</em>, each task for pairs between two blocks.
 *
 * <p>Messages between tasks are arrays of bytes, one from each task to each other, so that Spark moves
 * thousands of large things and not billions of small ones.
 */
@NullMarked
package taohua.spark;

import org.jspecify.annotations.NullMarked;
