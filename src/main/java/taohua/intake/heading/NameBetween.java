package taohua.intake.heading;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import taohua.language.Surnames;
import taohua.text.Official;

/**
 * A name and an office in one word: the name between a body and what its head is called, 县水利局江晚秋局长,
 * or the office between the parts of the name, 创办人江校长晚秋.
 */
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

  private static final Pattern DIVIDED =
      Pattern.compile(
          "^(?:(?<before>\\p{IsHan}{0,8}人))?(?<surname>["
              + Surnames.COMMON
              + "])(?<role>[校院部局处市县区乡镇所馆会议]长|理事长|董事长|主任|总经理|主席|总统)"
              + "(?<given>\\p{IsHan}{1,2}?)(?<rest>(?:[在致向给对就的]|同志|先生|女士|博士|教授).*|)$");

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
      return divided(words);
    }
    String body = matcher.group("body");
    String name = Names.plain(matcher.group("name"));
    String role = matcher.group("role");
    boolean isName = Names.isName(name) && !Names.isPlace(name);
    return isName && !Names.isPlaceBefore(role, name) && isHead(body, role)
        ? Optional.of(new Found(Offices.official(body + role, name), matcher.group("rest")))
        : divided(words);
  }

  private static Optional<Found> divided(String words) {
    Matcher matcher = DIVIDED.matcher(words);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String name = matcher.group("surname") + matcher.group("given");
    String role =
        Stream.of(matcher.group("before"), matcher.group("role"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("、"));
    return Names.isAlone(name)
        ? Optional.of(new Found(Offices.official(role, name), matcher.group("rest")))
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
