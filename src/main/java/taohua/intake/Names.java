package taohua.intake;

import java.util.regex.Pattern;
import taohua.language.Characters;

/**
 * Whether some characters may be a person's name. A name is believed only where a pattern expects
 * one (after an office, in a byline), so this check is about what cannot be a name.
 */
final class Names {
  private static final String SURNAMES =
      "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎"
          + "鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄"
          + "和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭"
          + "梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
          + "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
          + "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻"
          + "莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向"
          + "古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾"
          + "毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟言福肖"
          + "闫覃展楚仝布苟车代但邸丛付官海雒麦曼门缴";
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?:欧阳|上官|司马|司徒|诸葛|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|端木|东方|夏侯|轩辕|呼延|南宫|独孤|拓跋|完颜|赫连|澹台|申屠|太史).{1,2}");
  private static final Pattern WITH_DOTS =
      Pattern.compile("\\p{IsHan}{1,8}(?:[·•・]\\p{IsHan}{1,10}){1,3}");
  // Characters of offices, places and of ordinary sentences that names avoid.
  private static final String NEVER =
      "的是了我你他们各某每这那有不在与就从把被让及或而但也都很最更本该省市县区旗乡镇村委局厅部处院厂司组团队" + "会室科所站办员长记任席工作月日网报社号页版条款项件表图讲话发言报告致辞";

  private Names() {}

  /** The name without the spaces that set it apart, as in 龚　正; empty if it cannot be one. */
  static String of(String written) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (!Line.isBlank(c)) {
        name.append(c);
      }
    }
    String found = name.toString();
    return isName(found) ? found : "";
  }

  static boolean isName(String name) {
    if (WITH_DOTS.matcher(name).matches()) {
      return true;
    }
    if (name.length() < 2 || name.length() > 4) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!Characters.isHan(c) || i > 0 && NEVER.indexOf(c) >= 0) {
        return false;
      }
    }
    if (COMPOUND.matcher(name).matches()) {
      return true;
    }
    return name.length() <= 3 && SURNAMES.indexOf(Characters.fold(name.charAt(0))) >= 0;
  }
}
