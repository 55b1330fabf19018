package taohua.report.anonymous;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The offices that stand beside names: the common ones, and those of the speakers of a run. */
final class Offices {
  private static final Set<String> COMMON =
      Set.of(
          ("书记 总书记 省长 市长 县长 区长 州长 旗长 盟长 镇长 乡长 村长 街长 师长 团长 连长 营长 场长 主席 主任 部长 局长 厅长 司长 处长"
                  + " 科长 股长 所长 站长 院长 校长 会长 社长 台长 馆长 行长 署长 庭长 队长 组长 厂长 矿长 总理 秘书长 委员 委员长 常委 专员 政委"
                  + " 司令员 检察长 理事长 董事长 经理 总经理 总裁 总监 巡视员 调研员 督学 教授 研究员 工程师 指导员 干事 同志 先生 女士")
              .split(" "));

  private static final Pattern BEFORE = Pattern.compile("^(?:常务|党组|代理|第一|原|前|代|老)?副?");
  private static final String LAST_OF_OFFICE = "长记任席员委事理裁授";
  private static final int LONGEST = 10;

  private final Set<String> offices = new HashSet<>(COMMON);

  /**
   * @param roles of the speakers
   */
  Offices(Collection<String> roles) {
    for (String role : roles) {
      String letters = Letters.key(role);
      int length = letters.length();
      if (length > 1 && LAST_OF_OFFICE.indexOf(letters.charAt(length - 1)) >= 0) {
        offices.add(letters.substring(length - 2));
        offices.add(letters);
      }
    }
  }

  /** Whether an office starts at a letter, joined to the one before: 书记, 常务副市长. */
  boolean startAt(Letters text, int index) {
    if (!text.isJoined(index)) {
      return false;
    }
    String next = text.string(index, text.joinedEnd(index, LONGEST));
    Matcher before = BEFORE.matcher(next);
    int from = before.find() ? before.end() : 0;
    return startsWithOne(next) || startsWithOne(next.substring(from));
  }

  private boolean startsWithOne(String letters) {
    for (int length = 2; length <= letters.length(); length++) {
      if (offices.contains(letters.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an office ends right before a letter, joined to it. */
  boolean endAt(Letters text, int index) {
    if (!text.isJoined(index)) {
      return false;
    }
    String before = text.string(text.joinedStart(index, LONGEST), index);
    for (int from = 0; from + 1 < before.length(); from++) {
      if (offices.contains(before.substring(from))) {
        return true;
      }
    }
    return false;
  }
}
