package taohua.intake.page.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.text.Span;

class InsertedTest {
  @Test
  void captionsOfPicturesAreInserted() {
    assertThat(Inserted.is("图为江晚秋查看堤坝")).isTrue();
    assertThat(Inserted.is("图3护堤人用竹竿量水深,他说又涨了一尺。")).isTrue();
    assertThat(Inserted.is("△护堤人夜里巡查")).isTrue();
    assertThat(Inserted.is("》》点击图片进入专题《《")).isTrue();
    assertThat(Inserted.is("点击量突破亿次,进入全国前列")).isFalse();
    assertThat(Inserted.is("点击率上去了,担子也重了,我们要把热线办好。")).isFalse();
    assertThat(Inserted.is("2/6雨后的堤坝,柳条已经发芽")).isTrue();
    assertThat(Inserted.is("江晚秋为护堤人颁奖(摄影:小槐)")).isTrue();
    assertThat(Inserted.is("江晚秋为护堤人颁奖(县水利局供图)")).isTrue();
  }

  @Test
  void sentencesThatSpeakOfPicturesAreNot() {
    assertThat(Inserted.is("图纸要画三遍,图3改了又改。")).isFalse();
    assertThat(Inserted.is("图书馆晚上十点才关门。")).isFalse();
    assertThat(Inserted.is("我们拍了照片,摄了像,留了证据。")).isFalse();
    assertThat(Inserted.is("1/3的堤坝已经修好,其余的年底前修好。")).isFalse();
  }

  @Test
  void whatAPageOffersIsInserted() {
    assertThat(Inserted.is(",时长02:15")).isTrue();
    assertThat(Inserted.is("(中间四千余字已折叠,登录会员账号方可展开)")).isTrue();
    assertThat(Inserted.is("(下转第四版)")).isTrue();
    assertThat(Inserted.is("【文档由“笔架”上传,禁止商用】")).isTrue();
    assertThat(Inserted.is("(新华社临漪9月1日电)")).isTrue();
    assertThat(Inserted.is("【关注公众号“文墨铺子”,回复“118”领取本文Word】")).isTrue();
    assertThat(Inserted.is("(未完,全文共3188字,当前显示296字)")).isTrue();
    assertThat(Inserted.is("我来说两句(12人参与)")).isTrue();
    assertThat(Inserted.is("我来说两句心里话,大家不要客气。")).isFalse();
    assertThat(Inserted.is("未完成的三十字要补上。")).isFalse();
    assertThat(Inserted.is("(要关注群众的回复)")).isFalse();
    assertThat(Inserted.is("(掌声)")).isFalse();
    assertThat(Inserted.is("(一)登录平台,查看全部数据")).isFalse();
  }

  @Test
  void whatSaysThatAPartIsShownIsInserted() {
    String line = "从今年起内容过长，仅展示头部和尾部部分文字预览，全文请查看图片预览。让我们努力！";
    assertThat(Inserted.of(line)).containsExactly(new Span(4, 34));
    assertThat(Inserted.is("内容过长,仅展示头部和尾部部分文字预览,全文请查看图片预览。")).isTrue();
    assertThat(Inserted.is("内容过长的报告没有人读。")).isFalse();
  }

  @Test
  void aRemarkWithinASentenceIsFound() {
    String line = "月底前全部达标（点击下载：全套资料.rar），达不到的整顿。";
    assertThat(Inserted.of(line)).containsExactly(new Span(7, 22));
    assertThat(line.substring(7, 22)).isEqualTo("（点击下载：全套资料.rar）");
    assertThat(Inserted.of("月底前全部达标（包括南街），达不到的整顿。")).isEqualTo(List.of());
  }

  @Test
  void theBracketOfACaptionIsNoPieceOfItsLine() {
    assertThat(Inserted.of("江晚秋为护堤人颁奖（县水利局供图）")).isEmpty();
    assertThat(Inserted.of("堤坝已经修好。（县水利局供图）")).hasSize(1);
  }

  @Test
  void aSentenceWithItsPhotographerBehindTellsOfAPicture() {
    assertThat(Inserted.isPictured("5月9日,江晚秋在堤坝上查看水情。")).isTrue();
    assertThat(Inserted.isPictured("2031年5月9日至11日,全县防汛会议召开。江晚秋出席并讲话。")).isTrue();
    assertThat(Inserted.isPictured("我们要守好堤坝。")).isFalse();
    assertThat(Inserted.isCredit("新华社记者小槐摄")).isTrue();
    assertThat(Inserted.isCredit("新华社记者小槐/摄")).isTrue();
    assertThat(Inserted.isCredit("新华社记者小槐摄影时说")).isFalse();
  }
}
