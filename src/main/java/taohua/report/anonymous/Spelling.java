package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import taohua.language.PlaceNames;
import taohua.language.Words;

/** What the spelling of a name tells: how surely its letters are the name where a text has them. */
final class Spelling {
  /**
   * Latin letters and digits from which on a name is looked for within words as well: xSmithsony.
   */
  static final int LONG_LATIN = 5;

  // Of the dictionary: above are 高明 (7 times) and 张扬 (6), below 杨柳 and 金山 (1).
  private static final int RARE = 5;

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}0-9]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final Pattern NUMBER = Pattern.compile("[0-9]");
  private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u3000]");

  // 林　远舟 is one name with a blank in it.
  private static final int LONGEST_HAN_NAME = 4;

  private Spelling() {}

  /** In characters, not in units. */
  static int length(String letters) {
    return letters.codePointCount(0, letters.length());
  }

  /** Whether letters tell anybody from others: a placeholder such as 某某 or XX does not. */
  static boolean isName(String letters) {
    return letters.codePoints().anyMatch(c -> c != 'x' && c != '某' && "×○〇*□_".indexOf(c) < 0);
  }

  static boolean isLatin(String letters) {
    return LATIN.matcher(letters).matches();
  }

  static boolean isHan(String letters) {
    return HAN.matcher(letters).matches();
  }

  static boolean hasNumber(String letters) {
    return NUMBER.matcher(letters).find();
  }

  /** What a text must show for these letters to be the name. */
  static Name.Sign sign(String letters) {
    boolean isShort = length(letters) < LONG_LATIN;
    if (length(letters) == 1 || isShort && letters.chars().allMatch(Character::isDigit)) {
      return Name.Sign.STANDING;
    }
    if (isLatin(letters)) {
      return isShort ? Name.Sign.WORD : Name.Sign.NONE;
    }
    boolean isWord = isHan(letters) && PlaceNames.isCommonWord(letters) && !isRare(letters);
    return isWord ? Name.Sign.STANDING : Name.Sign.NONE;
  }

  /** Whether letters are hardly ever an ordinary word: 鹿角 and 彭, unlike 建设 and 高. */
  static boolean isRare(String letters) {
    return Words.frequency(letters) <= RARE;
  }

  /** The parts of a name of several, by their letters: John and Smithson, 艾合买提 and 买买提. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : BETWEEN_PARTS.split(name.strip(), -1)) {
      String letters = Letters.key(part);
      if (!letters.isEmpty()) {
        parts.add(letters);
      }
    }
    String all = Letters.key(name);
    boolean isOne = isHan(all) && length(all) <= LONGEST_HAN_NAME && SPACES.matcher(name).find();
    return isOne || !String.join("", parts).equals(all) ? List.of(all) : parts;
  }
}
