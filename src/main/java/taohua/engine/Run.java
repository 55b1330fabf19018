package taohua.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import taohua.candidate.ParagraphPair;
import taohua.family.Family;
import taohua.formula.Lexicon;
import taohua.hint.Hints;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.judge.Finding;
import taohua.judge.Judged;
import taohua.reword.Rewordings;
import taohua.table.Tables;
import taohua.text.Corpus;

/**
 * What a report is made of.
 *
 * @param kind which question was asked
 * @param options those that change results
 * @param given what was given for each part, read or not
 * @param corpus the documents
 * @param entries one a document, by index
 * @param findings what they share
 */
public record Run(
    Kind kind,
    Options options,
    GivenParts given,
    Corpus corpus,
    List<Entry> entries,
    Findings findings) {
  public Run {
    entries = List.copyOf(entries);
  }

  /** What came of all inputs. */
  public Gathered gathered() {
    return given.all();
  }

  /** The documents of a side that were compared, too, and share nothing that is told. */
  public List<Read> apart(Side side) {
    if (countApart(side) == 0) {
      return List.of();
    }
    Set<String> own = ids();
    return given.of(side).read().stream()
        .filter(read -> !own.contains(read.document().id()))
        .toList();
  }

  /** How many these are. */
  public int countApart(Side side) {
    if (corpus.size() == corpus.all().size()) {
      return 0;
    }
    long own = entries.stream().filter(entry -> entry.side() == side).count();
    return given.of(side).read().size() - (int) own;
  }

  /** What was read of each document of the corpus, by id. */
  public Map<String, Read> readings() {
    Set<String> own = ids();
    Map<String, Read> readings = new HashMap<>();
    for (Side side : Side.values()) {
      for (Read read : given.of(side).read()) {
        if (own.contains(read.document().id())) {
          readings.put(read.document().id(), read);
        }
      }
    }
    return readings;
  }

  private Set<String> ids() {
    Set<String> ids = new HashSet<>();
    for (int d = 0; d < corpus.size(); d++) {
      ids.add(corpus.document(d).id());
    }
    return ids;
  }

  /** The passages with their labels, as the tables of officials are counted from. */
  public Judged judged() {
    return new Judged(
        corpus,
        findings.passages(),
        entries.stream().map(Entry::labels).toList(),
        new Judged.Sides(
            d -> takesPart(d) && entries.get(d).side().isTarget(),
            d -> takesPart(d) && entries.get(d).side().isSource(),
            kind != Kind.REPORT));
  }

  /** How many documents name no speaker, duplicates apart; each counts as another official. */
  public int unknownOfficials() {
    return (int)
        entries.stream()
            .filter(entry -> !entry.isDuplicate())
            .map(entry -> corpus.document(entry.document()).heading().official())
            .filter(official -> official.identity().isEmpty())
            .count();
  }

  /** Whether a document tells what is common language. */
  public boolean isEvidence(int document) {
    return takesPart(document) && entries.get(document).side().isEvidence();
  }

  private boolean takesPart(int document) {
    return !entries.get(document).isDuplicate();
  }

  /** The same with what its documents may say in other words; nothing else is changed. */
  public Run with(Rewordings reworded) {
    Findings all = findings;
    return new Run(
        kind,
        options,
        given,
        corpus,
        entries,
        new Findings(
            new Passages(all.passages(), all.outside(), Optional.of(reworded)),
            all.lexicon(),
            all.families(),
            all.pairs(),
            all.hints(),
            all.tables()));
  }

  /** Which question a run answers. */
  public enum Kind {
    REPORT,
    CHECK,
    COMPARE
  }

  /**
   * What the documents of a run share.
   *
   * @param shared their passages
   * @param lexicon their common language
   * @param families near-duplicate paragraphs of several officials
   * @param pairs near-duplicate paragraphs, by place
   * @param hints what the passages tell beside their length
   * @param tables sums over officials
   */
  public record Findings(
      Passages shared,
      Lexicon lexicon,
      List<Family> families,
      List<ParagraphPair> pairs,
      Hints hints,
      Tables tables) {
    public Findings {
      families = List.copyOf(families);
      pairs = List.copyOf(pairs);
    }

    /** The passages of bodies, by id. */
    public List<Finding> passages() {
      return shared.inBodies();
    }

    /** What may say the same in other words, if somebody asked; it counts nowhere. */
    public Optional<Rewordings> reworded() {
      return shared.reworded();
    }

    /** Those that stand outside of a body, by id; they count nowhere. */
    public List<OutsideFinding> outside() {
      return shared.outside();
    }
  }

  /**
   * The passages that documents share.
   *
   * @param inBodies by id
   * @param outside those that stand outside of one of the two bodies, by id, which go on behind the
   *     others
   * @param reworded what may say the same in other words, if somebody asked; counts nowhere
   */
  public record Passages(
      List<Finding> inBodies, List<OutsideFinding> outside, Optional<Rewordings> reworded) {
    public Passages {
      inBodies = List.copyOf(inBodies);
      outside = List.copyOf(outside);
    }

    /** Passages of bodies alone. */
    public Passages(List<Finding> inBodies) {
      this(inBodies, List.of());
    }

    /** Passages, where nobody asked for rewordings. */
    public Passages(List<Finding> inBodies, List<OutsideFinding> outside) {
      this(inBodies, outside, Optional.empty());
    }
  }
}
