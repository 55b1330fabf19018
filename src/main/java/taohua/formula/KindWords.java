package taohua.formula;

import java.util.Set;
import java.util.regex.Pattern;
import taohua.language.Stops;

/** The words and marks by which {@link KindRules} tell the kinds of formulas apart. */
final class KindWords {
  // Who speaks, and what is asked of whom: said at the opening and the end of a report.
  static final Pattern SPEECH =
      Pattern.compile("向大会|请予|审议，|并请|提出意见|我代表|我们|让我们|各位|同志们|感谢|敬意|致敬|祝贺|在此，|列席|亲临|发表重要");

  // One person by the office.
  static final Pattern PERSON = Pattern.compile("[\\p{IsHan}]{2,3}(?:总书记|国家主席|总理|委员长)");

  // Those who are spoken to: where they are only counted up, nothing is said to them.
  static final Pattern AUDIENCE =
      Pattern.compile("同胞|侨胞|国际友人|各国朋友|政协委员(?!会)|人大代表(?!建议|大会)|各民主党派|无党派|各界人士|人民团体");

  // The marks of a document's title stand around it.
  static final Pattern TITLE = Pattern.compile("《[^《》]+》|[^《》]{0,6}《[^《》]+》|《[^《》]+");

  // A noun phrase that ends like this is a body, a meeting, a region or a document.
  static final Pattern NAME_END =
      Pattern.compile(
          ".*(?:委员会|常委会|人大|政协|政府|国务院|党中央|中央|办公厅|兵团|[^大]厅|(?<=[^格布全大开结时政棋])局|(?<=化|[财教科政生])部|[省市区县党纪监]委|法院|检察院|大会|全会|会议|峰会"
              + "|论坛|博览会|运动会|全运会|亚运会|奥运会|代表团|工商联|总工会|共青团|妇联|联合会|协会|学会|联盟|(?:合作|贸易|卫生)组织|集团"
              + "|银行|大学|学院|解放军|武警部队|特别行政区|自治区|共和国|纲要|纲要（草案）|条例|规划|规划的建议|宪法|法典|宣言|公报|白皮书|章程|公约|协定)");

  // These bodies and documents are meant in general, no single one.
  static final Pattern GENERIC =
      Pattern.compile("各级|地方|法治|数字|服务型|有为|廉洁|基层|总体|专项|一流|紧密型|医疗集团|产业学院|行业协会");

  // Doctrine by its names: persons, theories, lines and the aims that party documents set.
  static final Pattern DOCTRINE =
      Pattern.compile(
          "习近平|总书记|毛泽东|邓小平|主义|重要思想|发展思想|人民民主|科学发展观|价值观|政绩观|发展理念|总基调|稳中求进|讲政治|的政治|人民战争|总体布局"
              + "|战略布局|方针|路线|基本国策|基本原则|战略(?!性)|倡议|强国|伟大复兴|中国梦|共同体|中国式现代化|创新驱动|集中统一|共建共治共享|获得感|高质量发展"
              + "|新发展格局|新质生产力|共同富裕|全面小康|小康社会|从严治党|深化改革|改革开放|依法治国|党的领导|党中央"
              + "|[大中]全会精神|会议精神|规定精神|[指批]示精神|讲话精神|四风|三农|三个代表|四个现代化|一国两制|一带一路|五位一体|放管服"
              + "|[两三四五六]个(?:确立|维护|意识|自信|全面|毫不动摇|务必)");

  // A word coined for a policy stands in quotation marks, most of all one that counts: “四个意识”. A
  // five-year plan is only a time.
  static final Pattern COINED = Pattern.compile("[“\"](?!十?[一二三四五六七八九]五[”\"]?)[^“”\"]+[”\"]?");

