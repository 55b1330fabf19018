package taohua.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import taohua.text.Corpus;
import taohua.text.Document;

class FamiliesTest {
  private static final String CLEARING = "要把河道清淤这件事抓到底，沿河的每一处垃圾堆都要有人认领，月底前全部运走。";

  @Test
  void noKinshipsMakeNoFamilies() {
    assertThat(Families.of(Corpora.of(List.of()), List.of())).isEmpty();
  }

  @Test
  void paragraphsOfOneOfficialAreNoFamily() {
    Corpus corpus =
        Corpora.corpus(
            List.of(
                Corpora.document("a", "柳承宇", CLEARING), Corpora.document("b", "柳承宇", CLEARING)));

    assertThat(Families.of(corpus, Corpora.all(corpus))).isEmpty();
  }

  @Test
  void aFamilyOfEqualParagraphsIsAllFixed() {
    Family family = only(CLEARING, CLEARING, CLEARING);

    assertThat(family.template()).isEqualTo(CLEARING);
    assertThat(family.slots()).isEmpty();
    assertThat(family.officials()).isEqualTo(3);
    assertThat(family.cohesion()).isEqualTo(new Family.Cohesion(1, 1));
  }

  @Test
  void bracesOfTheTextAreNotSlots() {
    String text = "我到%s走了一趟，表上的{1}和{2}两栏还空着没有填，{}里的数字也对不上，月底之前必须补齐。";
    Family family = only(text.formatted("栖梧市"), text.formatted("磐溪县"), text.formatted("云汀区"));

    assertThat(family.slots()).hasSize(1);
    assertThat(family.template()).isEqualTo("我到{1}走了一趟，表上的{{1}和{{2}两栏还空着没有填，{{}里的数字也对不上，月底之前必须补齐。");
  }

  @Test
  void slotsTakeWholeNamesAndKeepPunctuation() {
    Family family =
        only(
            "我到栖梧市走了一趟，全市还有“老账”47笔，2023年2月18日之前必须销完，各县（市、区）都要带头。",
            "我到磐溪县走了一趟，全县还有“老账”9笔，2023年3月6日之前必须销完，各乡镇（街道）都要带头。",
            "我到云汀区走了一趟，全区还有“老账”138笔，2023年11月30日之前必须销完，各街道（社区）都要带头。");

    assertThat(family.template()).isEqualTo("我到{1}走了一趟，{2}还有“老账”{3}笔，2023年{4}之前必须销完，各{5}都要带头。");
    assertThat(family.slots().stream().map(slot -> slot.kind().word()))
        .startsWith("place", "place", "number", "date");
    assertThat(family.witnesses().get(0).fillers())
        .containsExactly("栖梧市", "全市", "47", "2月18日", "县（市、区）");
  }

  @Test
  void whatOneOfManyChangedStaysFixed() {
    String changed = CLEARING.replace("沿河", "沿岸");

    for (int centre = 0; centre < 4; centre++) {
      List<String> texts = new ArrayList<>(Collections.nCopies(4, CLEARING));
      texts.set(centre, changed);
      assertThat(only(texts.toArray(String[]::new)).template()).isEqualTo(CLEARING);
    }
  }

  @Test
  void ofTwoOneMayDropAWordButOtherWordsAreASlot() {
    String dropped = CLEARING.replace("要把", "把");
    String other = CLEARING.replace("全部", "统统");

    assertThat(only(CLEARING, dropped).slots()).isEmpty();
    assertThat(only(CLEARING, other).slots()).hasSize(1);
  }

  @Test
  void aMissingFillerIsEmpty() {
    Family family =
        only(CLEARING.replace("月底前", "在主汛期到来之前"), CLEARING.replace("月底前", ""), CLEARING);

    assertThat(family.slots()).hasSize(1);
    assertThat(family.witnesses().get(1).fillers()).containsExactly("");
  }

