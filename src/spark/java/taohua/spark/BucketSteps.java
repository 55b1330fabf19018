package taohua.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import scala.Tuple2;
import taohua.candidate.SignedPart;

/** The steps by which paragraphs that share a bucket meet. */
final class BucketSteps {
  private final Exchange exchange;
  private final Stages stages;
  private final Holdings holdings;
  private final Stage copies;

  /**
   * @param copies the step that found them: a copy is in no bucket
   */
  BucketSteps(Exchange exchange, Stages stages, Holdings holdings, Stage copies) {
    this.exchange = exchange;
    this.stages = stages;
    this.holdings = holdings;
    this.copies = copies;
  }

  /** The promising pairs that are kept, each with the owner of its second. */
  Stage pairs() throws IOException {
    Giants giants = giants();
    JavaRDD<Tuple2<Integer, byte[]>> ofGiants = ofGiants(giants);
    Holdings held = holdings;
    Stage copied = copies;
    Owners owners = held.owners();
    return stages.run(
        "pairs",
        () -> {
          JavaRDD<byte[]> buckets =
              Exchange.delivered(
                  exchange.sent(
                      owners.count(),
                      owner ->
                          new BucketOutbox(
                                  held.signed(owner),
                                  owners.first(owner),
                                  owners.count(),
                                  giants.others(owners.count(), held.firsts(copied, owner)))
                              .sent()),
                  owners.count());
          return Exchange.delivered(
              Exchange.forwarded(
                      buckets,
                      (joiner, messages) ->
                          NumberPairs.sent(
                              new BucketInbox(messages, held.settings().pairs()).promising(),
                              owners))
                  .union(ofGiants),
              owners.count());
        },
        (owner, promising) ->
            NumberPairs.part(
                new NumberPairs(NumberPairs.united(promising)).limited(owner, owners)));
  }

  /** Finds the giants; few paragraphs have none. */
  private Giants giants() throws IOException {
    Holdings held = holdings;
    Stage copied = copies;
    Owners owners = held.owners();
    int giant = held.settings().giant();
    if (owners.paragraphs() < giant) {
      return Giants.NONE;
    }
    Stage census =
        stages.run(
            "census",
            () -> exchange.numbers(owners.count()),
            (part, owner) ->
                Giants.census(
                    held.signed(part),
                    owners.first(part),
                    owners.count(),
                    giant,
                    held.firsts(copied, part)));
    return Giants.of(census, giant, held.storage());
  }

  /** What is promising in giants. */
  private JavaRDD<Tuple2<Integer, byte[]>> ofGiants(Giants giants) throws IOException {
    Owners owners = holdings.owners();
    Storage files = holdings.storage();
    if (giants.pieces() == 0) {
      return exchange.nothing();
    }
    Stage pieces = pieces(giants);
    Stage borders =
        stages.alone(
            "borders",
            folder -> {
              long[] pairs = Borders.pairs(pieces, giants, holdings.settings().pairs(), files);
              files.write(folder, Bytes.of(pairs));
              return new Stage(List.of(folder), List.of((long) pairs.length));
            });
    return exchange
        .sent(
            pieces.parts(),
            piece -> NumberPairs.sent(Borders.inside(pieces.part(piece, files)), owners))
        .union(
            exchange.sent(
                1, only -> NumberPairs.sent(Bytes.longs(borders.part(only, files)), owners)));
  }

  private Stage pieces(Giants giants) throws IOException {
    Holdings held = holdings;
    Stage copied = copies;
    Owners owners = held.owners();
    return stages.run(
        "giants",
        () ->
            Exchange.delivered(
                exchange.sent(
                    owners.count(),
                    owner -> {
                      SignedPart signed = held.signed(owner);
                      int first = owners.first(owner);
                      return new BucketOutbox(
                              signed,
                              first,
                              giants.pieces(),
                              giants.pieces(signed, first, held.firsts(copied, owner)))
                          .sent();
                    }),
                giants.pieces()),
        (piece, messages) -> new BucketInbox(messages, held.settings().pairs()).piece());
  }
}
