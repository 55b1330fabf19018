package taohua.intake.format.rtf;

/** What is in force within a pair of braces. */
final class Group {
  /** Where what is read goes. */
  enum Goal {
    TEXT,
    NOWHERE,
    FONTS,
    COLORS,
    FIELD_CODE,
    /** Headers and footers. */
    RUNNING,
    NOTES,
    COMMENTS,
    /** The number before a paragraph, as the program that wrote the file counted it. */
    LABEL
  }

  Goal goal = Goal.TEXT;
  int font = -1;
  // How many characters stand behind a Unicode one for old programs.
  int fallback = 1;
  boolean isVanished;
  boolean isDeleted;
  boolean isWhite;
  boolean isTiny;
  boolean isShaded;
  boolean isInTable;
  boolean isParagraphShaded;

  /** Where a link began in the text; -1 if this is none. */
  int linkFrom = -1;

  private Group() {}

  static Group first() {
    return new Group();
  }

  /** A group inside of this one. */
  Group inner() {
    Group inner = new Group();
    inner.goal = goal;
    inner.font = font;
    inner.fallback = fallback;
    inner.isInTable = isInTable;
    inner.isParagraphShaded = isParagraphShaded;
    inner.isVanished = isVanished;
    inner.isDeleted = isDeleted;
    inner.isWhite = isWhite;
    inner.isTiny = isTiny;
    inner.isShaded = isShaded;
    return inner;
  }

  /** Characters look as nothing was said of them. */
  void plain(int usualFont) {
    font = usualFont;
    isVanished = false;
    isDeleted = false;
    isWhite = false;
    isTiny = false;
    isShaded = false;
  }

  boolean isHidden() {
    boolean isOnPaper = !isInTable && !isShaded && !isParagraphShaded;
    return isVanished || isTiny || isWhite && isOnPaper;
  }
}
