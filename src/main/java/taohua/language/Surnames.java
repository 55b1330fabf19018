package taohua.language;

import java.util.Set;

/** The surnames of Chinese persons. */
public final class Surnames {
  /**
   * The most frequent ones, simplified, for the inside of a character class of a regular
   * expression. Where little else tells that a word is a name, a rare surname proves nothing: most
   * of these characters are ordinary words as well.
   */
  public static final String COMMON =
      "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文闻邬卓鲁";

  // The surnames of one character that are in use, 百家姓 and others, simplified.
  private static final String SINGLE =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
          + "鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
          + "和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭"
          + "梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
          + "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
          + "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻"
          + "莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向"
          + "古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾"
          + "毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖"
          + "谌仉邝隽庹鄢仵呙苑闫覃展楚仝布苟车代但邸丛付官海雒麦曼门缴冼粟隋亓"
          + "南涂晋楼练辜漆揭茆眭嬴郄佀芈粘泮戢郇麴檀植矫綦禚迟贠弋渠郐苌蹇隰鄞郾禤";
  private static final Set<String> COMPOUND =
      Set.of(
          "欧阳", "上官", "司马", "司徒", "诸葛", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙", "端木", "东方", "夏侯",
          "轩辕", "呼延", "南宫", "独孤", "拓跋", "完颜", "赫连", "澹台", "申屠", "太史", "鲜于", "淳于", "濮阳", "司空", "钟离",
          "闻人", "闾丘", "仲孙", "公冶", "宗政", "万俟", "百里", "东郭", "乐正", "公羊", "谷梁", "梁丘", "单于", "亓官", "司寇",
          "仉督", "子车", "颛孙", "巫马", "公西", "漆雕", "壤驷", "公良", "夹谷", "宰父", "段干", "南门", "羊舌", "微生", "左丘",
          "东门", "西门", "第五", "纳兰", "贺兰", "富察", "佟佳", "贺若", "哥舒", "耶律", "斛律", "屈突", "太叔", "公叔", "东里",
          "北宫", "子桑", "士孙", "即墨", "达奚", "褚师", "毌丘", "沮渠", "豆卢", "长鱼", "叔孙", "季孙", "孟孙", "臧孙", "司城",
          "司鸿", "范姜");

  private Surnames() {}

  /**
   * The surname that a name begins with, simplified: two characters of a compound one such as 欧阳 if
   * more follows, else one; empty if it begins with none.
   */
  public static String of(String name) {
    String simplified = Characters.simplify(name);
    if (simplified.length() > 2 && COMPOUND.contains(simplified.substring(0, 2))) {
      return simplified.substring(0, 2);
    }
    boolean begins = !simplified.isEmpty() && SINGLE.indexOf(simplified.charAt(0)) >= 0;
    return begins ? simplified.substring(0, 1) : "";
  }
}
