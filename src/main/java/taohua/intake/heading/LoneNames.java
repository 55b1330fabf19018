package taohua.intake.heading;

import java.util.List;
import java.util.Set;
import taohua.language.Words;

/** Names that stand without an office, where a place or a word of a menu may stand as well. */
final class LoneNames {
  // With the spaces that set a short name apart.
  private static final int LONGEST_LINE = 8;
  // Words of menus that would pass for names.
  private static final Set<String> NO_NAMES =
      Set.of(
          "时政", "安全", "关闭", "和谐", "阅读", "查看", "经济", "国内", "国际", "文化", "党建", "时事", "高清", "应用", "常用",
          "向上", "全文", "关注", "简介", "包邮", "平安", "广播");

  private LoneNames() {}

  /** Whether a line is a name and nothing else. */
  static boolean isName(String line) {
    return line.length() <= LONGEST_LINE && !of(line).isEmpty();
  }

  /** The name without spaces; empty if it is none, a word of a menu, or a place, such as 安徽. */
  static String of(String written) {
    String name = Names.of(written);
    if (name.isEmpty() || NO_NAMES.contains(name)) {
      return "";
    }
    List<Words.Word> words = Words.of(name);
    return words.size() == 1 && words.get(0).isPlace() ? "" : name;
  }
}