  // What a report tells its readers to do; the first word of a clause, adverbs aside.
  static final Set<String> DIRECTIVES =
      Set.of(
          "坚持", "坚定", "对接", "编制", "严禁", "遏制", "纵深推进", "贯彻", "落实", "践行", "树立", "弘扬", "推进", "推动",
          "加快", "加速", "决战", "决胜", "深化", "优化", "加强", "完善", "健全", "扩大", "提升", "提高", "促进", "支持", "培育",
          "打造", "实施", "开展", "保障", "维护", "防范", "化解", "统筹", "强化", "构建", "巩固", "拓展", "壮大", "增强", "激发",
          "规范", "整治", "稳定", "鼓励", "引导", "创新", "严格", "严守", "守牢", "严厉打击", "打击", "打好", "打赢", "夯实",
          "筑牢", "铸牢", "发挥", "完整", "全面推进", "创建", "改善", "办好", "做好", "抓好", "抓实", "补齐", "补", "稳", "促",
          "保", "扩", "惠", "控", "强", "增", "优", "减", "降", "去", "抓", "治", "融入", "服务", "建好", "建立", "建设",
          "加大", "缩小", "压实", "改造", "压减", "倡导", "引进", "调整", "转变", "发扬", "反对", "杜绝", "力戒", "克服", "解放",
          "增进", "普及", "繁荣", "振兴", "提振", "大力发展", "积极发展", "解决", "办理", "应对", "接受", "裁减", "安排", "保持",
          "保护", "发展", "综合整治", "兜牢", "破除", "畅通", "释放", "用好", "管好", "用足", "做强", "做优", "做大", "培养",
          "团结", "紧扣", "聚焦", "突出", "牢记", "牢牢", "深入", "扎实");

  // Nouns as often as verbs: they give an order only with an object that something describes.
  static final Set<String> HALF_NOUNS =
      Set.of("建设", "发展", "服务", "创新", "调整", "稳定", "规范", "培养", "整治", "保障", "突出", "繁荣", "严格");

  // What one develops, as the last word of an order.
  static final Pattern GROWN = Pattern.compile(".*(?:业|经济|贸易|生产|能源)");

  // What one renews, if one does not speak of something new.
  static final Pattern RENEWED = Pattern.compile("创新.*(?:体制|机制|方式|方法|模式|手段|举措|设置|思路|治理)");

  // Verbs that describe the noun behind them far more often than they have it for their object.
  static final Set<String> ATTRIBUTES =
      Set.of(
          "研发", "退休", "分层", "出口", "进口", "就业", "失业", "参保", "上市", "流动", "留守", "支撑", "赋能", "育人", "修复",
          "更新", "融合", "拖欠", "监督", "评价", "驾驶", "互联", "流通", "反馈", "存在", "退役", "返贫", "脱贫", "决策", "新增",
          "共享", "应急", "指挥");

  // Verbs that tell what is so, or lead up to what is said, and set nobody a task.
  static final Set<String> TELLING =
      Set.of(
          "取得", "作出", "做出", "表示", "具有", "具备", "得到", "获得", "提供", "打下", "奠定", "体现", "发生", "出现", "成为",
          "位居", "走在", "进入", "经历", "看到", "认识", "面对", "面临", "面向", "针对", "结合", "指出", "强调", "提出", "来到",
          "习惯", "包括", "达到", "存在", "没有", "作为", "相信", "坚信", "祝愿", "希望", "符合", "属于", "继续", "值得", "归功",
          "来自", "源于", "使用", "充满", "迎来", "承载", "担当", "制定", "根据", "依据", "按照", "实行", "结束");

  // They put first by what, or with what, something is done: 把安全放在首位, 以创新引领发展.
  static final Set<String> MEANS = Set.of("把", "将", "用", "以");

  // What says how often, or when, before a verb.
  static final Set<String> TIMES = Set.of("多次", "第一时间", "再次");

  // Behind a noun they say where or when something is so.
  static final Set<String> WHERE = Set.of("中", "上", "下", "里", "内", "以来", "期间", "之后", "以后", "之际");

  // A task that has a name.
  static final Pattern CAMPAIGN = Pattern.compile(".*(?:行动|攻坚战)");

  // A clause that ends on one of these says how its subject changed.
  static final Set<String> CHANGES =
      Set.of("加深", "加快", "提升", "提高", "改善", "增强", "增加", "减少", "下降", "上升", "回升", "向好", "加大", "亲临");

  // They put the object before its verb.
  static final Set<String> DISPOSAL = Set.of("把", "将", "让", "使");

  // What was reached, and how much: a report of results, not an order.
  static final Pattern RESULT =
      Pattern.compile(
          "取得|迈出|迈上|位居|稳居|均居|(?<=.)突破|超过|高于|低于|优于|达到|达[0-9]*$|完成|居全国|前列|首位|新高|显著|成效"
              + "|左右|(?<!规模)以上$|以下$|(?<=.)保持|亿元|万[人亿元户吨]|[0-9０-９](?![0-9A-Za-zＡ-Ｚ级])|年均|同比|涨幅|来之不易(?!的)|上年|去年|今年是|时期是|目标是");

  static final Pattern CLAUSES = Pattern.compile("[" + Stops.WIDE_PAUSES + "]");
  static final Pattern BORDER = Pattern.compile("[" + Stops.WIDE + "]");

  private KindWords() {}
}
