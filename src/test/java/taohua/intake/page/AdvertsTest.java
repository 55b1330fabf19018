package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdvertsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "小编为大家整理了讲话",
        "以下是小编精心准备的",
        "整理此文的小编",
        "本站仅提供存储",
        "讲话全文如下：",
        "致辞全文如下",
        "仅供参考学习",
        "青石ICP备123号",
        "Copyright 2020",
        "如需转载请联系",
        "加微信领取",
        "客服QQ123",
        "感谢网友投稿"
      })
  void blurbs(String line) {
    assertThat(Adverts.isBlurb(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"小编制也能办大事", "本站着力", "全文如下所述", "仅供参考", "报纸转载了讲话", "要把客服热线办好", "同志们"})
  void noBlurbs(String line) {
    assertThat(Adverts.isBlurb(line)).isFalse();
  }

  @Test
  void aBlurbHasFourHundredCharactersAtMost() {
    String longest = "讲".repeat(396) + "网友投稿";
    assertThat(Adverts.isBlurb(longest)).isTrue();
    assertThat(Adverts.isBlurb("讲" + longest)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"免费下载PPT", "范文尽在青石网", "范文，欢迎阅读", "QQ或微信联系", "www.qingshi.com", "感觉写的不错，值得分享"})
  void adverts(String line) {
    assertThat(Adverts.isAdvert(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"范文正公先忧后乐", "QQ", "微信和客服都要管好", "范文和范文", "感觉冷，也要转载", "讲话"})
  void noAdverts(String line) {
    assertThat(Adverts.isAdvert(line)).isFalse();
  }

  @Test
  void anAdvertHasFourHundredCharactersAtMost() {
    String longest = "讲".repeat(396) + "QQ微信";
    assertThat(Adverts.isAdvert(longest)).isTrue();
    assertThat(Adverts.isAdvert("讲" + longest)).isFalse();
  }
}
