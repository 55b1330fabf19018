package taohua.intake.format.rtf;

import java.util.ArrayList;
import java.util.List;

/** The table of colours. For one document. */
final class Colors {
  // The least of each channel of a colour that cannot be told from paper.
  private static final int PALE = 0xF0;

  private final List<Boolean> isPale = new ArrayList<>();
  private int red = -1;
  private int green;
  private int blue;

  /** One channel of the colour that is read: red, green or blue. */
  void channel(String name, int value) {
    switch (name) {
      case "red" -> red = value;
      case "green" -> green = value;
      default -> blue = value;
    }
  }

  /** Characters between the colours; a semicolon ends one, which is black if nothing was said. */
  void end(String characters) {
    if (characters.equals(";")) {
      isPale.add(red >= PALE && green >= PALE && blue >= PALE);
      red = -1;
    }
  }

  /** Whether a colour of the table is white or nearly so. */
  boolean isPale(int number) {
    return number >= 0 && number < isPale.size() && isPale.get(number);
  }
}
