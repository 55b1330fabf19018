package taohua.intake.format.rtf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import taohua.intake.format.Aside;
import taohua.intake.format.Asides;
import taohua.intake.format.Extracted;
import taohua.intake.format.SeenText;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.format.numbering.Level;
import taohua.intake.format.rtf.Group.Goal;
import taohua.words.Notice;

/**
 * The text of a rich text document (RTF 1.9.1, Microsoft 2008), paragraphs and table cells each on
 * a line of its own. For one document.
 */
public final class RtfText {
  // Deeper than any program nests; each level is a small object.
  private static final int MOST_GROUPS = 10_000;
  private static final int TINY = 2;
  private static final int LONGEST_LABEL = 100;

  private final Tokens tokens;
  private final SeenText text = new SeenText();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final Fonts fonts = new Fonts();
  private final Colors colors = new Colors();
  private final Asides asides = new Asides();
  private final StringBuilder code = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private Group group = Group.first();
  private boolean isOptional;
  private final StringBuilder beside = new StringBuilder();
  private final StringBuilder deleted = new StringBuilder();
  private int passing;

  private RtfText(byte[] bytes) {
    tokens = new Tokens(bytes);
  }

  /**
   * The text of a document.
   *
   * @throws Unreadable if it is nested beyond reason, was damaged before, or has no text
   */
  public static Extracted of(byte[] bytes) throws Unreadable {
    RtfText document = new RtfText(bytes);
    document.read();
    document.endDeleted();
    return document.text.extracted().with(document.asides);
  }

