package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.engine.Entry;
import taohua.engine.Run;
import taohua.planted.PlantedCorpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

/** What is planted in generated speeches gets the label that it must have. */
class LabelsPropertyTest {
  private static final double LEAST = 0.98;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void reusedCharactersGetTheRightLabel(long seed) {
    PlantedCorpus planted = new PlantedCorpus(seed);
    Count all = new Count();
    Map<String, Count> kinds = new TreeMap<>();
    Run run = planted.run(seed);
    for (Entry entry : run.entries()) {
      count(planted, run, entry, all, kinds);
    }
    assertThat(kinds)
        .containsOnlyKeys(
            "allowed",
            "edited",
            "formula",
            "marked",
            "misplaced",
            "office",
            "own",
            "template",
            "unmarked",
            "unplanted",
            "verbatim",
            "viral");
    assertThat(all.share()).as(kinds.toString()).isGreaterThanOrEqualTo(LEAST);
  }

  @Test
  void permutedInputsGiveTheSameLabels() {
    PlantedCorpus planted = new PlantedCorpus(13);
    assertThat(labels(planted.run(1))).isEqualTo(labels(planted.run(2)));
  }

  private static List<List<LabelledSpan>> labels(Run run) {
    return run.entries().stream().map(Entry::labels).toList();
  }

  /** How many reused characters there are, and how many of them have the right label. */
  private static final class Count {
    private int reused;
    private int right;
    private final List<String> wrong = new ArrayList<>();

    double share() {
      return (double) right / reused;
    }

    void add(boolean isRight) {
      reused++;
      right += isRight ? 1 : 0;
    }

    @Override
    public String toString() {
      return right + "/" + reused + (wrong.isEmpty() ? "" : " " + wrong);
    }
  }

  // What is labelled but was not planted is wrong, too.
  private static void count(
      PlantedCorpus planted, Run run, Entry entry, Count all, Map<String, Count> kinds) {
    Document document = run.corpus().document(entry.document());
    NormalText text = run.corpus().text(entry.document());
    Label[] labels = new Label[text.length()];
    for (LabelledSpan span : entry.labels()) {
      for (int c = span.characters().start(); c < span.characters().end(); c++) {
        labels[c] = span.label() == Label.EDITED ? null : span.label();
      }
    }
    boolean[] expected = new boolean[text.length()];
    for (PlantedCorpus.Planted one : planted.planted(document.id())) {
      Count kind = kinds.computeIfAbsent(one.kind(), name -> new Count());
      Span span = text.within(one.span());
      int before = kind.right;
      for (int c = span.start(); c < span.end(); c++) {
        expected[c] = true;
        all.add(labels[c] == one.label());
        kind.add(labels[c] == one.label());
      }
      if (kind.right - before < 0.9 * span.length()) {
        kind.wrong.add(text.characters(span));
      }
    }
    Count unplanted = kinds.computeIfAbsent("unplanted", name -> new Count());
    for (int c = 0; c < expected.length; c++) {
      if (!expected[c] && labels[c] != null) {
        all.add(false);
        unplanted.add(false);
      }
    }
  }
}
