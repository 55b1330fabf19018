package taohua.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClutterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "您所在的位置：首页 > 讲话",
        "首页 > 要闻 > 讲话",
        "> >",
        "请点击图片看大图",
        "来源：青石网",
        "【来 源：青石日报】",
        "浏览次数：12",
        "责任编辑：某某",
        "2021-07-20 10:30",
        "时间：2021年7月20日 10时",
        "2021-07-20 来源 青石网",
        "打印本页 关闭窗口",
        "【大 中 小】",
        "第 3 页 共 9 页",
        "讲话第3页",
        "青石日报记者 江晚秋 摄",
        "（新华社临漪9月1日电）",
        "《青石日报》（2020年1月1日 02版）",
        "（来源：青石网）",
        "图为：防汛现场"
      })
  void whatSitesPutAroundAText(String line) {
    assertThat(Clutter.isClutter(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "来源于群众的力量",
        "编辑好防汛预案。",
        "2021年7月20日",
        "首页的事不能忘",
        "同志们：",
        "要把位置摆正，把责任压实。",
        "在防汛会议上的讲话"
      })
  void whatSpeechesSay(String line) {
    assertThat(Clutter.isClutter(line)).isFalse();
    assertThat(Clutter.isTail(line)).isFalse();
    assertThat(Clutter.isLabel(line)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "相关推荐",
        "……试读结束",
        "上一篇：春耕动员",
        "展开阅读全文",
        "剩余3页未读",
        "责任编辑：某某",
        "版权声明",
        "【相关链接】",
        "点击查看更多内容"
      })
  void whatFollowsAText(String line) {
    assertThat(Clutter.isTail(line)).isTrue();
  }

  @Test
  void whatFollowsATextIsShort() {
    assertThat(Clutter.isTail("相关推荐：" + "讲".repeat(75))).isTrue();
    assertThat(Clutter.isTail("相关推荐：" + "讲".repeat(76))).isFalse();
    assertThat(Clutter.isTail("相关推荐工作要抓好")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"时间：2020年", "页数 12", "- 电话：123", "附件:名单", "联系我们：临漪市政府"})
  void labels(String line) {
    assertThat(Clutter.isLabel(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"时间就是生命", "附件", "电话会议要开好，不能走过场，各级都要参加"})
  void noLabels(String line) {
    assertThat(Clutter.isLabel(line)).isFalse();
  }
}
