package taohua.planted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taohua.align.Alignment;
import taohua.align.Edit;
import taohua.judge.Direction;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.Reason;
import taohua.judge.Reasons;
import taohua.judge.Relation;
import taohua.judge.Relations;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Passage;
import taohua.text.Span;
import taohua.text.When;

/**
 * A judged corpus made by hand: documents, what they share and how it is labelled are said one by
 * one, and nothing is compared. What two documents share is written as one pattern: equal words
 * stand as they are, {@code [我县|我市]} is what target and source have instead of each other, either
 * may be empty, and {@code {2022|2021}} is a slot.
 */
public final class JudgedByHand {
  private static final Pattern PIECE =
      Pattern.compile("\\[(.*?)\\|(.*?)]|\\{(.*?)\\|(.*?)}|[^\\[{]+");

  private final List<Document> documents = new ArrayList<>();
  private final List<NormalText> texts = new ArrayList<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private IntPredicate targets = d -> true;
  private IntPredicate sources = d -> true;
  private boolean given;

  private record Pair(Alignment alignment, Label label, @Nullable Relation relation) {}

  private record Said(Passage passage, Label label, int formula) {}

  /** A document of that official; an empty date is none. They count from 0. */
  public JudgedByHand tells(Official who, String date, String... paragraphs) {
    return tells(who, date, When.Kind.DELIVERED, paragraphs);
  }

  public JudgedByHand tells(Official who, String date, When.Kind kind, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> spans = new ArrayList<>();
    for (String paragraph : paragraphs) {
      spans.add(Paragraph.of(text.length(), text.length() + paragraph.length()));
      text.append(paragraph).append('\n');
    }
    Optional<When> when = date.isEmpty() ? Optional.empty() : When.parse(date, kind);
    Heading heading = new Heading("讲话", who, when, Optional.empty(), Map.of());
    Document document =
        new Document(String.format("d%03d", documents.size()), heading, text.toString(), spans);
    documents.add(document);
    texts.add(Normalizer.normalize(document));
    return this;
  }

  /** A passage that is a finding; their ids count from 1. */
  public JudgedByHand shares(int target, int source, Label label, String pattern) {
    pairs.add(new Pair(alignment(target, source, pattern), label, null));
    return this;
  }

  /** A passage with a relation that the headings do not tell. */
  public JudgedByHand shares(
      int target, int source, Label label, Relation relation, String pattern) {
    pairs.add(new Pair(alignment(target, source, pattern), label, relation));
    return this;
  }

  /** These words of a document have another label than their passage. */
  public JudgedByHand labels(int document, String words, Label label) {
    said.add(new Said(passage(document, words), label, 0));
    return this;
  }

  /** These words of a document are common language. */
  public JudgedByHand formula(int document, String words, int formula) {
    said.add(new Said(passage(document, words), Label.FORMULA, formula));
    return this;
  }

  /** Who was compared with whom; without this everybody with everybody. */
  public JudgedByHand sides(IntPredicate whichTargets, IntPredicate whichSources, boolean isGiven) {
    targets = whichTargets;
    sources = whichSources;
    given = isGiven;
    return this;
  }

  public Corpus corpus() {
    return Corpus.of(documents, texts);
  }

