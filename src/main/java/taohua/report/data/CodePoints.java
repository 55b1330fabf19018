package taohua.report.data;

import java.util.Arrays;
import taohua.text.NormalText;
import taohua.text.Span;

/** Turns the UTF-16 offsets of one text into offsets of Unicode code points. Immutable. */
public final class CodePoints {
  private final int[] lowSurrogates;

  private CodePoints(int[] lowSurrogates) {
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i++;
      }
    }
    return new CodePoints(Arrays.copyOf(found, count));
  }

  /** How many code points lie before that UTF-16 offset; one within a pair counts the pair. */
  public int at(int offset) {
    int found = Arrays.binarySearch(lowSurrogates, offset);
    return offset - (found >= 0 ? found : -found - 1);
  }

  public Span of(Span original) {
    return new Span(at(original.start()), at(original.end()));
  }

  /** Where characters of a normalised text stand, in code points of the original. */
  Span of(NormalText text, Span characters) {
    return of(text.original(characters));
  }
}
