package taohua.intake.markup;

import taohua.language.Characters;

/** How much of a text is prose, as against menus and headings. */
public final class Prose {
  private static final String STOPS = "，。；！？";
  // Shorter lines are captions and notes, whatever marks they have.
  private static final int SHORTEST = 10;

  private Prose() {}

  /** The ideographs in lines that have some of them and a stop. */
  public static int in(String text) {
    int prose = 0;
    int han = 0;
    boolean hasStop = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n') {
        prose += hasStop && han >= SHORTEST ? han : 0;
        han = 0;
        hasStop = false;
      } else if (Characters.isHan(c)) {
        han++;
      } else {
        hasStop |= STOPS.indexOf(c) >= 0;
      }
    }
    return prose;
  }
}
