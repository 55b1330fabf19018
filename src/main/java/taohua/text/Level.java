package taohua.text;

import java.util.Optional;

/** The administrative levels of China, highest first. */
public enum Level {
  CENTRAL("中央"),
  PROVINCE("省"),
  CITY("市"),
  COUNTY("县"),
  TOWNSHIP("乡");

  private final String chinese;

  Level(String chinese) {
    this.chinese = chinese;
  }

  /** The word that data files use. */
  public String chinese() {
    return chinese;
  }

  public boolean isAbove(Level other) {
    return compareTo(other) < 0;
  }

  /** The level of that Chinese word ({@code 中央 省 市 县 乡}); empty for any other. */
  public static Optional<Level> of(String chinese) {
    for (Level level : values()) {
      if (level.chinese.equals(chinese)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
