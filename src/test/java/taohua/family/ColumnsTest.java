package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Document;

class ColumnsTest {
  private static final String TEXT = "沿河的垃圾要运走20车不许拖";

  @Test
  void equalTextsDifferNowhere() {
    assertThat(differing(Collections.nCopies(3, TEXT))).isEmpty();
  }

  @Test
  void aFifthOfTheOfficialsMayDepart() {
    String other = TEXT.replace("垃圾", "杂物");
    assertThat(differing(of(3, TEXT, 1, other))).containsExactly(new Region(3, 5, true));
    assertThat(differing(of(4, TEXT, 1, other))).isEmpty();
    assertThat(differing(of(7, TEXT, 2, other))).containsExactly(new Region(3, 5, true));
    assertThat(differing(of(8, TEXT, 2, other))).isEmpty();
  }

  @Test
  void aFifthOfTheOfficialsMayAddWords() {
    String other = TEXT.replace("垃圾", "垃圾堆");
    assertThat(differing(of(3, TEXT, 1, other))).containsExactly(new Region(5, 5, true));
    assertThat(differing(of(4, TEXT, 1, other))).isEmpty();
    assertThat(differing(of(1, TEXT, 1, "今天" + TEXT))).containsExactly(new Region(0, 0, true));
    assertThat(differing(of(1, TEXT, 1, TEXT + "延"))).containsExactly(new Region(13, 13, true));
  }

  @Test
  void aNumberIsASlotAsSoonAsOneHasAnother() {
    String other = TEXT.replace("20", "30");
    assertThat(differing(of(9, TEXT, 1, other))).containsExactly(new Region(8, 9, false));
  }

  @Test
  void aNumberThatManyLackIsNoNumber() {
    String lacking = TEXT.replace("20", "几");
    assertThat(differing(of(2, TEXT, 1, lacking))).containsExactly(new Region(8, 9, true));
    assertThat(differing(of(9, TEXT, 1, lacking))).isEmpty();
  }

  @Test
  void whatIsAddedBesideARunBelongsToIt() {
    String before = TEXT.replace("垃圾", "大小杂物");
    assertThat(differing(of(2, TEXT, 1, before)))
        .singleElement()
        .satisfies(region -> assertThat(region.to()).isEqualTo(5));
    List<String> texts = List.of("甲乙丙丁戊己庚辛", "甲乙丙丁改变了很多戊己庚辛", "甲乙丙丁己庚辛");
    assertThat(differing(texts)).containsExactly(new Region(4, 5, true));
  }

  @Test
  void runsAreMaximalInOrderAndDisjoint() {
    String first = TEXT.replace("垃圾", "杂物").replace("不许", "别再");
    assertThat(differing(of(1, TEXT, 1, first)))
        .containsExactly(new Region(3, 5, true), new Region(10, 12, true));
  }

  @Test
  void theWitnessesOfOneOfficialShareOneVote() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      documents.add(Corpora.document("a" + i, "", TEXT));
    }
    for (int i = 0; i < 6; i++) {
      documents.add(Corpora.document("b" + i, "柳承宇", TEXT.replace("垃圾", "杂物")));
    }
    Cluster cluster = Clustered.of(Corpora.corpus(documents));
    assertThat(cluster.officials()).isEqualTo(5);
    assertThat(cluster.votes(0)).isEqualTo(1);
    assertThat(cluster.votes(9)).isEqualTo(1.0 / 6);
    assertThat(Columns.differing(cluster)).isEmpty();
  }

  private static List<Region> differing(List<String> texts) {
    return Columns.differing(Clustered.of(Corpora.of(texts)));
  }

  private static List<String> of(int times, String text, int others, String other) {
    List<String> texts = new ArrayList<>(Collections.nCopies(times, text));
    texts.addAll(Collections.nCopies(others, other));
    return texts;
  }
}
