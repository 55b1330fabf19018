package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Generated text, much of it tricky, against {@link NormalizerOracle}. */
class NormalizerPropertyTest {
  private static final List<String> PIECES =
      List.of(
          "经济", "發展", "国", "人", "第", "个", "年", "月", "日", "市", "县", "元", "一", "二", "十", "万", "○",
          "〇", "1", "2", "０", "９", "x", "X", "a", "光", "×", "*", "**", "□", "_", "某", "些", "，", "。",
          "、", ".", ",", "；", "“", "”", "！", " ", "\u3000", "%", "·", "㎡", "½", "𠮷", "😀", "é");

  @Test
  void everyTokenAndCharacterIsAsDefinedAndKnowsItsPlace() {
    Random random = new Random(11);
    for (int run = 0; run < 400; run++) {
      Document document = document(random);
      NormalText text = Normalizer.normalize(document);
      NormalizerOracle oracle = new NormalizerOracle(document);
      assertThat(NormalizerTest.tokens(text)).as(document.text()).hasToString("" + oracle.tokens);
      assertThat(text.length()).isEqualTo(oracle.signs.size());
      for (int c = 0; c < text.length(); c++) {
        NormalizerOracle.Sign sign = oracle.signs.get(c);
        assertThat(text.character(c)).isEqualTo(sign.character());
        assertThat(text.offset(c)).isEqualTo(sign.offset());
        assertThat(text.endsClause(c)).as(document.text()).isEqualTo(sign.ends() > 0);
        assertThat(text.endsSentence(c)).isEqualTo(sign.ends() > 1);
        assertThat(text.endsParagraph(c)).isEqualTo(sign.ends() > 2);
      }
      for (int t = 0; t < text.tokenCount(); t++) {
        assertThat(text.tokenStart(t)).isEqualTo(oracle.starts.get(t));
      }
      assertThat(text.tokenStart(text.tokenCount())).isEqualTo(text.length());
    }
  }

  @Test
  void placesLeadThereAndBack() {
    Random random = new Random(12);
    for (int run = 0; run < 200; run++) {
      NormalText text = Normalizer.normalize(document(random));
      for (int p = 0; p < text.paragraphCount(); p++) {
        Span paragraph = text.paragraph(p);
        assertThat(text.charactersOf(text.paragraphTokens(p))).isEqualTo(paragraph);
        for (int c = paragraph.start(); c < paragraph.end(); c++) {
          assertThat(text.paragraphOf(c)).isEqualTo(p);
          Span token = new Span(text.tokenOf(c), text.tokenOf(c) + 1);
          assertThat(text.charactersOf(token).contains(c)).isTrue();
          int found = text.characterAt(text.offset(c));
          assertThat(text.offset(found)).isEqualTo(text.offset(c));
          assertThat(found == 0 || text.offset(found - 1) < text.offset(c)).isTrue();
        }
      }
    }
  }

  @Test
  void aSumOfCountedCharactersIsCountedOneByOne() {
    Random random = new Random(13);
    for (int run = 0; run < 100; run++) {
      NormalText text = Normalizer.normalize(document(random));
      int start = random.nextInt(text.length() + 1);
      int end = start + random.nextInt(text.length() - start + 1);
      int counted = 0;
      for (int c = start; c < end; c++) {
        counted += text.counts(c) ? 1 : 0;
      }
      assertThat(text.counted(new Span(start, end))).isEqualTo(counted);
    }
  }

  @Test
  void whatIsInvisibleChangesNothing() {
    Random random = new Random(14);
    List<String> invisible =
        List.of("\u200B", "\u00AD", "\u3164", "\uFE0F", "\uDB40\uDD00", "\u2060");
    for (int run = 0; run < 200; run++) {
      Document document = document(random);
      NormalText plain = Normalizer.normalize(document);
      StringBuilder laced = new StringBuilder();
      List<Paragraph> paragraphs = new ArrayList<>();
      for (Paragraph paragraph : document.paragraphs()) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : paragraph.pieces()) {
          int start = laced.append("\n").length();
          document
              .text()
              .substring(piece.start(), piece.end())
              .codePoints()
              .forEach(
                  c ->
                      laced
                          .appendCodePoint(c)
                          .append(invisible.get(random.nextInt(invisible.size()))));
          pieces.add(new Span(start, laced.length()));
        }
        paragraphs.add(new Paragraph(pieces));
      }
      NormalText text =
          Normalizer.normalize(new Document("d", Heading.EMPTY, laced.toString(), paragraphs));
      assertThat(NormalizerTest.tokens(text)).isEqualTo(NormalizerTest.tokens(plain));
      assertThat(text.length()).isEqualTo(plain.length());
      for (int c = 0; c < text.length(); c++) {
        assertThat(text.character(c)).isEqualTo(plain.character(c));
        assertThat(text.counts(c)).isEqualTo(plain.counts(c));
        assertThat(text.endsClause(c)).as(document.text()).isEqualTo(plain.endsClause(c));
        assertThat(text.endsSentence(c)).isEqualTo(plain.endsSentence(c));
      }
    }
  }

  /** Some paragraphs, of which some are in pieces; between them stands what is not read. */
  private static Document document(Random random) {
    StringBuilder text = new StringBuilder();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int p = random.nextInt(4); p >= 0; p--) {
      List<Span> pieces = new ArrayList<>();
      for (int piece = random.nextInt(3); piece >= 0; piece--) {
        text.append(random.nextBoolean() ? "\n" : "页1。");
        int start = text.length();
        for (int i = random.nextInt(12); i > 0; i--) {
          text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        pieces.add(new Span(start, text.length()));
      }
      paragraphs.add(new Paragraph(pieces));
    }
    return new Document("d", Heading.EMPTY, text.toString(), paragraphs);
  }
}
