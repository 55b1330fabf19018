package taohua.planted;

import java.util.Random;

/** Writes official prose of its own: clauses of adverb, verb, subject and object, at random. */
public final class Officialese {
  private static final String[] ADVERBS =
      ("着力 切实 不断 持续 扎实 有序 全面 深入 稳步 加快 统筹 积极 主动 严格 精准 大力 认真 逐步 继续 始终 "
              + "努力 坚决 及时 充分 有效 牢牢 协同 分类 逐项 逐村 连片 带头 从严 提前 按季 按月 就近 靠前 上门 联动")
          .split(" ");
  private static final String[] VERBS =
      ("推进 完善 落实 加强 优化 提升 建设 打造 培育 壮大 实施 开展 保障 改善 健全 强化 整治 化解 拓展 支持 "
              + "引导 鼓励 规范 盘活 修缮 新建 改造 布局 对接 引进 压减 清理 排查 治理 守护 巩固 办好 抓牢 用好 补齐 "
              + "疏通 缩短 公开 核实 登记 回访 试行 推广 评估 兑现")
          .split(" ");
  private static final String[] SUBJECTS =
      ("农田 水利 河道 乡镇 社区 园区 企业 学校 医院 养老 托育 就业 社保 住房 供水 供热 燃气 道路 桥梁 港口 "
              + "物流 冷链 粮食 蔬菜 果园 茶山 林场 牧场 渔业 种业 旅游 文化 体育 图书 非遗 古城 街巷 夜市 商圈 电商 "
              + "外贸 招商 财政 税务 审计 金融 信贷 保险 土地 矿山 森林 湿地 水库 空气 噪声 垃圾 污水 能源 电网 风电 "
              + "光伏 储能 芯片 装备 纺织 陶瓷 建材 化工 医药 食品 酒业 家居 软件 数据 算力 人才 技工 科研 专利 标准 "
              + "质量 品牌 信用 市场 价格 消防 防汛 抗旱 地质 气象 应急 交通 客运 公交 停车 信访 调解 法治 档案 户籍")
          .split(" ");
  private static final String[] OBJECTS =
      ("体系 机制 工程 项目 行动 能力 水平 设施 服务 基地 平台 清单 台账 网络 队伍 环境 短板 隐患 存量 增量 "
              + "试点 样板 通道 窗口 流程 时限 标牌 档次 规模 结构 底数 账目 责任 预案 演练 巡查 培训 补贴 贷款 岗位 "
              + "车间 管线 泵站 堤坝 站点 线路 床位 学位 课程 展馆 广场 绿道 驿站 仓库 码头 大棚 苗圃 泉眼 水窖 梯田")
          .split(" ");
  private static final String[] OPENINGS =
      "今年以来， 下一步， 会后， 年底以前， 从现在起， 这一年， 明年春天， 说到底， 比如，".split(" ");

  private final Random random;

  public Officialese(Random random) {
    this.random = random;
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }

  /** Eight to fourteen characters. */
  public String clause() {
    String subject = random.nextInt(4) == 0 ? one(SUBJECTS) + "和" + one(SUBJECTS) : one(SUBJECTS);
    return switch (random.nextInt(3)) {
      case 0 -> one(ADVERBS) + one(VERBS) + subject + one(OBJECTS);
      case 1 -> "把" + subject + one(OBJECTS) + one(VERBS) + "到" + one(SUBJECTS) + one(OBJECTS);
      default -> subject + one(OBJECTS) + "要" + one(ADVERBS) + one(VERBS);
    };
  }

  /** So many clauses and a full stop. */
  public String sentence(int clauses) {
    StringBuilder sentence = new StringBuilder(random.nextInt(3) == 0 ? one(OPENINGS) : "");
    for (int i = 0; i < clauses; i++) {
      sentence.append(i == 0 ? "" : "，").append(clause());
    }
    return sentence.append("。").toString();
  }

  /** At least so many characters. */
  public String paragraph(int least) {
    StringBuilder paragraph = new StringBuilder();
    while (paragraph.length() < least) {
      paragraph.append(sentence(2 + random.nextInt(3)));
    }
    return paragraph.toString();
  }

  /** Another word where {@code word} was. */
  public String word() {
    return random.nextBoolean() ? one(SUBJECTS) : one(OBJECTS);
  }

  /** A name that is no word. */
  public String place() {
    String first = "栖磐枕栗霁岚砚松桐濯棠筠";
    String second = "梧潮溆陉坞浔岘渚埠泺汀崖";
    return "" + pick(first) + pick(second) + "市";
  }

  public String person() {
    return "" + pick("闻郗濮邬褚卞仉酆") + pick("景问望守照临") + pick("澄渠川朴砚舟");
  }

  private char pick(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