  @Test
  void anOfficialWhoRepeatsHimselfMakesNothingFixed() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      documents.add(Corpora.document("a" + i, "柳承宇", CLEARING));
    }
    documents.add(Corpora.document("b", "苏砚秋", CLEARING.replace("河道清淤", "山塘加固")));
    Corpus corpus = Corpora.corpus(documents);

    Family family = Families.of(corpus, Corpora.all(corpus)).get(0);

    assertThat(family.template()).startsWith("要把{1}这件事");
    assertThat(family.cohesion().coverage()).isBetween(0.7, 0.95);
  }

  @Test
  void aChainOfWeakLinksGluesNothingTogether() {
    for (int seed = 0; seed < 20; seed++) {
      List<String> chain = chain(new Random(seed), 12);
      Corpus corpus = Corpora.of(chain);
      List<Kin> kin = new ArrayList<>();
      for (int d = 1; d < chain.size(); d++) {
        kin.add(new Kin(Corpora.place(d - 1), Corpora.place(d)));
      }

      for (Family family : Families.of(corpus, kin)) {
        int first = family.witnesses().get(0).document();
        int last = family.witnesses().get(family.witnesses().size() - 1).document();
        // Each link keeps three quarters of the text; four links on nothing is left.
        assertThat(last - first).as("seed %d", seed).isLessThanOrEqualTo(2);
        assertThat(family.cohesion().coverage()).isGreaterThan(0.4);
      }
    }
  }

  @Test
  void twoFamiliesThatOneParagraphJoinsStayTwo() {
    String other = "食堂的饭菜要让学生吃得饱、吃得好，采购的每一笔账都要贴在墙上，家长随时可以来查。";
    Corpus corpus = Corpora.of(List.of(CLEARING, CLEARING, other, other, CLEARING + other));

    List<Family> families = Families.of(corpus, Corpora.all(corpus));

    assertThat(families).hasSizeGreaterThanOrEqualTo(2);
    assertThat(families.stream().map(Family::template)).contains(other);
  }

  @Test
  void theOrderOfDocumentsAndKinshipsChangesNothing() {
    List<Document> documents = new ArrayList<>();
    for (int seed = 0; seed < 6; seed++) {
      List<String> texts = PlantedFamily.of(seed, 5, 0.5).texts();
      for (int w = 0; w < texts.size(); w++) {
        documents.add(Corpora.document("d" + seed + w, "", texts.get(w)));
      }
    }
    List<String> expected = described(documents, new Random(0));
    assertThat(expected).isNotEmpty();
    for (int seed = 1; seed < 6; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(described(documents, new Random(seed))).isEqualTo(expected);
    }
  }

  private static Family only(String... texts) {
    Corpus corpus = Corpora.of(List.of(texts));
    List<Family> families = Families.of(corpus, Corpora.all(corpus));
    assertThat(families).hasSize(1);
    return families.get(0);
  }

  /** What the families say, with documents by their ids. */
  private static List<String> described(List<Document> documents, Random random) {
    Corpus corpus = Corpora.corpus(documents);
    List<Kin> kin = new ArrayList<>(Corpora.all(corpus));
    Collections.shuffle(kin, random);
    List<String> described = new ArrayList<>();
    for (Family family : Families.of(corpus, kin)) {
      List<String> witnesses = new ArrayList<>();
      for (Witness witness : family.witnesses()) {
        witnesses.add(corpus.document(witness.document()).id() + witness.fillers());
      }
      Collections.sort(witnesses);
      described.add(
          family.id() + family.template() + family.slots() + family.cohesion() + witnesses);
    }
    return described;
  }

  /**
   * Paragraphs of four sentences, each of which has a new one in place of the first of the last.
   */
  private static List<String> chain(Random random, int length) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < length + 3; i++) {
      StringBuilder sentence = new StringBuilder();
      for (int c = 0; c < 20; c++) {
        sentence.append((char) ('一' + random.nextInt(3000)));
      }
      sentences.add(sentence.append('。').toString());
    }
    return IntStream.range(0, length)
        .mapToObj(i -> String.join("", sentences.subList(i, i + 4)))
        .toList();
  }
}
