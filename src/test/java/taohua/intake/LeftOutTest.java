package taohua.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import taohua.text.Dropped;
import taohua.words.Notice;

class LeftOutTest {
  private static final String MENU = "首页 | 要闻 | 领导讲话 | 专题\n您所在的位置：首页 > 领导讲话\n";
  private static final String RELATED =
      IntStream.range(1, 20)
          .mapToObj(n -> "在全县第" + n + "次灌区工作会议上的讲话\n")
          .collect(Collectors.joining("", "相关阅读\n", "责任编辑：某某\n"));

  private static LeftOut of(String above, String inside, String below, String... hidden) {
    return LeftOut.of(Lossy.read("a.txt", above, inside, below, List.of(hidden)));
  }

  @Test
  void everyCharacterOfAFileIsBodyOrLeftOut() {
    Read read = Lossy.read("a.txt", MENU, Lossy.PROSE, RELATED, List.of("藏在页里"));
    int body =
        read.document().paragraphs().stream()
            .mapToInt(one -> LeftPart.count(one.text(read.document().text())))
            .sum();
    assertThat(body + read.left()).isEqualTo(LeftPart.count(read.document().text()) + 4);
    assertThat(LeftOut.of(read).characters()).isEqualTo(read.left());
  }

  @Test
  void partsAreToldInOrderWithTheirReasons() {
    assertThat(of(MENU, Lossy.PROSE, RELATED, "藏").parts())
        .extracting(LeftPart::why)
        .containsExactly("above", "inside", "below", "hidden")
        .isEqualTo(LeftPart.REASONS.stream().filter(why -> !why.equals("repeated")).toList());
  }

  @Test
  void menusAndTitlesOfOtherArticlesAreNoProse() {
    LeftOut left = of(MENU, "", RELATED);
    assertThat(left.characters()).isGreaterThan(200);
    assertThat(left.parts()).extracting(LeftPart::prose).containsOnly(0);
    assertThat(left.warnings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本站所有文章均由网友上传，仅供参考；如有侵权，请联系客服删除，转载请注明来源和作者。本站不承担责任。",
        "点击下载全文，注册会员后可以收藏、评论、分享；更多范文请关注公众号，扫码还可以领取资料。",
        "版权所有，未经授权，任何单位和个人不得转载；技术支持电话0999-7654321，欢迎监督，欢迎来电来信。",
        "守闸人的一天，是从半夜听雨开始的，他记得每一次涨水的时辰；渠堤走到头，再走回来……[详细]\n",
        "守闸人的一天，是从半夜听雨开始的，他记得每一次涨水的时辰；渠堤走到头，再走回来...\n",
        "Copyright notice, all rights are reserved; please do not copy. 页面版权说明，请勿复制。"
      })
  void noticesOfPagesAreNoProse(String notice) {
    assertThat(of("", "", notice.repeat(3)).warnings()).isEmpty();
  }

  @Test
  void aParagraphLostInsideOfTheBodyIsWarnedOf() {
    assertThat(of("", Lossy.PROSE, "").warnings()).containsExactly(Notice.of("left.prose", 64));
    assertThat(of("", Lossy.PROSE.substring(0, 36) + "\n", "").warnings()).isEmpty();
  }

  @Test
  void aLeadOfAnEditorIsNotWarnedOf() {
    assertThat(of(Lossy.PROSE, "", "").warnings()).isEmpty();
  }

  @Test
  void muchProseAboveAndBelowIsWarnedOf() {
    String other = Lossy.PROSE.replace('渠', '河').replace("半夜", "夜里");
    assertThat(of(Lossy.PROSE, "", other).warnings()).containsExactly(Notice.of("left.prose", 128));
  }

  @Test
  void proseThatStandsInTheBodyTooIsNotLost() {
    LeftOut left = of(Lossy.BODY, Lossy.BODY, Lossy.BODY);
    assertThat(left.characters()).isEqualTo(3 * LeftPart.count(Lossy.BODY));
    assertThat(left.warnings()).isEmpty();
  }

  @Test
  void brokenLinesAreProseAsWell() {
    String wrapped = Lossy.PROSE.replaceAll("(.{14})", "$1\n");
    assertThat(of("", wrapped, "").warnings()).containsExactly(Notice.of("left.prose", 64));
  }

  @Test
  void titlesInFrontOfASentenceAreNotCountedWithIt() {
    assertThat(of("", "", RELATED.replace("责任编辑：某某\n", "") + Lossy.PROSE).parts())
        .extracting(LeftPart::prose)
        // Without the clause that the last title runs into.
        .containsExactly(52);
  }

  @Test
  void whatIsPrintedTwiceIsNotLost() {
    Read read = Lossy.read("a.txt", "", Lossy.PROSE, "", List.of());
    List<Dropped> again =
        read.dropped().stream().map(one -> new Dropped(one.span(), Dropped.Why.REPEATED)).toList();
    Read twice = new Read(read.source(), read.document(), again, List.of());
    assertThat(LeftOut.of(twice).with("repeated")).hasSize(1);
    assertThat(LeftOut.of(twice).warnings()).isEmpty();
  }

  @Test
  void hiddenTextIsAlwaysWarnedOf() {
    assertThat(of("", "", "", "一", "二三").warnings()).containsExactly(Notice.of("left.hidden", 3));
    assertThat(of("", "", "", " ", "\n").warnings()).isEmpty();
  }

  @Test
  void manyInvisibleCharactersAreWarnedOf() {
    assertThat(with(9).warnings()).isEmpty();
    assertThat(with(10).warnings()).containsExactly(Notice.of("left.invisible", 10));
  }

  private static LeftOut with(int invisible) {
    String text = "渠" + "\u200b水".repeat(invisible) + "。";
    return LeftOut.of(Intake.read("a.txt", "同志们：\n" + text + "\n"));
  }

  @Test
  void ofManyDocumentsTheFirstAreNamed() {
    List<Read> read =
        IntStream.range(0, 7)
            .mapToObj(n -> Lossy.read(n + ".txt", "", n % 2 == 0 ? Lossy.PROSE : "", "", List.of()))
            .toList();
    assertThat(Losses.each(read)).hasSize(4);
    assertThat(Losses.summary("report", read, 3).orElseThrow().english())
        .startsWith("4 documents")
        .contains("0.txt, 2.txt, 4.txt and others")
        .doesNotContain("6.txt");
    assertThat(Losses.summary("report", read, 4).orElseThrow().english()).contains("6.txt;");
    assertThat(Losses.summary("report", read.subList(1, 2), 4)).isEmpty();
  }
}
