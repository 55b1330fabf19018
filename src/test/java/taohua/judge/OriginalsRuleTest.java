package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static taohua.judge.Texts.equal;
import static taohua.judge.Texts.replaced;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.align.Edit;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Span;

/** The rule of {@link Originals} on passages that are said by hand. */
class OriginalsRuleTest {
  private static final String WORDS = "井水浑了三天才有人去问";
  private static final Official QUOTING = official("令狐晏", "县长", "岚川省栖梧市磐溪县", Level.COUNTY);

  @ParameterizedTest
  @ValueSource(strings = {"闻景澄说", "栖梧市市长闻景澄说", "栖梧的市长说", "照《井台管护办法》说", "闻市长说"})
  void whoIsNamedByNameOfficeOrTitleIsTheOriginal(String attribution) {
    assertThat(verified(attribution)).isEqualTo(all(attribution));
  }

  @ParameterizedTest
  @ValueSource(strings = {"郗问渠说", "松陉市的书记说", "照《水渠办法》说", "闻书记说", "有人说", "景澄。他说"})
  void whoIsNotNamedIsNotTheOriginal(String attribution) {
    assertThat(verified(attribution).isEmpty()).isTrue();
  }

  @Test
  void theBareOfficeNamesOnesOwnSuperior() {
    assertThat(verified("市长说")).isEqualTo(all("市长说"));
    Official elsewhere = official("令狐晏", "县长", "濯江省望潮市远浦县", Level.COUNTY);
    assertThat(verified(elsewhere, "市长说").isEmpty()).isTrue();
  }

  @Test
  void aNameInTheSentenceBeforeNamesNobody() {
    assertThat(verified("闻景澄来过。后来有人说").isEmpty()).isTrue();
  }

  @Test
  void whatDiffersOrLiesOutsideIsNotVerified() {
    Texts texts = texts(QUOTING, "闻景澄说");
    Edit[] edits = {equal(0, 0, 6), replaced(6, 6, 3), equal(9, 9, 4), equal(13, 13, 20)};
    BitSet verified = verified(texts, Texts.copied(0, 1, edits));
    BitSet expected = new BitSet();
    expected.set(4, 6);
    expected.set(9, 4 + WORDS.length());
    assertThat(verified).isEqualTo(expected);
  }

  @Test
  void whoQuotesMayStandOnEitherSide() {
    Texts texts = texts(QUOTING, "闻景澄说");
    assertThat(verified(texts, Texts.copied(1, 0, equal(0, 4, WORDS.length()))))
        .isEqualTo(all("闻景澄说"));
  }

  @Test
  void theTitleOfADocumentInTheCorpusIsVerifiedByItself() {
    Texts texts = new Texts();
    texts.add(QUOTING, "2022", "讲话", "照《井台管护办法》办");
    texts.add(official("闻景澄", "市长", "岚川省栖梧市", Level.CITY), "2021", "井台·管护办法", "井");
    BitSet expected = new BitSet();
    expected.set(1, 7);
    Originals originals = new Originals(texts.corpus());
    assertThat(originals.of(0, Texts.quotations(List.of(new Span(1, 7))), List.of()))
        .isEqualTo(expected);
    assertThat(originals.of(0, Texts.quotations(List.of(new Span(1, 6))), List.of()).isEmpty())
        .isTrue();
  }

  @Test
  void onesOwnTitleIsNoOriginal() {
    Texts texts = new Texts();
    texts.add(QUOTING, "2022", "井台管护办法", "照《井台管护办法》办");
    Span title = new Span(1, 7);
    assertThat(
            new Originals(texts.corpus())
                .of(0, Texts.quotations(List.of(title)), List.of())
                .isEmpty())
        .isTrue();
    texts.add(QUOTING, "2023", "井台管护办法", "井");
    assertThat(
            new Originals(texts.corpus())
                .of(0, Texts.quotations(List.of(title)), List.of())
                .cardinality())
        .isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"讲话稿", ""})
  void aTitleOfThreeCharactersNamesNothing(String title) {
    Texts texts = new Texts();
    texts.add(QUOTING, "2022", "讲话", "照讲话稿说" + WORDS);
    texts.add(Official.UNKNOWN, "2021", title, WORDS);
    BitSet verified =
        new Originals(texts.corpus())
            .of(
                0,
                Texts.quotations(List.of(new Span(5, 5 + WORDS.length()))),
                List.of(Texts.copied(0, 1, equal(5, 0, WORDS.length()))));
    assertThat(verified.isEmpty()).isTrue();
  }

  private static BitSet verified(String attribution) {
    return verified(QUOTING, attribution);
  }

  private static BitSet verified(Official quoting, String attribution) {
    Texts texts = texts(quoting, attribution);
    int at = letters(attribution);
    return verified(texts, Texts.copied(0, 1, equal(at, 0, WORDS.length())));
  }

  private static BitSet verified(Texts texts, Shared shared) {
    return new Originals(texts.corpus())
        .of(0, texts.explanations().quotations().get(0), List.of(shared));
  }

  private static Texts texts(Official quoting, String attribution) {
    Texts texts = new Texts();
    texts.add(quoting, "2022", "讲话", attribution + "：“" + WORDS + "”，大家都记得，水就清了。");
    texts.add(official("闻景澄", "市长", "岚川省栖梧市", Level.CITY), "2021", "井台管护办法", WORDS + "。水就清了，灯也亮了。");
    int at = letters(attribution);
    texts.quotation(0, at, at + WORDS.length());
    return texts;
  }

  private static BitSet all(String attribution) {
    BitSet all = new BitSet();
    all.set(letters(attribution), letters(attribution) + WORDS.length());
    return all;
  }

  private static int letters(String text) {
    return (int) text.chars().filter(Character::isLetter).count();
  }

  private static Official official(String name, String role, String place, Level level) {
    return new Official(name, role, place, Optional.of(level), "");
  }
}
