package taohua.formula;

/**
 * What counts as common language.
 *
 * @param minLength Han characters of a formula, at least 2
 * @param minOfficials officials who use it, at least 2, or 0 for 3 (2 in a corpus of fewer than 6)
 * @param charactersPerOfficial a phrase labels text if one official in so many of its characters
 *     uses it independently, at least 1
 */
public record FormulaOptions(int minLength, int minOfficials, int charactersPerOfficial) {
  public static final FormulaOptions DEFAULT = new FormulaOptions(6, 0, 10);

  public FormulaOptions {
    if (minLength < 2 || minOfficials < 0 || minOfficials == 1 || charactersPerOfficial < 1) {
      throw new IllegalArgumentException(
          minLength + " characters, " + minOfficials + " officials, 1 in " + charactersPerOfficial);
    }
  }

  /** How many officials a formula needs in a corpus of so many. */
  public int officialsNeeded(int officials) {
    return minOfficials > 0 ? minOfficials : officials < 6 ? 2 : 3;
  }

  /** How many independent officials a formula of that length needs to label text. */
  public int officialsToLabel(int length, int officials) {
    int share = (length + charactersPerOfficial - 1) / charactersPerOfficial;
    return Math.max(officialsNeeded(officials), share);
  }
}
