package taohua.intake.heading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.text.Official;

/** A name between a body and what its head is called: 县水利局江晚秋局长, 白水县人民法院江晚秋院长. */
final class NameBetween {
  private static final Pattern FORM =
      Pattern.compile(
          "^(?<body>(?![在从向对])[\\p{IsHan}&&[^的了在]]{1,18}?[部局厅委办院校学署行社会队站所府司])"
              + "(?<name>"
              + Names.OF_PARTS_ENDING
              + "|\\p{IsHan}{2,4}?)"
              + "(?<role>"
              + Roles.ROLE
              + ")(?<rest>.*)$");

  /**
   * What was found.
   *
   * @param official whose office is that of the body
   * @param rest what follows
   */
  record Found(Official official, String rest) {}

  private NameBetween() {}

  /** The official whom some words begin with; empty for any others. */
  static Optional<Found> of(String words) {
    Matcher matcher = FORM.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String body = matcher.group("body");
    String name = Names.plain(matcher.group("name"));
    String role = matcher.group("role");
    boolean isName = Names.isName(name) && !Names.isPlace(name);
    return isName && !Names.isPlaceBefore(role, name) && isHead(body, role)
        ? Optional.of(new Found(Offices.official(body + role, name), matcher.group("rest")))
        : Optional.empty();
  }

  /** Whether a body has such a head: 局长 of a 局, 校长 of a 学校 or 大学; 书记 and 主任 of many. */
  private static boolean isHead(String body, String role) {
    char last = body.charAt(body.length() - 1);
    char head = role.charAt(role.length() - 2);
    return head == last
        || role.matches(".*(?:书记|主任|主席|总经理|董事长|秘书长|检察长|会长|专员)")
        || head == '校' && last == '学'
        || head == '院' && (last == '学' || last == '所')
        || last == '府' && "省市县区州旗镇乡".indexOf(head) >= 0;
  }
}
