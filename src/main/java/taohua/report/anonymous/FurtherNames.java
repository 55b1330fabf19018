package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import taohua.language.Words;

/**
 * Names in the further fields of a record or a table of officials, such as an author or an
 * organisation. The fields themselves are left out of an anonymous report; what they name may stand
 * in texts.
 */
final class FurtherNames {
  private static final Pattern FIELD =
      Pattern.compile(
          "(?i).*(?:author|name|editor|writer|drafter|contact|person|speaker|organi[sz]ation|company|agency"
              + "|phone|mobile|mail|作者|姓名|撰稿|起草|编辑|联系人|机构|单位|企业|公司|集团|电话|手机|邮箱).*");
  private static final Pattern BETWEEN = Pattern.compile("[、，；,;/|\\n]+");
  private static final int LONGEST = 24;

  private FurtherNames() {}

  /** The names that these fields hold, in the order of the fields. */
  static List<String> of(Map<String, String> fields) {
    List<String> names = new ArrayList<>();
    fields.forEach(
        (field, value) -> {
          if (FIELD.matcher(field).matches()) {
            for (String one : BETWEEN.split(value, -1)) {
              if (isName(one)) {
                names.add(one.strip());
              }
            }
          }
        });
    return names;
  }

  private static boolean isName(String words) {
    String letters = Letters.key(words);
    int length = Spelling.length(letters);
    return length > 1 && length <= LONGEST && !(Spelling.isHan(letters) && isGeneral(letters));
  }

  // 市政府办公室 is in every text; 云岫水务集团 is not: the dictionary does not have all of it.
  private static boolean isGeneral(String letters) {
    return Words.of(letters).stream()
        .allMatch(
            word ->
                word.text().length() > 1
                    && !word.isPlace()
                    && !word.tag().isPerson()
                    && !word.tag().isOrganisation());
  }
}
