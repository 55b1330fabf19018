package taohua.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import taohua.parallel.Workers;
import taohua.text.Corpus;
import taohua.text.Document;

class RewordingsTest {
  private static final RewordingSet SET = new RewordingSet();

  /** 34 passages by a hand on whose rewordings nothing was chosen. */
  @Test
  void rewordingsThatWereNotChosenOnAreFound() {
    assertThat(SET.items("I")).hasSizeGreaterThanOrEqualTo(20);
    assertThat(share("I", "L")).isGreaterThanOrEqualTo(.9);
    assertThat(share("I", "M")).isGreaterThanOrEqualTo(.8);
  }

  @Test
  void rewordingsThatTheMethodWasChosenOnAreFound() {
    assertThat(share("H", "L")).isGreaterThanOrEqualTo(.9);
    assertThat(share("H", "M")).isGreaterThanOrEqualTo(.8);
  }

  private static double share(String hand, String strength) {
    RewordingSet.Found found = SET.found(hand, strength);
    assertThat(found.others()).as("other findings").isLessThanOrEqualTo(1);
    return (double) found.items().size() / SET.items(hand).size();
  }

  /** The background on the subject is four speeches of some fifty here. */
  @Test
  void rewordingsInsideOfASpeechOnTheSameSubjectAreFound() {
    for (String strength : List.of("L", "M")) {
      long found =
          SET.items("I").stream().filter(item -> SET.isFoundInside(item, strength)).count();
      assertThat(found).as(strength).isGreaterThanOrEqualTo((long) (.8 * SET.items("I").size()));
    }
  }

  @Test
  void speechesOnOneSubjectAreNoRewordings() {
    Corpus corpus = Corpus.of(SET.hosts());
    Rewordings all = Rewordings.find(corpus, RewordingSet.everybody(), Workers.ALONE);
    assertThat(all.pairs()).isEqualTo(SET.hosts().size() * (SET.hosts().size() - 1L) / 2);
    // Nor are two on a subject of which hardly anybody else speaks.
    assertThat(pairs(all)).isEmpty();
  }

  private static Set<String> pairs(Rewordings all) {
    Set<String> pairs = new TreeSet<>();
    all.found().forEach(one -> pairs.add(one.target().document() + " " + one.source().document()));
    return pairs;
  }

  @Test
  void nothingIsSoughtWithTooFewDocumentsOfThirdSpeakers() {
    Rewordings few = among(Rewordings.FEWEST - 1);
    assertThat(few.isRefused()).isTrue();
    assertThat(few.background()).isEqualTo(Rewordings.FEWEST - 1);
    assertThat(few.found()).isEmpty();
  }

  @Test
  void fewDocumentsOfThirdSpeakersAreWeakEvidence() {
    assertThat(among(Rewordings.FEWEST).isRefused()).isFalse();
    assertThat(among(Rewordings.FEWEST).isWeak()).isTrue();
    assertThat(among(Rewordings.FEW).isWeak()).isFalse();
  }

  /** A draft, what it is compared with, and so many documents by third speakers. */
  private static Rewordings among(int third) {
    Corpus corpus = Corpus.of(SET.hosts().subList(0, third + 2));
    return Rewordings.find(
        corpus, RewordingSet.compared(d -> d == 0, d -> d > 0, d -> d > 0), Workers.ALONE);
  }

  @Test
  void theSpeakersOfAPairTellNothingOfIt() {
    List<Document> documents = new ArrayList<>(SET.hosts().subList(0, 3));
    for (Document other : SET.hosts().subList(3, 30)) {
      documents.add(RewordingSet.document(other.id(), documents.get(1).id(), other.text()));
    }
    Rewordings all =
        Rewordings.find(
            Corpus.of(documents),
            RewordingSet.compared(d -> d == 0, d -> d > 0, d -> d > 0),
            Workers.ALONE);
    // Only the pair with the third document, of which the many of the second speaker tell.
    assertThat(all.pairs()).isEqualTo(1);
    assertThat(all.background()).isEqualTo(28);
  }

