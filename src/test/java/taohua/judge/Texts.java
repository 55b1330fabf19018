package taohua.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import taohua.align.AlignOptions;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.align.PassageFinder;
import taohua.fingerprint.Grams;
import taohua.fingerprint.OfficialFrequency;
import taohua.fingerprint.Rarity;
import taohua.formula.FormulaUse;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.When;

/** Texts of officials who do not exist, and what they share, said character by character. */
final class Texts {
  static final AlignOptions OPTIONS = new AlignOptions(10, 20);

  private final List<Document> documents = new ArrayList<>();
  private final List<List<FormulaUse>> formulas = new ArrayList<>();
  private final List<List<Span>> quotations = new ArrayList<>();

  /** Adds a document of one official whose paragraphs these are; an empty date is none. */
  int add(Official official, String date, String title, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      spans.add(Paragraph.of(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append('\n');
    }
    Optional<When> when = date.isEmpty() ? Optional.empty() : When.parse(date, When.Kind.DELIVERED);
    Heading heading = new Heading(title, official, when, Optional.empty(), Map.of());
    documents.add(new Document("d" + documents.size(), heading, text.toString(), spans));
    formulas.add(new ArrayList<>());
    quotations.add(new ArrayList<>());
    return documents.size() - 1;
  }

  /** Adds a document of an official of this name, whose characters are all different. */
  int add(String name, String date, int length) {
    return add(who(name), date, "", characters(documents.size(), length));
  }

  static Official who(String name) {
    return new Official(name, "", "", Optional.empty(), "");
  }

  /** Characters that a document of this number has and no other. */
  static String characters(int number, int length) {
    Random random = new Random(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) (0x4e00 + random.nextInt(0x4000)));
    }
    return text.toString();
  }

  void formula(int document, int start, int end, int formula) {
    formulas.get(document).add(new FormulaUse(new Span(start, end), formula));
  }

  void quotation(int document, int start, int end) {
    quotations.get(document).add(new Span(start, end));
  }

  Corpus corpus() {
    return Corpus.of(documents, Normalizer.normalize(documents));
  }

  Explanations explanations() {
    return new Explanations(formulas, quotations.stream().map(Texts::quotations).toList());
  }

  /** Quotations whose speakers only their sentences tell. */
  static Quotations quotations(List<Span> spans) {
    return new Quotations(
        spans, spans.stream().map(span -> new Quotations.Attributed(span, "")).toList());
  }

  /** What weighs every character of these texts alike. */
  static PassageFinder passages(Corpus corpus) {
    Grams[] grams = new Grams[corpus.size()];
    Arrays.setAll(grams, d -> Grams.of(corpus.text(d)));
    Rarity rarity = new Rarity(OfficialFrequency.of(corpus, grams, d -> true));
    return new PassageFinder(corpus, grams, rarity, d -> true, OPTIONS);
  }

  Judgement judgement(List<Shared> shared) {
    Corpus corpus = corpus();
    return Judgement.of(corpus, shared, explanations(), passages(corpus), OPTIONS, Workers.ALONE);
  }

  /** The same in another order. */
  static List<Shared> shuffled(List<Shared> shared, long seed) {
    List<Shared> other = new ArrayList<>(shared);
    Collections.shuffle(other, new Random(seed));
    return other;
  }

  /** Where two documents have the same characters. */
  static Edit equal(int target, int source, int length) {
    return new Edit.Equal(new Span(target, target + length), new Span(source, source + length));
  }

  /** Where each has characters of its own. */
  static Edit replaced(int target, int source, int length) {
    return new Edit.Replaced(new Span(target, target + length), new Span(source, source + length));
  }

  static Alignment alignment(int target, int source, Edit... edits) {
    return new Alignment(
        new Passage(target, cover(Arrays.stream(edits).map(Edit::target).toList())),
        new Passage(source, cover(Arrays.stream(edits).map(Edit::source).toList())),
        List.of(edits));
  }

  private static Span cover(List<Span> spans) {
    return spans.stream().reduce(Span::cover).orElseThrow();
  }

  /** What an earlier document of somebody else shares. */
  static Shared copied(int target, int source, Edit... edits) {
    return shared(target, source, Direction.EARLIER, Relation.OTHER, edits);
  }

  static Shared shared(
      int target, int source, Direction direction, Relation relation, Edit... edits) {
    return new Shared(alignment(target, source, edits), direction, relation, false);
  }

  /** What a text that anybody may use shares. */
  static Shared allowed(int target, int source, Edit... edits) {
    return new Shared(alignment(target, source, edits), Direction.EARLIER, Relation.OTHER, true);
  }
}
