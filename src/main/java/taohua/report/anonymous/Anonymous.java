package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import taohua.engine.GivenParts;
import taohua.engine.Run;
import taohua.formula.Formula;
import taohua.hint.Hints;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
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
  // Of the documents that a warning names.
  private static final int SOME = 10;

  private final Run run;
  private final Corpus before;
  private final Headings headings;
  private final Concealment concealment;
  private final Kept kept = new Kept();
  private final Corpus corpus;

  private Anonymous(Run run) {
    this.run = run;
    before = run.corpus();
    List<Heading> all = new ArrayList<>();
    for (int d = 0; d < before.size(); d++) {
      all.add(before.document(d).heading());
    }
    Offices offices = new Offices(all.stream().map(one -> one.official().role()).toList());
    concealment = new Concealment(Pseudonyms.of(all), offices);
    headings = new Headings(concealment);
    corpus = corpus();
  }

  /** The same run under pseudonyms, which follow the order of the documents. */
  public static Run of(Run run) {
    return new Anonymous(run).run();
  }

  private Run run() {
    Run.Findings found = run.findings();
    ConcealedHints concealed = new ConcealedHints(concealment, headings, before, corpus);
    return new Run(
        run.kind(),
        run.options(),
        given(),
        corpus,
        run.entries(),
        new Run.Findings(
            found.shared(),
            found.lexicon().anonymous(this::renamed),
            found.families().stream()
                .map(family -> ConcealedFamily.of(concealment, family))
                .toList(),
            found.pairs(),
            concealed.of(found.hints(), Hints.substitutions(run.judged(), corpus)),
            concealed.of(found.tables())));
  }

  private Corpus corpus() {
    List<Document> documents = new ArrayList<>();
    List<NormalText> texts = new ArrayList<>();
    for (int d = 0; d < before.size(); d++) {
      Document read = before.document(d);
      String text = concealment.of(read.text(), read.paragraphs(), kept);
      Heading heading = headings.of(read.heading());
      documents.add(
          new Document(ConcealedInputs.id("document", d), heading, text, read.paragraphs()));
      texts.add(before.text(d).over(read.text(), text));
    }
    return before.renamed(documents, texts);
  }

  private GivenParts given() {
    Map<String, Document> renamed = new HashMap<>();
    for (int d = 0; d < corpus.size(); d++) {
      renamed.put(before.document(d).id(), corpus.document(d));
    }
    List<Notice> warnings = new ArrayList<>();
    warnings.add(Notice.of("anonymous.scope"));
    warnings.addAll(kept.notices());
    warnings.addAll(unnamed());
    return new ConcealedInputs(run.given(), renamed, concealment::of).given(warnings);
  }

  /** A document whose speaker is not known may name the speaker all the same. */
  private List<Notice> unnamed() {
    List<String> ids =
        IntStream.range(0, corpus.size())
            .filter(d -> before.document(d).heading().official().name().isEmpty())
            .mapToObj(d -> corpus.document(d).id())
            .toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    String some = String.join(", ", ids.subList(0, Math.min(SOME, ids.size())));
    String key = ids.size() > SOME ? "anonymous.unnamed.more" : "anonymous.unnamed";
    return List.of(Notice.of(key, ids.size(), some));
  }

  private Formula renamed(Formula formula) {
    return new Formula(
        formula.id(),
        wording(formula),
        formula.length(),
        formula.support(),
        formula.occurrences(),
        formula.variantOf());
  }

  /** As the use writes it, in other names, that wrote it before. */
  private String wording(Formula formula) {
    for (Passage use : formula.occurrences()) {
      if (wording(before, use).equals(formula.text())) {
        return wording(corpus, use);
      }
    }
    return concealment.ofWords(formula.text());
  }

  private static String wording(Corpus corpus, Passage use) {
    int d = use.document();
    return Wording.inPairs(corpus.document(d), corpus.text(d), use.characters());
  }
}
