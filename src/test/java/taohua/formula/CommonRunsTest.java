package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taohua.baseline.Baselines;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

class CommonRunsTest {
  private static final int LENGTH = 4;

  @Test
  void stretchesAreWhatStringsOfEnoughOfficialsCover() {
    Random random = new Random(8);
    for (int round = 0; round < 40; round++) {
      Corpus corpus = Corpora.random(random, 5, 4);
      Evidence evidence = new Evidence(corpus, d -> d != 3);
      CommonRuns runs = new CommonRuns(evidence, LENGTH, 2, Workers.ALONE);
      Map<String, Set<Integer>> officials = officials(corpus, evidence);
      for (int d = 0; d < corpus.size(); d++) {
        assertThat(stretches(runs, d)).isEqualTo(plain(corpus.text(d), officials));
      }
    }
  }

  @Test
  void ofThoseThatTargetsAskForOnlySentencesCountThatHaveAString() {
    Corpus corpus =
        Corpora.of("路灯点亮了。抓好春耕备耕。", "抓好春耕备耕,库区路灯点亮。路灯点亮了。", "今天抓好春耕备耕。水渠修好了。", "水渠修好了。");
    Testimony testimony =
        new Testimony(d -> d > 0, d -> d == 0, Baselines.NONE, true, 0, List.of());
    CommonRuns runs =
        new CommonRuns(new Evidence(corpus, d -> d > 0), testimony, LENGTH, 2, Workers.of(2));
    // What a target alone shares with one is not common; what others share is not asked for.
    assertThat(stretches(runs, 0)).containsExactly(List.of(5, 5, 11));
    assertThat(stretches(runs, 1)).containsExactly(List.of(0, 0, 6));
    assertThat(stretches(runs, 2)).containsExactly(List.of(0, 2, 8));
    assertThat(stretches(runs, 3)).isEmpty();
  }

  @Test
  void aLongSentenceIsCut() {
    String half = "甲乙".repeat(Sentences.LONGEST / 2);
    Corpus corpus = Corpora.of(half + half, half);
    CommonRuns runs = new CommonRuns(new Evidence(corpus, d -> true), 6, 2, Workers.ALONE);
    assertThat(stretches(runs, 0))
        .containsExactly(
            List.of(0, 0, Sentences.LONGEST),
            List.of(Sentences.LONGEST, Sentences.LONGEST, 2 * Sentences.LONGEST));
  }

  @Test
  void anOfficialWithAnotherInBetweenCountsOnce() {
    String text = "抓好春耕备耕";
    List<Document> documents = new ArrayList<>();
    for (String official : List.of("王一山", "李二水", "王一山")) {
      documents.add(Corpora.document("d" + documents.size(), official, text));
    }
    Corpus corpus = Corpora.of(documents);
    Evidence evidence = new Evidence(corpus, d -> true);
    assertThat(stretches(new CommonRuns(evidence, 6, 2, Workers.ALONE), 0)).hasSize(1);
    assertThat(stretches(new CommonRuns(evidence, 6, 3, Workers.ALONE), 0)).isEmpty();
  }

  private static List<List<Integer>> stretches(CommonRuns runs, int document) {
    List<List<Integer>> stretches = new ArrayList<>();
    runs.forEach(document, (sentence, start, end) -> stretches.add(List.of(sentence, start, end)));
    return stretches;
  }

  private static Map<String, Set<Integer>> officials(Corpus corpus, Evidence evidence) {
    Map<String, Set<Integer>> officials = new HashMap<>();
    for (int d = 0; d < corpus.size(); d++) {
      NormalText text = corpus.text(d);
      for (int i = 0; i < text.length() && evidence.holds(d); i++) {
        officials.computeIfAbsent(string(text, i), s -> new HashSet<>()).add(corpus.official(d));
      }
    }
    return officials;
  }

  /** The string that starts there, or nothing if the sentence ends before it. */
  private static String string(NormalText text, int start) {
    int end = start + LENGTH;
    return end <= text.sentence(start).end() ? text.characters(new Span(start, end)) : "";
  }

  private static List<List<Integer>> plain(NormalText text, Map<String, Set<Integer>> officials) {
    boolean[] common = new boolean[text.length()];
    for (int i = 0; i < text.length(); i++) {
      String string = string(text, i);
      for (int c = 0; c < string.length(); c++) {
        common[i + c] |= officials.getOrDefault(string, Set.of()).size() >= 2;
      }
    }
    List<List<Integer>> stretches = new ArrayList<>();
    for (int start = 0, end; start < common.length; start = end) {
      end = start + 1;
      while (end < common.length && common[end] == common[start] && !text.endsSentence(end - 1)) {
        end++;
      }
      if (common[start]) {
        stretches.add(List.of(text.sentence(start).start(), start, end));
      }
    }
    return stretches;
  }
}
