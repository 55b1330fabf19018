package taohua.intake.page.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import taohua.language.CharacterSet;
import taohua.language.Sought;
import taohua.text.Span;

/** What a speaker calls those who listen: 同志们：, 尊敬的各位来宾，女士们、先生们：, 大家好！ */
public final class Salutation {
  private static final int LONGEST = 120;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[^。；]{0,24}?)(?:同志们|朋友们|女士们|先生们|同学们|老师们|同胞们|乡亲们|同事们|战友们|各位[^。；]{0,24}|尊敬的[^。；]{0,40}|敬爱的[^。；]{0,40}|亲爱的[^。；]{0,40}|代表团团长|主席先生)(?:[、,，]?(?:各位|同志们|朋友们|女士们|先生们|来宾)[^。；]{0,30})?[:：！!,，]|[^。；:：]{0,30}(?:朋友|来宾|嘉宾|同学|乡亲|战友|老师|家长|领导)们?[:：]|全[国省市县区州盟旗镇乡校院厂][^。；:：,，]{0,16}(?:者|们|同志|朋友|群众|职工|人民|家属|师生|教师|官兵|干部|同胞)[:：]|(?:代理|立法会)?(?:主席|议长|会长)(?:先生|女士)?[:：]");
  private static final String ADDRESS_ENDS = ":：！!,，";
  private static final Pattern GREETING =
      Pattern.compile("(?:大家|各位)[^。；,，]{0,8}(?:早上|上午|中午|下午|晚上)?好[!！。,，]?");

  // Within a line, where more may stand beside it.
  private static final CharacterSet ENDS = CharacterSet.of(":：!！");
  private static final Sought WITHIN =
      Sought.of(
          "同朋女老乡大尊敬亲各",
          "(?:同志们|朋友们|女士们|同学们|老师们|乡亲们|大家好|(?:尊敬的|敬爱的|亲爱的)[^。！？；:：]{2,40}?|各位[^。！？；:：，,、]{2,16}?(?:[、，,]\\s*(?:各位|同志们|朋友们|女士们|先生们)[^。！？；:：]{0,20}?)?)[:：！!]");
  // What it is glued to; in the middle of a sentence it is none.
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:讲话|致辞|致词|发言|报告|讲话稿|演讲|大中小|打印|关闭|分享|收藏|举报|正文|全文|】|\\]|[)）](?:\\p{IsHan}{2,3})?|篇[一二三四五六七八九十\\d]|[\\d。！？!?]|[\\s\\u3000]|月[\\d一二三四五六七八九十]{1,3}日)$");
  private static final int LONGEST_BEFORE = 6;

  private Salutation() {}

  /**
   * Whether a line is nothing but a salutation.
   *
   * @param plain in half width; Chinese marks and colons of either width are read
   */
  public static boolean is(String plain) {
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return false;
    }
    char last = plain.charAt(plain.length() - 1);
    return ADDRESS_ENDS.indexOf(last) >= 0 && ADDRESS.matcher(plain).matches()
        || GREETING.matcher(plain).matches();
  }

  /** Where salutations stand in a line, at its beginning or glued to a title; ascending. */
  static List<Span> in(String line) {
    List<Span> found = new ArrayList<>();
    if (ENDS.isIn(line)) {
      Sought.Search salutation = WITHIN.in(line);
      while (salutation.find()) {
        int at = salutation.start();
        if (at == 0
            || BEFORE.matcher(line.substring(Math.max(0, at - LONGEST_BEFORE), at)).find()) {
          found.add(new Span(at, salutation.end()));
        }
      }
    }
    return found;
  }
}
