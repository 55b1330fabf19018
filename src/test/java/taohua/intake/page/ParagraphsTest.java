package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import taohua.language.Characters;
import taohua.text.Span;

class ParagraphsTest {
  private static final String SENTENCE =
      "各级各部门要把防汛备汛摆在突出位置，加密巡查频次，备足抢险物资，确保群众安全度汛。要落实值班值守制度，遇有险情第一时间报告、第一时间处置。";

  @Test
  void sentenceCutByAPageBreakIsWhole() {
    assertThat(paragraphs("各地要抓好排查。有的单位每日自查、每周五\n\n巡查机制落实不到位，要马上整改。\n要举一反三，限时整改。"))
        .containsExactly("各地要抓好排查。有的单位每日自查、每周五巡查机制落实不到位，要马上整改。", "要举一反三，限时整改。");
  }

  @Test
  void lineBreaksBehindSemicolonsAreJoined() {
    assertThat(paragraphs("要查一查物资是否备足、到位；\n值守是否落实、有效；\n预案是否管用。大家要重视。")).hasSize(1);
  }

  @Test
  void numberedItemsBehindSemicolonsStayApart() {
    assertThat(paragraphs("任务有两项：\n（一）查物资，查值守；\n（二）查预案，查队伍。")).hasSize(3);
  }

  @Test
  void hardWrappedLinesAreJoined() {
    String text = SENTENCE + SENTENCE;
    StringBuilder wrapped = new StringBuilder();
    for (int i = 0; i < text.length(); i += 30) {
      wrapped.append(text, i, Math.min(i + 30, text.length())).append('\n');
    }
    assertThat(String.join("", paragraphs(wrapped.toString()))).isEqualTo(text);
    assertThat(paragraphs(wrapped.toString()).size()).isLessThanOrEqualTo(2);
  }

  @Test
  void headingsWithoutPunctuationStayApart() {
    assertThat(paragraphs("一、提高站位，把责任扛起来\n" + SENTENCE + "\n二、突出重点，把措施落下去\n" + SENTENCE))
        .hasSize(4);
  }

  @Test
  void pageNumbersGluedIntoSentencesAreRemoved() {
    String text =
        "1、同志们：" + SENTENCE + "要重点检查水库、\n\n2、塘坝和河堤。" + SENTENCE + "对发现的隐患要建立\n\n3、台账，限期整改。";
    assertThat(String.join("", paragraphs(text)))
        .isEqualTo("同志们：" + SENTENCE + "要重点检查水库、塘坝和河堤。" + SENTENCE + "对发现的隐患要建立台账，限期整改。");
  }

  @Test
  void enumerationsInArabicNumeralsStay() {
    String text = "要做好三件事：\n\n1、加强领导\n\n2、落实责任\n\n3、强化监督\n\n" + SENTENCE;
    assertThat(paragraphs(text)).contains("1、加强领导", "2、落实责任", "3、强化监督");
    String sentences = "要做好两件事。\n\n1、" + SENTENCE + "\n\n2、" + SENTENCE;
    assertThat(paragraphs(sentences)).hasSize(3).allMatch(one -> one.matches("(?s)(要|1、|2、).*"));
  }

  @Test
  void flattenedPreviewIsCutIntoParagraphs() {
    StringBuilder flat = new StringBuilder("在全市防汛会议上的讲话 同志们: ");
    for (String number : List.of("一", "二", "三", "四")) {
      flat.append(number).append("要压实责任。").append(SENTENCE).append(SENTENCE).append(' ');
    }
    String text = "在全市防汛会议上的讲话.docx\n" + flat + "3\n\n展开阅读全文\n";
    assertThat(paragraphs(text)).hasSize(5).startsWith("同志们:");
    assertThat(body(text)).endsWith("第一时间处置。");
  }

  @Test
  void nothingIsLostWhereverASpeechIsCut() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      String text = speech(random);
      StringBuilder cut = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        cut.append(text.charAt(i));
        // A first line of three characters may be a title, a digit alone a page number.
        boolean isClear = i > 60 && !Character.isDigit(text.charAt(i));
        if (isClear && random.nextInt(60) == 0) {
          cut.append(random.nextBoolean() ? "\n" : "\n\n");
        }
      }
      assertThat(letters(body(cut.toString()))).as("round %d", round).isEqualTo(letters(text));
    }
  }

  @Test
  void piecesAscendAndLieInTheText() {
    Random random = new Random(8);
    for (int round = 0; round < 50; round++) {
      String text = speech(random).replace("要落实", "要\n落实");
      List<Span> pieces = new ArrayList<>();
      Body.of(text).paragraphs().forEach(paragraph -> pieces.addAll(paragraph.pieces()));
      for (int i = 1; i < pieces.size(); i++) {
        assertThat(pieces.get(i).start()).isGreaterThanOrEqualTo(pieces.get(i - 1).end());
      }
    }
  }

  private static String speech(Random random) {
    StringBuilder text = new StringBuilder("各位代表：\n");
    for (int i = 0; i < 6; i++) {
      text.append(SENTENCE, 0, 42).append(random.nextInt(1000)).append("项任务全部完成。").append(SENTENCE);
      text.append('\n');
    }
    return text.toString();
  }

  private static List<String> paragraphs(String text) {
    return Body.of(text).paragraphs().stream().map(one -> one.text(text)).toList();
  }

  private static String body(String text) {
    return String.join("\n", paragraphs(text));
  }

  /** Letters, ideographs and digits alone. */
  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Characters::counts).forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
