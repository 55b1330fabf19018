package taohua.spark;

import java.io.IOException;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;

/** The steps from paragraphs that lie with their owners to the pairs among them. */
final class OwnedSteps {
  private final Exchange exchange;
  private final Stages stages;
  private final Holdings holdings;

  OwnedSteps(Exchange exchange, Stages stages, Holdings holdings) {
    this.exchange = exchange;
    this.stages = stages;
    this.holdings = holdings;
  }

  /** The pairs, as {@link Rows} reads them, each with the owner of its second. */
  Stage rows() throws IOException {
    Stage copies = copies();
    return rows(copies, new BucketSteps(exchange, stages, holdings, copies).pairs());
  }

  private Stage copies() throws IOException {
    Holdings held = holdings;
    Owners owners = held.owners();
    return stages.run(
        "copies",
        () -> {
          JavaRDD<byte[]> digests =
              Exchange.delivered(
                  exchange.sent(
                      owners.count(),
                      owner ->
                          Digests.of(held.signed(owner), owners.first(owner), owners.count())
                              .sent()),
                  owners.count());
          return Exchange.delivered(
              Exchange.forwarded(digests, (receiver, told) -> Digests.copies(told, owners).sent()),
              owners.count());
        },
        (owner, copies) -> NumberPairs.part(NumberPairs.united(copies)));
  }

  private Stage rows(Stage copies, Stage pairs) throws IOException {
    Holdings held = holdings;
    Owners owners = held.owners();
    Settings how = held.settings();
    Storage files = held.storage();
    return stages.run(
        "rows",
        () -> {
          JavaRDD<byte[]> questions =
              Exchange.delivered(
                  exchange.sent(
                      owners.count(),
                      owner -> Rows.asked(all(copies, pairs, owner, files), owner, owners).sent()),
                  owners.count());
          return Exchange.delivered(
              Exchange.forwarded(
                  questions,
                  (owner, asked) ->
                      Rows.answered(asked, held.owned(owner), owners.count()).sent()),
              owners.count());
        },
        (owner, answers) ->
            Rows.part(all(copies, pairs, owner, files), held.owned(owner), answers, how));
  }

  /** The pairs of an owner and those of his copies. */
  private static long[] all(Stage copies, Stage pairs, int owner, Storage storage)
      throws IOException {
    return NumberPairs.united(
        List.of(copies.part(owner, storage), pairs.part(owner, storage)).iterator());
  }
}