  private void read() throws Unreadable {
    for (Tokens.Kind kind = tokens.next(); kind != Tokens.Kind.END; kind = tokens.next()) {
      switch (kind) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word(), tokens.number());
        case SIGN -> sign((char) tokens.value());
        case BYTE -> character(tokens.value());
        case END -> {}
      }
    }
  }

  private void open() throws Unreadable {
    if (groups.size() >= MOST_GROUPS) {
      throw new Unreadable(Reason.TOO_LARGE, Notice.of("unread.too_deep"));
    }
    groups.push(group);
    group = group.inner();
    isOptional = false;
    passing = 0;
  }

  private void close() {
    boolean isLabelDone =
        group.goal == Goal.LABEL && !groups.isEmpty() && groups.element().goal != Goal.LABEL;
    if (group.linkFrom >= 0) {
      text.link(group.linkFrom);
    }
    if (!groups.isEmpty()) {
      if (group.goal != groups.element().goal) {
        endAside();
      }
      group = groups.pop();
    }
    isOptional = false;
    passing = 0;
    if (isLabelDone) {
      show(label());
      label.setLength(0);
    }
  }

  /** The number that was read; nothing for a sign that is the same for each paragraph. */
  private String label() {
    String shown = label.toString().strip();
    boolean isSign =
        shown.codePoints().noneMatch(RtfText::counts)
            || shown.length() == 1 && shown.charAt(0) < 0x80 && Character.isLetter(shown.charAt(0));
    return isSign ? "" : Level.label(shown);
  }

  private static boolean counts(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private void sign(char sign) {
    switch (sign) {
      case '*' -> isOptional = true;
      case '~' -> show("\u00A0");
      case '_' -> show("-");
      case '\\', '{', '}' -> show(String.valueOf(sign));
      // A line end behind a backslash is a paragraph's.
      case '\r', '\n' -> endLine();
      default -> {}
    }
  }

  private void word(String word, int number) {
    boolean isNowhere = Destinations.isNowhere(word, isOptional);
    isOptional = false;
    if (isNowhere) {
      group.goal = Goal.NOWHERE;
      return;
    }
    if (passing > 0 && !word.equals("u")) {
      passing = 0;
    }
    if (!goal(word) && !paragraph(word, number) && !look(word, number)) {
      character(word, number);
    }
  }

  /** Whether the word tells where what follows goes. */
  private boolean goal(String word) {
    Optional<Goal> beside = Destinations.beside(word);
    if (beside.isPresent()) {
      group.goal = group.goal == Goal.NOWHERE ? Goal.NOWHERE : beside.get();
      return true;
    }
    switch (word) {
      case "fonttbl" -> group.goal = Goal.FONTS;
      case "colortbl" -> group.goal = Goal.COLORS;
      case "fldinst" -> {
        group.goal = Goal.FIELD_CODE;
        code.setLength(0);
      }
      case "fldrslt" ->
          group.linkFrom = code.toString().strip().startsWith("HYPERLINK") ? text.at() : -1;
      case "listtext", "pntext" -> {
        group.goal = group.goal == Goal.TEXT ? Goal.LABEL : group.goal;
        label.setLength(0);
      }
      // A box stands within a paragraph, and begins with one of its own.
      case "shptxt" -> endLine();
      // The same in characters of an old charset, then in Unicode.
      case "upr" -> group.goal = Goal.NOWHERE;
      case "ud" -> group.goal = Goal.TEXT;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean paragraph(String word, int number) {
    switch (word) {
      case "par",
          "sect",
          "page",
          "column",
          "line",
          "cell",
          "nestcell",
          "row",
          "nestrow",
          "softline" ->
          endLine();
      case "pard" -> {
        group.isInTable = false;
        group.isParagraphShaded = false;
      }
      case "intbl" -> group.isInTable = true;
      case "cbpat" -> group.isParagraphShaded = number > 0;
      case "tab" -> show("\t");
      case "bin" -> tokens.skip(number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean look(String word, int number) {
    switch (word) {
      case "plain" -> group.plain(fonts.usual());
      case "v" -> group.isVanished = number != 0;
      case "deleted" -> group.isDeleted = number != 0;
      case "fs" -> group.isTiny = number > 0 && number <= TINY;
      case "cf" -> group.isWhite = colors.isPale(number);
      case "chcbpat", "cb", "highlight" -> group.isShaded = number > 0;
      case "f" -> group.font = number;
      case "fcharset" -> {
        if (group.goal == Goal.FONTS) {
          fonts.charset(group.font, number);
        }
      }
      case "cpg" -> fonts.page(group.font, number);
      case "red", "green", "blue" -> colors.channel(word, number);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void character(String word, int number) {
    switch (word) {
      case "ansicpg" -> fonts.usualPage(number);
      case "deff" -> fonts.usual(number);
      case "uc" -> group.fallback = Math.max(0, number);
      case "u" -> {
        show(String.valueOf((char) number));
        passing = group.fallback;
      }
      case "emdash" -> show("—");
      case "endash" -> show("–");
      case "lquote" -> show("‘");
      case "rquote" -> show("’");
      case "ldblquote" -> show("“");
      case "rdblquote" -> show("”");
      case "bullet" -> show("•");
      case "emspace", "enspace", "qmspace" -> show(" ");
      default -> {}
    }
  }

  private void character(int first) {
    isOptional = false;
    int page = fonts.pageOf(group.font);
    int second = CodePages.isLead(page, first) ? tokens.trail() : -1;
    if (passing > 0) {
      // A fallback of two bytes was counted as two characters by some programs and as one by
      // others.
      passing -= second >= 0 ? Math.min(2, passing) : 1;
      return;
    }
    if (first < 0x80 && second < 0) {
      show(String.valueOf((char) first));
    } else {
      show(
          second < 0
              ? CodePages.text(page, (byte) first)
              : CodePages.text(page, (byte) first, (byte) second));
    }
  }

  private void endLine() {
    endAside();
    if (group.goal == Goal.TEXT && !group.isDeleted) {
      text.endLine();
    }
  }

  /** A paragraph of a note or a header ends. */
  private void endAside() {
    Destinations.kind(group.goal).ifPresent(kind -> asides.add(kind, beside));
    beside.setLength(0);
  }

  private void endDeleted() {
    asides.add(Aside.Kind.DELETED, deleted);
    deleted.setLength(0);
  }

  private void show(String characters) {
    switch (group.goal) {
      case TEXT -> {
        if (group.isDeleted) {
          deleted.append(characters);
        } else {
          endDeleted();
          text.append(characters, group.isHidden());
        }
      }
      case RUNNING, NOTES, COMMENTS -> beside.append(characters);
      case COLORS -> colors.end(characters);
      case LABEL -> label.append(label.length() < LONGEST_LABEL ? characters : "");
      case FIELD_CODE -> code.append(code.length() < 20 ? characters : "");
      case FONTS, NOWHERE -> {}
    }
  }
}
