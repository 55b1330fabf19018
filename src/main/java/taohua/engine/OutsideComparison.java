package taohua.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import taohua.align.Alignment;
import taohua.align.PassageFinder;
import taohua.align.Workspace;
import taohua.formula.CommonLanguage;
import taohua.formula.FormulaUse;
import taohua.judge.Explanations;
import taohua.judge.Finding;
import taohua.judge.Judgement;
import taohua.judge.Label;
import taohua.judge.Shared;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Passage;
import taohua.text.Span;

/**
 * Compares the prose outside of bodies with the bodies of others. What both pages have outside is a
 * matter of their sites, and not compared. Judged by itself, as bodies are, it tells what is to be
 * reviewed and changes nothing else. The texts outside are documents here that are numbered behind
 * those of the corpus.
 */
final class OutsideComparison {
  private final ComparedCorpus compared;
  private final OutsideTexts outside;
  private final PairAlignment pairs;
  private final Options options;
  private final Workers workers;
  private final int bodies;

  OutsideComparison(
      ComparedCorpus compared,
      OutsideTexts outside,
      PairAlignment pairs,
      Options options,
      Workers workers) {
    this.compared = compared;
    this.outside = outside;
    this.pairs = pairs;
    this.options = options;
    this.workers = workers;
    bodies = compared.corpus().size();
  }

  /**
   * What is to be reviewed.
   *
   * @param common what is common language
   * @param explanations of the bodies
   * @param found in bodies; what a pair shares there is not told again
   */
  List<OutsideFinding> findings(
      CommonLanguage common, Explanations explanations, List<Finding> found) {
    List<Shared> shared = outside.isEmpty() ? List.of() : shared();
    if (shared.isEmpty()) {
      return List.of();
    }
    Corpus corpus = corpus();
    Judgement judgement =
        Judgement.of(
            corpus,
            shared,
            Explanations.of(corpus, formulas(common, explanations)),
            pairs.outside(),
            options.align(),
            workers);
    ToldPassages told = new ToldPassages(found);
    List<OutsideFinding> findings = new ArrayList<>();
    for (Finding one : judgement.findings()) {
      if (one.label() == Label.COPIED && !isTold(one, told)) {
        findings.add(finding(found.size() + findings.size() + 1, one, corpus));
      }
    }
    return findings;
  }

  /** What the texts outside share with bodies, in their order. */
  private List<Shared> shared() {
    PassageFinder finder = pairs.outside();
    int all = bodies + outside.texts().size();
    int[][] close =
        finder.prospects().close(d -> d >= bodies, d -> d < bodies, new int[all][0], workers);
    List<List<Shared>> byText =
        new ArrayList<>(Collections.nCopies(outside.texts().size(), List.of()));
    workers.each(
        byText.size(),
        () -> {
          Workspace workspace = new Workspace();
          return i -> {
            List<Shared> own = new ArrayList<>();
            for (int body : close[bodies + i]) {
              own.addAll(shared(bodies + i, body, workspace));
            }
            byText.set(i, own);
          };
        });
    return byText.stream().flatMap(List::stream).toList();
  }

  private List<Shared> shared(int text, int body, Workspace workspace) {
    int owner = document(text);
    boolean forwards = compared.firstIsTarget(owner, body);
    int target = forwards ? owner : body;
    int source = forwards ? body : owner;
    if (owner == body || !compared.isTarget(target) || !compared.isSource(source)) {
      return List.of();
    }
    List<Alignment> alignments =
        pairs.outside().find(forwards ? text : body, forwards ? body : text, workspace);
    return alignments.stream().map(one -> pairs.shared(one, target, source)).toList();
  }

  /** The document of a text: itself if it is a body. */
  private int document(int text) {
    return text < bodies ? text : outside.owners().get(text - bodies);
  }

  private Corpus corpus() {
    List<Document> documents = new ArrayList<>();
    List<NormalText> texts = new ArrayList<>();
    for (int d = 0; d < bodies; d++) {
      documents.add(compared.corpus().document(d));
      texts.add(compared.corpus().text(d));
    }
    documents.addAll(outside.documents());
    texts.addAll(outside.texts());
    return Corpus.of(documents, texts);
  }

  private List<List<FormulaUse>> formulas(CommonLanguage common, Explanations ofBodies) {
    List<List<FormulaUse>> formulas = new ArrayList<>(ofBodies.formulas());
    for (int i = 0; i < outside.texts().size(); i++) {
      boolean isJudged = compared.isTarget(outside.owners().get(i));
      formulas.add(isJudged ? common.in(outside.texts().get(i)) : List.of());
    }
    return formulas;
  }

  /** Whether most of its side in a body is told as what the two bodies share. */
  private boolean isTold(Finding one, ToldPassages told) {
    Alignment alignment = one.alignment();
    int target = document(alignment.target().document());
    int source = document(alignment.source().document());
    return alignment.target().document() < bodies
        ? told.hold(target, source, alignment.target())
        : told.hold(target, source, alignment.source());
  }

  private OutsideFinding finding(int id, Finding one, Corpus corpus) {
    return new OutsideFinding(
        id,
        place(one.alignment().target(), corpus),
        place(one.alignment().source(), corpus),
        one.direction(),
        one.relation(),
        one.weight());
  }

  private OutsideFinding.Place place(Passage passage, Corpus corpus) {
    int d = passage.document();
    NormalText text = corpus.text(d);
    Span characters = passage.characters();
    Span sentences = text.sentence(characters.start()).cover(text.sentence(characters.end() - 1));
    String original = corpus.document(d).text();
    return new OutsideFinding.Place(
        document(d),
        d >= bodies,
        text.passage(characters, original),
        text.passage(sentences, original));
  }
}
