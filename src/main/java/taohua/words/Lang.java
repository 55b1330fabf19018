package taohua.words;

import java.util.Locale;
import java.util.Optional;

/** The languages that pages and messages exist in. */
public enum Lang {
  ZH("zh-Hans"),
  EN("en");

  private final String tag;

  Lang(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag that pages bear. */
  public String tag() {
    return tag;
  }

  /** {@code zh} or {@code en}, as options and names of files say it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code zh} or {@code en}; empty for anything else. */
  public static Optional<Lang> of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "zh" -> Optional.of(ZH);
      case "en" -> Optional.of(EN);
      default -> Optional.empty();
    };
  }
}