  public Judged judged() {
    List<Finding> findings = findings();
    Label[][] labels = new Label[texts.size()][];
    int[][] formulas = new int[texts.size()][];
    for (int d = 0; d < labels.length; d++) {
      labels[d] = new Label[texts.get(d).length()];
      formulas[d] = new int[labels[d].length];
    }
    for (Finding finding : findings) {
      label(finding.alignment(), finding.label(), labels);
      if (finding.direction() == Direction.UNDIRECTED) {
        label(finding.alignment().reversed(), finding.label(), labels);
      }
    }
    for (Said one : said) {
      Span span = one.passage().characters();
      int document = one.passage().document();
      Arrays.fill(labels[document], span.start(), span.end(), one.label());
      Arrays.fill(formulas[document], span.start(), span.end(), one.formula());
    }
    List<List<LabelledSpan>> spans = new ArrayList<>();
    for (int d = 0; d < labels.length; d++) {
      // What nobody judged has no labels.
      spans.add(targets.test(d) ? spans(labels[d], formulas[d]) : List.of());
    }
    return new Judged(corpus(), findings, spans, new Judged.Sides(targets, sources, given));
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Pair pair : pairs) {
      Alignment alignment = pair.alignment();
      Heading target = documents.get(alignment.target().document()).heading();
      Heading source = documents.get(alignment.source().document()).heading();
      Relation relation =
          pair.relation() == null
              ? Relations.of(target.official(), source.official())
              : pair.relation();
      int matched = alignment.matched();
      findings.add(
          new Finding(
              findings.size() + 1,
              alignment,
              Relations.direction(target, source),
              relation,
              pair.label(),
              new Finding.Weight(1, 100, matched, pair.label() == Label.COPIED ? matched : 0)));
    }
    return findings;
  }

  private static void label(Alignment alignment, Label label, Label[][] labels) {
    for (Edit edit : alignment.edits()) {
      Arrays.fill(
          labels[alignment.target().document()],
          edit.target().start(),
          edit.target().end(),
          edit.matches() ? label : Label.EDITED);
    }
  }

  private static List<LabelledSpan> spans(Label[] labels, int[] formulas) {
    List<LabelledSpan> spans = new ArrayList<>();
    for (int start = 0, end = 0; start < labels.length; start = end) {
      while (end < labels.length
          && labels[end] == labels[start]
          && formulas[end] == formulas[start]) {
        end++;
      }
      if (labels[start] != null) {
        spans.add(
            new LabelledSpan(new Span(start, end), reasons(labels[start]), 0, formulas[start]));
      }
    }
    return spans;
  }

  private static Reasons reasons(Label label) {
    // A quotation that nobody else has is no reuse.
    return label == Label.QUOTED
        ? Reasons.of(Reason.QUOTED, Reason.COPIED)
        : Reasons.of(Reason.valueOf(label.name()));
  }

  /** The alignment of two documents that were told. */
  public Alignment alignment(int target, int source, String pattern) {
    Passage ours = passage(target, target(pattern));
    Passage theirs = passage(source, source(pattern));
    int at = ours.characters().start();
    int then = theirs.characters().start();
    List<Edit> edits = new ArrayList<>();
    Matcher matcher = PIECE.matcher(pattern);
    while (matcher.find()) {
      Span here = new Span(at, at + words(side(matcher, true)).length());
      Span there = new Span(then, then + words(side(matcher, false)).length());
      edits.add(edit(matcher, here, there));
      at = here.end();
      then = there.end();
    }
    return new Alignment(ours, theirs, edits);
  }

  private static Edit edit(Matcher piece, Span target, Span source) {
    if (piece.group(1) == null) {
      return piece.group(3) == null
          ? new Edit.Equal(target, source)
          : new Edit.Slot(target, source);
    }
    if (source.isEmpty()) {
      return new Edit.Inserted(target, source);
    }
    return target.isEmpty() ? new Edit.Deleted(target, source) : new Edit.Replaced(target, source);
  }

  /** What a pattern says of the target. */
  public static String target(String pattern) {
    return PIECE.matcher(pattern).replaceAll(piece -> side(piece, true));
  }

  /** What a pattern says of the source. */
  public static String source(String pattern) {
    return PIECE.matcher(pattern).replaceAll(piece -> side(piece, false));
  }

  private static String side(MatchResult piece, boolean target) {
    for (int group = 1; group <= 3; group += 2) {
      if (piece.group(group) != null) {
        return piece.group(target ? group : group + 1);
      }
    }
    return piece.group();
  }

  /** Where a document says these words first. */
  public Passage passage(int document, String words) {
    NormalText text = texts.get(document);
    String searched = words(words);
    int at = text.characters(new Span(0, text.length())).indexOf(searched);
    if (at < 0) {
      throw new IllegalArgumentException(document + " does not say " + words);
    }
    return new Passage(document, new Span(at, at + searched.length()));
  }

  private static String words(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
