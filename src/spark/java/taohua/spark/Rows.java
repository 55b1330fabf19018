package taohua.spark;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import taohua.candidate.PackedParagraphs;
import taohua.candidate.ParagraphPair;
import taohua.candidate.PartPairs;
import taohua.report.data.PairsCsv;
import taohua.text.PackedPair;
import taohua.text.ParagraphPlace;

/** Near-duplicate paragraphs as they are written: pairs with the ids of their documents. */
final class Rows {
  /** The columns of a table of Parquet. */
  static final StructType COLUMNS =
      new StructType()
          .add("a", DataTypes.StringType, false)
          .add("b", DataTypes.StringType, false)
          .add("resemblance", DataTypes.DoubleType, false)
          .add("containment_a", DataTypes.DoubleType, false)
          .add("containment_b", DataTypes.DoubleType, false);

  private final List<String> ids = new ArrayList<>();
  private final List<ParagraphPair> pairs = new ArrayList<>();

  private Rows() {}

  /** Who of a pair must know the paragraphs of others: the first ones' numbers to their owners. */
  static Outbox asked(long[] pairs, int owner, Owners owners) {
    Outbox outbox = new Outbox(owners.count());
    int before = -1;
    for (long pair : pairs) {
      int number = PackedPair.first(pair);
      int asked = owners.of(number);
      if (number != before && asked != owner) {
        Bytes to = outbox.to(asked);
        (to.isEmpty() ? to.add(owner) : to).add(number);
      }
      before = number;
    }
    return outbox;
  }

  /** What an owner answers: his paragraphs that others asked for. */
  static Outbox answered(Iterator<byte[]> questions, Owned owned, int receivers) {
    Outbox outbox = new Outbox(receivers);
    while (questions.hasNext()) {
      ByteBuffer question = ByteBuffer.wrap(questions.next());
      Bytes answer = outbox.to(question.getInt());
      while (question.hasRemaining()) {
        owned.write(question.getInt(), answer);
      }
    }
    return outbox;
  }

  /**
   * The rows of an owner.
   *
   * @param candidates whose second is his, each once, ascending
   * @param owned his paragraphs
   * @param answers the others
   */
  static Stages.Part part(
      long[] candidates, Owned owned, Iterator<byte[]> answers, Settings settings) {
    NumberPairs numbered = new NumberPairs(candidates);
    int[] numbers = numbered.numbers();
    Owned.Told[] told = told(numbers, owned, answers);
    PackedParagraphs.Builder builder = new PackedParagraphs.Builder(settings.least(), page -> page);
    for (int i = 0; i < numbers.length; i++) {
      told[i].addTo(builder, i);
    }
    List<ParagraphPair> pairs =
        PartPairs.verified(
            builder.build(), numbered.renumbered(), settings.pairs(), settings.shingles());
    Bytes bytes = new Bytes(pairs.size() * 64);
    for (ParagraphPair pair : pairs) {
      bytes.add(told[pair.a().document()].document()).add(pair.a().paragraph());
      bytes.add(told[pair.b().document()].document()).add(pair.b().paragraph());
      bytes.add(pair.resemblance()).add(pair.containmentA()).add(pair.containmentB());
    }
    return new Stages.Part(bytes.toArray(), pairs.size());
  }

  /** What is known of each number. */
  private static Owned.Told[] told(int[] numbers, Owned owned, Iterator<byte[]> answers) {
    Int2ObjectOpenHashMap<Owned.Told> others = new Int2ObjectOpenHashMap<>();
    while (answers.hasNext()) {
      ByteBuffer answer = ByteBuffer.wrap(answers.next());
      while (answer.hasRemaining()) {
        others.put(answer.getInt(), Owned.Told.read(answer));
      }
    }
    return Arrays.stream(numbers)
        .mapToObj(number -> others.containsKey(number) ? others.get(number) : owned.told(number))
        .toArray(Owned.Told[]::new);
  }

  /** Reads what {@link #part} made. */
  static Rows of(byte[] part) {
    Rows rows = new Rows();
    ByteBuffer from = ByteBuffer.wrap(part);
    while (from.hasRemaining()) {
      ParagraphPlace a = rows.place(from);
      ParagraphPlace b = rows.place(from);
      rows.pairs.add(new ParagraphPair(a, b, from.getDouble(), from.getDouble(), from.getDouble()));
    }
    return rows;
  }

  private ParagraphPlace place(ByteBuffer from) {
    ids.add(Bytes.text(from));
    return new ParagraphPlace(ids.size() - 1, from.getInt());
  }

  /** The pairs, where ids are numbers of documents. */
  List<ParagraphPair> numbered() {
    return pairs.stream()
        .map(
            pair ->
                new ParagraphPair(
                    numbered(pair.a()),
                    numbered(pair.b()),
                    pair.resemblance(),
                    pair.containmentA(),
                    pair.containmentB()))
        .toList();
  }

  private ParagraphPlace numbered(ParagraphPlace place) {
    return new ParagraphPlace(Integer.parseInt(ids.get(place.document())), place.paragraph());
  }

  /** As a file of CSV. */
  byte[] csv() throws IOException {
    Writer out = new StringWriter();
    PairsCsv.write(ids, pairs, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** As rows of {@link #COLUMNS}. */
  Iterator<Row> table() {
    return pairs.stream()
        .map(
            pair ->
                RowFactory.create(
                    PairsCsv.name(ids, pair.a()),
                    PairsCsv.name(ids, pair.b()),
                    pair.resemblance(),
                    pair.containmentA(),
                    pair.containmentB()))
        .iterator();
  }
}