  @Test
  void whatIsKnownOfThePairIsNotSoughtButWhatIsKnownOfOthersIs() {
    List<Document> documents = withRewording();
    Corpus corpus = Corpus.of(documents);
    int draft = documents.size() - 1;
    List<Rewording> found = check(corpus, draft, (document, other) -> new BitSet());
    assertThat(found).isNotEmpty();
    int source = found.get(0).source().document();
    BitSet all = new BitSet();
    all.set(0, corpus.text(draft).length());
    assertThat(check(corpus, draft, (d, other) -> other == source ? all : new BitSet()))
        .noneMatch(one -> one.isOf(source));
    assertThat(check(corpus, draft, (d, other) -> other == source ? new BitSet() : all))
        .anyMatch(one -> one.isOf(source));
  }

  @Test
  void whatTheSpeakerSaidBeforeNeedsNoSource() {
    List<Document> documents = withRewording();
    int draft = documents.size() - 1;
    int source = check(Corpus.of(documents), draft).get(0).source().document();
    documents.add(
        0, RewordingSet.document("own", SET.items("H").get(1).host(), documents.get(draft).text()));
    assertThat(check(Corpus.of(documents), draft + 1)).noneMatch(one -> one.isOf(source + 1));
  }

  @Test
  void commonLanguageCountsLess() {
    List<Document> documents = withRewording();
    Corpus corpus = Corpus.of(documents);
    int draft = documents.size() - 1;
    BitSet all = new BitSet();
    all.set(0, corpus.text(draft).length());
    Compared compared =
        new Compared(
            d -> d == draft,
            d -> d != draft,
            d -> d != draft,
            d -> d == draft ? all : new BitSet(),
            (document, other) -> new BitSet());
    double plain = check(corpus, draft).get(0).weight().score();
    assertThat(Rewordings.find(corpus, compared, Workers.ALONE).found())
        .allMatch(one -> one.weight().score() < .31 * plain);
  }

  private static List<Rewording> check(Corpus corpus, int draft) {
    return check(corpus, draft, (document, other) -> new BitSet());
  }

  private static List<Rewording> check(Corpus corpus, int draft, Compared.Known known) {
    Compared compared =
        new Compared(d -> d == draft, d -> d != draft, d -> d != draft, d -> new BitSet(), known);
    return Rewordings.find(corpus, compared, Workers.ALONE).found();
  }

  /** The speeches, and the reworded passage of one by another speaker behind them. */
  private static List<Document> withRewording() {
    RewordingSet.Item item = SET.items("H").get(1);
    List<Document> documents = new ArrayList<>(SET.hosts());
    documents.add(RewordingSet.document("draft", item.host(), item.text("M")));
    return documents;
  }

  @Test
  void whatIsCopiedIsNoRewording() {
    RewordingSet.Item item = SET.items("H").get(1);
    List<Document> documents = new ArrayList<>(SET.hosts());
    documents.add(RewordingSet.document("draft", item.host(), item.text("S")));
    assertThat(check(Corpus.of(documents), SET.hosts().size())).isEmpty();
  }

  @Test
  void whatTheSameSpeakerSaysAgainIsNotSought() {
    RewordingSet.Item item = SET.items("H").get(1);
    List<Document> documents = new ArrayList<>(SET.hosts());
    documents.add(RewordingSet.document("draft", item.source(), item.text("M")));
    assertThat(check(Corpus.of(documents), SET.hosts().size())).isEmpty();
  }

  @Test
  void rewordingsAreTheSameForAnyNumberOfThreadsAndAnyOrder() {
    List<Document> documents = withRewording();
    Corpus corpus = Corpus.of(documents);
    List<Rewording> alone =
        Rewordings.find(corpus, RewordingSet.everybody(), Workers.ALONE).found();
    assertThat(alone).isNotEmpty();
    try (Workers four = Workers.of(4)) {
      assertThat(Rewordings.find(corpus, RewordingSet.everybody(), four).found()).isEqualTo(alone);
    }
    Collections.shuffle(documents, new Random(7));
    Corpus other = Corpus.of(documents);
    Rewordings shuffled = Rewordings.find(other, RewordingSet.everybody(), Workers.ALONE);
    assertThat(shuffled.found().stream().map(one -> words(one, other)).sorted())
        .isEqualTo(alone.stream().map(one -> words(one, corpus)).sorted().toList());
  }

  /** Both passages, whichever is the target. */
  private static String words(Rewording one, Corpus corpus) {
    TreeSet<String> both = new TreeSet<>();
    both.add(corpus.text(one.target().document()).characters(one.target().characters()));
    both.add(corpus.text(one.source().document()).characters(one.source().characters()));
    return both.toString();
  }
}
