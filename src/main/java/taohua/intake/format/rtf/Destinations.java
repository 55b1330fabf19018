package taohua.intake.format.rtf;

import java.util.Optional;
import java.util.Set;
import taohua.intake.format.Aside;
import taohua.intake.format.rtf.Group.Goal;

/** Where the words that begin a group say that its text goes (RTF 1.9.1, "destinations"). */
final class Destinations {
  // What is no text, or is shown again elsewhere.
  private static final Set<String> NO_TEXT =
      Set.of(
          "stylesheet",
          "info",
          "pict",
          "objdata",
          "atnid",
          "atnauthor",
          "atnref",
          "atndate",
          "atntime",
          "atnicn",
          "atrfstart",
          "atrfend",
          "revtbl",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "xmlnstbl",
          "themedata",
          "colorschememapping",
          "datastore",
          "latentstyles",
          "pgdsctbl",
          "filetbl",
          "sn",
          "sv",
          "sp",
          "shprslt",
          "nonshppict",
          "blipuid",
          "picprop",
          "bkmkstart",
          "bkmkend",
          "xe",
          "tc",
          "private",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "aftnsepc",
          "ftncn",
          "aftncn",
          "pnseclvl",
          "userprops",
          "docvar",
          "formfield",
          "datafield",
          "fldtype",
          "mmath",
          "wgrffmtfilter",
          "passwordhash");
  // Marked as to be passed over by whom does not know them, but text.
  private static final Set<String> KNOWN =
      Set.of(
          "ud",
          "shppict",
          "shpinst",
          "shptxt",
          "shpgrp",
          "fldinst",
          "listtext",
          "pntext",
          "footnote",
          "annotation");
  private static final Set<String> RUNNING =
      Set.of("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf");

  private Destinations() {}

  /** Whether a group that begins with the word holds nothing to be read. */
  static boolean isNowhere(String word, boolean isOptional) {
    return isOptional && !KNOWN.contains(word) || NO_TEXT.contains(word);
  }

  /** Where text goes that stands beside the body; empty if the word begins no such text. */
  static Optional<Goal> beside(String word) {
    if (RUNNING.contains(word)) {
      return Optional.of(Goal.RUNNING);
    }
    return switch (word) {
      case "footnote" -> Optional.of(Goal.NOTES);
      case "annotation" -> Optional.of(Goal.COMMENTS);
      default -> Optional.empty();
    };
  }

  /** What text of a goal is, if it stands beside the body. */
  static Optional<Aside.Kind> kind(Goal goal) {
    return switch (goal) {
      case RUNNING -> Optional.of(Aside.Kind.RUNNING);
      case NOTES -> Optional.of(Aside.Kind.NOTES);
      case COMMENTS -> Optional.of(Aside.Kind.COMMENTS);
      default -> Optional.empty();
    };
  }
}
