package taohua.intake.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of fields that say something of a document, in Chinese as in English. */
final class FieldNames {
  // By the name that the program knows. When something was printed or put up is no day of a
  // speech, so that 发布日期 and the like are passed on as they are.
  private static final Map<String, List<String>> CHINESE =
      Map.of(
          "id", List.of("编号"),
          "title", List.of("标题", "题名", "题目", "讲话标题"),
          "official", List.of("发言人", "讲话人", "演讲人", "报告人", "姓名"),
          "role", List.of("职务"),
          "place", List.of("地区", "地方"),
          "level", List.of("级别", "层级"),
          "date", List.of("日期", "讲话日期", "讲话时间", "发言日期", "发言时间", "成文日期"));

  private FieldNames() {}

  /**
   * The fields under the names that the program knows, in a map that may be changed; an English
   * name stands before a Chinese.
   */
  static Map<String, String> settled(Map<String, String> fields) {
    Map<String, String> settled = new HashMap<>(fields);
    if (fields.isEmpty()) {
      return settled;
    }
    for (Map.Entry<String, List<String>> known : CHINESE.entrySet()) {
      for (String chinese : known.getValue()) {
        if (settled.containsKey(chinese) && !settled.containsKey(known.getKey())) {
          settled.put(known.getKey(), String.valueOf(settled.remove(chinese)));
        }
      }
    }
    return settled;
  }
}
