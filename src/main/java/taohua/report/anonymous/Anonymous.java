package taohua.report.anonymous;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import taohua.engine.Run;
import taohua.formula.Formula;
import taohua.formula.Lexicon;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.Rejected;
import taohua.intake.Skipped;
import taohua.intake.Source;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Official;
import taohua.text.Passage;
import taohua.text.Wording;
import taohua.words.Notice;

/**
 * A run without the names of officials, places and files.
 *
 * <p>The true texts are analysed, then renamed: a pseudonym has the length of its name, so every
 * place of every finding stays right, and the figures are those of the run as it was. Renaming
 * first would change them: names that share a character, that the dictionary knows or that a
 * superior's place contains would be others.
 */
public final class Anonymous {
  private final Run run;
  private final Corpus before;
  private final Headings headings;
  private final Concealment concealment;
  private final Corpus corpus;

  private Anonymous(Run run) {
    this.run = run;
    before = run.corpus();
    List<Official> officials = new ArrayList<>();
    for (int d = 0; d < before.size(); d++) {
      officials.add(before.document(d).heading().official());
    }
    concealment = new Concealment(Pseudonyms.of(officials));
    headings = new Headings(concealment);
    corpus = corpus();
  }

  /** The same run under pseudonyms, which follow the order of the documents. */
  public static Run of(Run run) {
    return new Anonymous(run).run();
  }

  private Run run() {
    Run.Findings found = run.findings();
    ConcealedHints concealed = new ConcealedHints(concealment, headings, corpus);
    return new Run(
        run.kind(),
        run.options(),
        gathered(),
        corpus,
        run.entries(),
        new Run.Findings(
            found.passages(),
            lexicon(found.lexicon()),
            found.families().stream()
                .map(family -> ConcealedFamily.of(concealment, family))
                .toList(),
            found.pairs(),
            concealed.of(found.hints()),
            concealed.of(found.tables())));
  }

  private Corpus corpus() {
    List<Document> documents = new ArrayList<>();
    List<NormalText> texts = new ArrayList<>();
    for (int d = 0; d < before.size(); d++) {
      Document read = before.document(d);
      String text = concealment.of(read.text(), read.paragraphs());
      Heading heading = headings.of(read.heading());
      documents.add(new Document(id("document", d), heading, text, read.paragraphs()));
      texts.add(before.text(d).over(read.text(), text));
    }
    return before.renamed(documents, texts);
  }

  // As the data files number texts, so that ids and files go together.
  private static String id(String kind, int index) {
    return String.format(Locale.ROOT, "%s-%04d", kind, index + 1);
  }

  /** A hash would name a public file as well as its path does. */
  private static Source source(String id) {
    return new Source(id, Path.of(""), "");
  }

  private Gathered gathered() {
    Map<String, Document> renamed = new HashMap<>();
    for (int d = 0; d < corpus.size(); d++) {
      renamed.put(before.document(d).id(), corpus.document(d));
    }
    Gathered gathered = run.gathered();
    List<Read> read = new ArrayList<>();
    for (Read one : gathered.read()) {
      Document document = renamed.get(one.document().id());
      if (document == null) {
        throw new IllegalArgumentException(one.document().id() + " is not in the corpus");
      }
      read.add(new Read(source(document.id()), document, one.clutter()));
    }
    read.sort(Comparator.comparing(one -> one.source().id()));
    return new Gathered(
        read,
        numbered(gathered.rejected(), "unreadable", this::rejected),
        numbered(gathered.skipped(), "skipped", this::skipped),
        gathered.warnings().isEmpty()
            ? List.of()
            : List.of(Notice.of("anonymous.warnings", gathered.warnings().size())));
  }

  private static <T, R> List<R> numbered(
      List<T> all, String kind, BiFunction<T, String, R> renamed) {
    List<R> list = new ArrayList<>();
    for (T one : all) {
      list.add(renamed.apply(one, id(kind, list.size())));
    }
    return list;
  }

  // What was found in a file may quote it.
  private Rejected rejected(Rejected rejected, String id) {
    return rejected.from(source(id)).saying(Notice.of("reason." + rejected.word()));
  }

  private Skipped skipped(Skipped skipped, String id) {
    return new Skipped(id, Path.of(""), skipped.reason().withTexts(concealment::of));
  }

  private Lexicon lexicon(Lexicon lexicon) {
    Function<Formula, Formula> renamed =
        formula ->
            new Formula(
                formula.id(),
                wording(formula),
                formula.length(),
                formula.support(),
                formula.occurrences(),
                formula.variantOf());
    return new Lexicon(lexicon.formulas().stream().map(renamed).toList(), lexicon.officials());
  }

  private String wording(Formula formula) {
    if (formula.occurrences().isEmpty()) {
      return concealment.ofWords(formula.text());
    }
    Passage first = formula.occurrences().get(0);
    int d = first.document();
    return Wording.of(corpus.document(d), corpus.text(d), first.characters());
  }
}
