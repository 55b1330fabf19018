package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.allowed;
import static taohua.judge.Texts.copied;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.replaced;
import static taohua.judge.Texts.shared;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import taohua.align.AlignOptions;
import taohua.align.Edit;
import taohua.judge.Verdict.Standing;
import taohua.text.Corpus;

class VerdictTest {
  private static final int LENGTH = 120;
  private static final int MIN_CHARS = 20;
  private static final AlignOptions BY_LENGTH = new AlignOptions(MIN_CHARS, 0);

  private Texts texts = new Texts();

  @BeforeEach
  void tellTwo() {
    texts = new Texts();
    texts.add("甲", "2021", LENGTH);
    texts.add("乙", "2020", LENGTH);
  }

  @Test
  void asManyCopiedCharactersAsAskedAreReuseAndOneLessIsNothing() {
    Verdict enough = verdict(copied(0, 1, equal(0, 0, MIN_CHARS)), BY_LENGTH);
    assertThat(enough.standing()).isEqualTo(Standing.REUSE);
    assertThat(enough.counts()).isTrue();
    assertThat(enough.isExplained()).isFalse();
    assertThat(enough.label()).isEqualTo(Label.COPIED);
    assertThat(enough.matched()).isEqualTo(MIN_CHARS);
    assertThat(enough.copied()).isEqualTo(MIN_CHARS);
    assertThat(enough.bits()).isPositive();
    Verdict less = verdict(copied(0, 1, equal(0, 0, MIN_CHARS - 1)), BY_LENGTH);
    assertThat(less.standing()).isEqualTo(Standing.NOTHING);
    assertThat(less.counts()).isFalse();
    assertThat(less.isExplained()).isFalse();
    assertThat(less.bits()).isZero();
  }

