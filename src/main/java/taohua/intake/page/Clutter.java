package taohua.intake.page;

import java.util.regex.Pattern;

/**
 * What web pages and document shops put around a text. Every pattern is of a kind of line that many
 * sites use; none is of one site.
 */
final class Clutter {
  // Where the reader is on the site: 当前位置: 首页 > 讲话
  private static final Pattern NAVIGATION =
      Pattern.compile(
          "^(?:您|你)?(?:现在|当前|目前)?(?:的|所在)*位置(?:是|为)?\\s*[:：].*|^首页\\s*[>»›|/·-].*"
              + "|^[>»›|｜/·\\s]+$|^.{0,4}点击(?:图片|这里|此处|进入|链接|下图).{0,16}$");

  // A line that says where and when a page was put online; 来源 and 上传 never open a sentence.
  private static final Pattern POSTED =
      Pattern.compile(
          "^[|｜【（(《\\[\\s]*(?:来\\s*源|信息来源|文章来源|稿件?来源|稿源|上传[人者]?|上传时间|发布(?:时间|日期|人|者|机构|单位|部门)"
              + "|发表(?:时间|日期|于)|更新(?:时间|日期)|(?:浏览|点击|阅读|访问|下载)(?:次数|量|数|率)?|字号|字体|字体大小"
              + "|文档编号|原标题|原题|责任?编辑|责编|编辑|审核|校对|供稿|投稿|撰稿|记者|通讯员|摄影|索引号?|发文字号|信息索引号"
              + "|分享|分享到|标签|关键词|分类)\\s*[:：].*");

  // A clock time: nobody dates a speech by the minute.
  private static final Pattern CLOCK =
      Pattern.compile(
          "^(?:时间|日期)?\\s*[:：]?\\s*\\d{4}\\s*[-年/.]\\s*\\d{1,2}\\s*[-月/.]\\s*\\d{1,2}日?\\s*\\d{1,2}\\s*[:：时点].*"
              + "|^.{0,24}\\d{4}[-/年.]\\d{1,2}[-/月.]\\d{1,2}日?.{0,24}(?:来\\s*源|【大|字号|点击|浏览|阅读).*");

  // Words of buttons; a line of nothing else is a row of buttons.
  private static final Pattern BUTTONS =
      Pattern.compile(
          "(?:[\\s|｜【】\\[\\]（）()《》<>»›×:：,，+·/-]|下载|打印(?:本页)?|全屏|收藏(?:本页)?|关闭(?:窗口|本页)?|返回(?:顶部|首页|列表)?|举报|纠错"
              + "|加大|还原|减小|放大|缩小|字号|字体|大|中|小|分享(?:到|至)?|微信|微博|新浪|腾讯|空间|朋友圈|手机看新闻|转发|评论|点赞|赞|首页|上一页|下一页|尾页"
              + "|登录|注册|搜索|复制(?:链接)?|全部分类|展开|收起|更多|查看更多|点击查看更多|资源描述|相关|推荐|顶部|我要?评论|语音播报|繁体|简体|全文)+");

  private static final Pattern PAGE_OF =
      Pattern.compile(".{0,80}第\\s*\\d+\\s*页(?:\\s*[/，,]?\\s*共\\s*\\d+\\s*页)?[.。]?");

  // 记者 张某 摄, or a reporter's name behind a picture's legend.
  private static final Pattern CAPTION =
      Pattern.compile(
          ".{0,80}(?:记者|通讯员|摄影|新闻).{0,12}摄[)）]?|.{2,60}[\\s）)]\\p{IsHan}{2,4}\\s?摄[)）]?"
              + "|.{0,60}(?:报|网|社|台)记者\\s*\\p{IsHan}{2,3}(?:\\s\\p{IsHan}{2,3})*(?:\\s*(?:供图|图))?|(?:图片|资料图|图为|题图)\\s*[:：].*");

  // The agency's or the newspaper's mark: （新华社北京9月1日电）, 《某某日报》（2020年1月1日 02版）.
  private static final Pattern WIRE =
      Pattern.compile(
          "[（(【]?(?:新华社|新华网|人民网|中新社|中新网|央视网|中国网).{0,16}\\d{1,2}月\\d{1,2}日(?:电|讯|消息|综合消息)(?:[（(].{0,30}[)）])?[)）】]?"
              + "|[（(]?《\\s*\\p{IsHan}{2,10}\\s*》\\s*[（(]?\\s*\\d{4}年\\d{1,2}月\\d{1,2}日.{0,16}[)）]?"
              + "|[（(](?:新华社|据?\\p{IsHan}{2,8}(?:网|报)|来源|原标题|原载|转自|责编|责任编辑).{0,80}[)）]");

  private static final Pattern TAIL =
      Pattern.compile(
          "[\\s.。…·—=*>＞》【\\[（(-]*(?:试读(?:结束|已结束)|(?:点击)?(?:展开|查阅|查看|阅读|下载)(?:阅读)?(?:剩余)?(?:全文|原文|更多|全部).{0,24}|剩余.{0,12}未读.{0,12}"
              + "|未完.{0,8}|推荐(?:访问|阅读|文章|内容|信息)|相关(?:推荐|阅读|文章|文档|报道|资源|搜索|链接|附件|新闻|资料|内容|专题|热词|稿件|信息|范文)"
              + "|热门(?:文章|推荐|搜索|标签|资讯|文档|范文|阅读|排行|点击)|最新(?:文章|资讯|发布|更新|推荐)|猜你喜欢|大家都在看|您?可能(?:还)?(?:感兴趣|喜欢).{0,8}|为您推荐|精彩推荐"
              + "|延伸阅读|拓展阅读|更多(?:精彩|内容|资讯|相关).{0,12}|上一[篇条页]|下一[篇条页]|责任?编辑|责编|网站编辑|编辑|打印本页|关闭窗口|扫一扫.{0,20}|扫码.{0,12}|分享(?:到|至).{0,12}|收藏本文"
              + "|版权声明|免责声明|版权所有|名词解释)"
              + "(?:[\\s:：》>＞】\\]）)…。.—=*-].{0,80})?");

  private static final Pattern LABEL =
      Pattern.compile(
          "^[-•·*\\s]*(?:时间|日期|作者|编号|格式|页数|大小|软件|比例|价格|主题(?:分类|词)?|发文(?:机关|机构|日期|字号)|成文日期|有效性|体裁分类|公开方式|附件|电话|地址|邮编|传真|邮箱|网址|客服|主办|承办|技术支持|联系(?:人|电话|方式|我们))"
              + "(?:\\s*[:：].*|\\s+\\S{1,20}(?:\\s.{0,40})?)$");

  private Clutter() {}

  static boolean isClutter(String line) {
    return POSTED.matcher(line).matches()
        || BUTTONS.matcher(line).matches()
        || NAVIGATION.matcher(line).matches()
        || CLOCK.matcher(line).matches()
        || PAGE_OF.matcher(line).matches()
        || WIRE.matcher(line).matches()
        || CAPTION.matcher(line).matches();
  }

  static boolean isTail(String line) {
    return line.length() <= 80 && TAIL.matcher(line).matches();
  }

  static boolean isLabel(String line) {
    return LABEL.matcher(line).matches();
  }
}
