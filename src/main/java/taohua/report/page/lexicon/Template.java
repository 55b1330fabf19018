package taohua.report.page.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import taohua.family.Family;
import taohua.family.Slot;
import taohua.family.Witness;
import taohua.report.page.site.Contents;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Heading;
import taohua.words.Clip;

/** A family's template in pieces, and how its witnesses fill it. */
public record Template(Family family) {
  // More columns than this do not fit beside each other.
  private static final int COLUMNS = 6;

  /** With more witnesses than this, what fills each slot is summed up above them. */
  static final int FEW = 5;

  // Of a template, in a list of families.
  private static final int BEGINNING = 18;

  // Of a sum; the table below has all.
  private static final int FILLERS = 8;

  // A slot, or a brace of the text, which stands twice.
  private static final Pattern SLOT = Pattern.compile("\\{(?:\\{|(\\d{1,4})})");

  /**
   * Fixed text or a slot.
   *
   * @param slot null for fixed text
   */
  public record Piece(String text, @Nullable Slot slot) {}

  /** Families by their numbers and the beginnings of their templates. */
  public static Contents contents(List<Family> families) {
    Contents contents = new Contents();
    for (Family family : families) {
      String text =
          SLOT.matcher(family.template()).replaceAll(slot -> slot.group(1) == null ? "{" : "…");
      contents.addText("g" + family.id(), family.id() + " " + Clip.text(text, BEGINNING));
    }
    return contents;
  }

  public List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    String text = family.template();
    Matcher slots = SLOT.matcher(text);
    int at = 0;
    while (slots.find()) {
      if (slots.group(1) != null) {
        addText(pieces, text.substring(at, slots.start()));
        int number = Integer.parseInt(slots.group(1));
        pieces.add(new Piece(slots.group(), family.slots().get(number - 1)));
        at = slots.end();
      }
    }
    addText(pieces, text.substring(at));
    return pieces;
  }

  private static void addText(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.replace("{{", "{"), null));
    }
  }

  /** Whether each slot has a column of its own. */
  boolean hasColumns() {
    return family.slots().size() <= COLUMNS;
  }

  /**
   * What some witnesses fill into a slot.
   *
   * @param text empty where they leave it out
   * @param count how many do
   */
  record Filler(String text, int count) {}

  /** What is filled into a slot most often, the most frequent first. */
  List<Filler> fillers(Slot slot) {
    return all(slot).stream().limit(FILLERS).toList();
  }

  /** How many other fillers a slot has. */
  int otherFillers(Slot slot) {
    return Math.max(0, all(slot).size() - FILLERS);
  }

  private List<Filler> all(Slot slot) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Witness witness : family.witnesses()) {
      counts.merge(witness.fillers().get(slot.number() - 1), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> new Filler(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Filler::count).reversed().thenComparing(Filler::text))
        .toList();
  }

  /** The document of the witness that is surely the earliest, or -1. */
  int earliest(Corpus corpus) {
    for (Witness witness : family.witnesses()) {
      Heading heading = corpus.document(witness.document()).heading();
      boolean first =
          heading.when().isPresent()
              && family.witnesses().stream()
                  .filter(other -> other.document() != witness.document())
                  .map(other -> corpus.document(other.document()).heading())
                  .allMatch(other -> Chronology.isBefore(heading, other));
      if (first) {
        return witness.document();
      }
    }
    return -1;
  }
}