  @Test
  void asManyBitsAsAskedAreReuseAndFewerAreNothing() {
    texts = new Texts();
    texts.add(Texts.who("甲"), "2021", "", inTwoSentences());
    texts.add(Texts.who("乙"), "2020", "", inTwoSentences());
    Shared shared = copied(0, 1, equal(0, 0, 40));
    double bits = verdict(shared, BY_LENGTH).bits();
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, bits)).counts()).isTrue();
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, bits + 0.01)).counts()).isFalse();
  }

  /** With a full stop behind the twentieth character. */
  private static String inTwoSentences() {
    String characters = Texts.characters(0, LENGTH);
    return characters.substring(0, 20) + "。" + characters.substring(20);
  }

  @Test
  void whatIsOneSentenceMustSayHalfAsMuchMore() {
    Shared shared = copied(0, 1, equal(0, 0, 40));
    double least = verdict(shared, BY_LENGTH).bits() / 1.5;
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, least - 0.01)).counts()).isTrue();
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, least + 0.01)).counts()).isFalse();
  }

  @Test
  void aFullStopAtTheEndOfAPassageMakesNoTwoSentencesOfIt() {
    texts = new Texts();
    texts.add(Texts.who("甲"), "2021", "", inTwoSentences());
    texts.add(Texts.who("乙"), "2020", "", inTwoSentences());
    Shared shared = copied(0, 1, equal(0, 0, 20));
    double least = verdict(shared, BY_LENGTH).bits() / 1.5;
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, least + 0.01)).counts()).isFalse();
  }

  @Test
  void aSalutationBesideASentenceMakesNoTwoSentencesOfThem() {
    withStops(5, 5);
    mustSay(1.5, copied(0, 1, equal(0, 0, 45)));
    withStops(12, 12);
    mustSay(1, copied(0, 1, equal(0, 0, 45)));
  }

  @Test
  void whatEitherTextHasInOneSentenceIsOneSentence() {
    withStops(20, LENGTH);
    mustSay(1.5, copied(0, 1, equal(0, 0, 45)));
    withStops(LENGTH, 20);
    mustSay(1.5, copied(0, 1, equal(0, 0, 45)));
  }

  @Test
  void aVeryLongSentenceIsMoreThanOne() {
    withStops(LENGTH, LENGTH);
    mustSay(1.5, copied(0, 1, equal(0, 0, 71)));
    mustSay(1, copied(0, 1, equal(0, 0, 72)));
  }

  @Test
  void commonLanguageWithinOneSentenceSpeaksAgainstItTwice() {
    withStops(LENGTH, LENGTH);
    texts.formula(0, 15, 25, 1);
    othersSay(10, 30);
    mustSay(1.5 * 1.25, copied(0, 1, equal(0, 0, 40)));
  }

  @Test
  void commonLanguageInARareRowDoesNotSpeakAgainstIt() {
    withStops(LENGTH, LENGTH);
    texts.formula(0, 15, 25, 1);
    mustSay(1.5, copied(0, 1, equal(0, 0, 40)));
    // One of its borders is everybody's.
    othersSay(20, 30);
    mustSay(1.5 * 1.25, copied(0, 1, equal(0, 0, 40)));
  }

  /** Six others say what the first text has there. */
  private void othersSay(int start, int end) {
    String characters = Texts.characters(0, LENGTH).substring(start, end);
    for (String name : List.of("丙", "丁", "戊", "己", "庚", "辛")) {
      texts.add(Texts.who(name), "2019", "", characters);
    }
  }

  @Test
  void whatIsCopiedWithoutABreakStandsWhateverIsAroundIt() {
    texts.formula(0, 0, 100, 1);
    othersSay(90, 110);
    Shared shared = copied(0, 1, equal(0, 0, 100 + MIN_CHARS));
    double least = verdict(copied(0, 1, equal(100, 100, MIN_CHARS)), BY_LENGTH).bits() / 1.5;
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, least - 0.01)).counts()).isTrue();
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS + 1, least - 0.01)).counts()).isFalse();
  }

  /** Two texts with a full stop behind a character each. */
  private void withStops(int first, int second) {
    texts = new Texts();
    String characters = Texts.characters(0, LENGTH);
    texts.add(Texts.who("甲"), "2021", "", with(characters, first));
    texts.add(Texts.who("乙"), "2020", "", with(characters, second));
  }

  private static String with(String characters, int stop) {
    return characters.substring(0, stop) + "。" + characters.substring(stop);
  }

  /** A passage must say so many times what it would have to in several sentences. */
  private void mustSay(double times, Shared shared) {
    double least = verdict(shared, BY_LENGTH).bits() / times;
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, least - 0.01)).counts()).isTrue();
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, least + 0.01)).counts()).isFalse();
  }

  @Test
  void theMoreOfAPassageIsCommonLanguageTheMoreItMustSay() {
    // Sixty characters of eighty.
    texts.formula(0, 10, 70, 1);
    othersSay(7, 13);
    othersSay(67, 73);
    Shared shared = copied(0, 1, equal(0, 0, 80));
    double least = verdict(shared, BY_LENGTH).bits() / 1.75;
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, least - 0.01)).counts()).isTrue();
    assertThat(verdict(shared, new AlignOptions(MIN_CHARS, least + 0.01)).isExplained()).isTrue();
  }

  @Test
  void eachForeignCharacterSpeaksAgainstThePassage() {
    double plain = verdict(copied(0, 1, equal(0, 0, 40)), BY_LENGTH).bits();
    double foreign = verdict(copied(0, 1, equal(0, 0, 40), replaced(40, 40, 8)), BY_LENGTH).bits();
    assertThat(plain - foreign).isEqualTo(8 * 0.25 * 5);
  }

  @Test
  void aPassageThatIsMostlyForeignHasNoFewerThanNoBits() {
    Edit[] edits = {equal(0, 0, 20), replaced(20, 20, 100)};
    Verdict verdict = verdict(copied(0, 1, edits), new AlignOptions(MIN_CHARS, 0));
    assertThat(verdict.bits()).isZero();
  }

  @Test
  void ownTextIsWorthTellingFromTheSameLength() {
    assertThat(own(MIN_CHARS, Relation.OWN, BY_LENGTH).label()).isEqualTo(Label.OWN);
    assertThat(own(MIN_CHARS, Relation.OFFICE, BY_LENGTH).label()).isEqualTo(Label.OFFICE);
    assertThat(own(MIN_CHARS - 1, Relation.OWN, BY_LENGTH).counts()).isFalse();
  }

  @Test
  void ownTextIsWorthTellingFromTwoAndAHalfTimesTheBits() {
    Verdict verdict = own(60, Relation.OWN, BY_LENGTH);
    assertThat(verdict.counts()).isTrue();
    assertThat(verdict.copied()).isZero();
    double share = verdict.bits() / 2.5;
    assertThat(own(60, Relation.OWN, new AlignOptions(MIN_CHARS, share - 0.01)).counts()).isTrue();
    assertThat(own(60, Relation.OWN, new AlignOptions(MIN_CHARS, share + 0.01)).counts()).isFalse();
  }

  private Verdict own(int length, Relation relation, AlignOptions options) {
    return verdict(shared(0, 1, Direction.EARLIER, relation, equal(0, 0, length)), options);
  }

  @Test
  void copiedCharactersHelpOwnOnesToTheirLength() {
    texts.add("丙", "2019", LENGTH);
    Shared own = shared(0, 1, Direction.EARLIER, Relation.OWN, equal(0, 0, 45));
    Shared copied = copied(0, 2, equal(30, 0, 30));
    // Fifteen characters are copied only, too few by themselves; 45 are own.
    Verdict verdict = verdict(copied(0, 2, equal(0, 0, 60)), BY_LENGTH, own, copied);
    assertThat(verdict.copied()).isEqualTo(15);
    assertThat(verdict.label()).isEqualTo(Label.OWN);
    assertThat(verdict.counts()).isTrue();
  }

  @Test
  void whatIsAsMuchOwnAsOfficeIsOwn() {
    Shared own = shared(0, 1, Direction.EARLIER, Relation.OWN, equal(0, 0, 30));
    Shared office = shared(0, 1, Direction.EARLIER, Relation.OFFICE, equal(30, 30, 30));
    Shared all = copied(0, 1, equal(0, 0, 60));
    assertThat(verdict(all, BY_LENGTH, own, office).label()).isEqualTo(Label.OWN);
    Shared more = shared(0, 1, Direction.EARLIER, Relation.OFFICE, equal(30, 30, 31));
    assertThat(verdict(copied(0, 1, equal(0, 0, 61)), BY_LENGTH, own, more).label())
        .isEqualTo(Label.OFFICE);
  }

  @Test
  void whatIsMostlyExplainedSaysHow() {
    texts.formula(0, 0, 11, 1);
    Verdict formula = verdict(copied(0, 1, apart(10)), BY_LENGTH);
    assertThat(formula.label()).isEqualTo(Label.FORMULA);
    assertThat(formula.isExplained()).isTrue();
    assertThat(formula.copied()).isEqualTo(10);
    assertThat(formula.matched()).isEqualTo(21);
    assertThat(formula.bits()).isZero();
    // Half is not most.
    assertThat(verdict(copied(0, 1, apart(11)), BY_LENGTH).standing()).isEqualTo(Standing.NOTHING);
  }

  /** Eleven characters, then others that do not stand in a row with them. */
  private static Edit[] apart(int length) {
    return new Edit[] {equal(0, 0, 11), replaced(11, 11, 1), equal(12, 12, length)};
  }

  @Test
  void quotedAndPermittedTextExplainsAsWell() {
    texts.quotation(0, 0, 30);
    assertThat(verdict(copied(0, 1, equal(0, 0, 30)), BY_LENGTH).label()).isEqualTo(Label.QUOTED);
    Verdict allowed = verdict(allowed(0, 1, equal(0, 0, 40)), BY_LENGTH);
    assertThat(allowed.label()).isEqualTo(Label.ALLOWED);
    assertThat(allowed.isExplained()).isTrue();
  }

  @Test
  void whereTwoExplainAsMuchCommonLanguageComesFirst() {
    texts.formula(0, 0, 10, 1);
    texts.quotation(0, 10, 20);
    assertThat(verdict(copied(0, 1, equal(0, 0, 20)), BY_LENGTH).label()).isEqualTo(Label.FORMULA);
  }

  @Test
  void resemblanceIsMatchedCharactersOfBothOverAllOfBoth() {
    Shared shared = copied(0, 1, equal(0, 0, 30), replaced(30, 30, 10));
    Corpus corpus = texts.corpus();
    Finding finding = verdict(shared, BY_LENGTH).finding(4, shared, corpus);
    assertThat(finding.id()).isEqualTo(4);
    assertThat(finding.weight().resemblance()).isEqualTo(60 / 80.0);
    assertThat(finding.weight().matched()).isEqualTo(30);
    assertThat(finding.weight().copied()).isEqualTo(30);
    assertThat(finding.alignment()).isEqualTo(shared.alignment());
    assertThat(finding.direction()).isEqualTo(Direction.EARLIER);
    assertThat(finding.relation()).isEqualTo(Relation.OTHER);
    assertThat(finding.label()).isEqualTo(Label.COPIED);
  }

  @Test
  void commonLanguageInARareRowMakesUpTheLength() {
    texts.formula(0, 8, 24, 1);
    // Sixteen characters are copied, and sixteen more stand in a row with them.
    Verdict row = verdict(copied(0, 1, equal(0, 0, 32)), BY_LENGTH);
    assertThat(row.counts()).isTrue();
    assertThat(row.copied()).isEqualTo(16);
    Edit[] apart = {equal(0, 0, 8), replaced(8, 8, 1), equal(9, 9, 14), replaced(23, 23, 2)};
    assertThat(verdict(copied(0, 1, apart), BY_LENGTH).counts()).isFalse();
  }

  /** The verdict on a passage when it and some others count. */
  private Verdict verdict(Shared shared, AlignOptions options) {
    return verdict(shared, options, shared);
  }

  private Verdict verdict(Shared shared, AlignOptions options, Shared... counting) {
    Corpus corpus = texts.corpus();
    Marks marks = Marks.of(0, LENGTH, texts.explanations(), List.of(counting), List.of());
    return Verdict.of(
        new Evidence(
            shared, corpus, marks, texts.explanations().formulas().get(0), Texts.passages(corpus)),
        options);
  }
}
