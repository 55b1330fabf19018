package taohua.intake.format.odt;

/**
 * What a style says of the look of characters.
 *
 * @param isVanished whether they are not displayed
 * @param isWhite whether they are white or nearly so
 * @param isShaded whether what is behind them is painted
 * @param isTiny whether they are no larger than a point
 */
record OdtLook(Said isVanished, Said isWhite, Said isShaded, Said isTiny) {
  /** Nothing is said. */
  static final OdtLook UNSAID = new OdtLook(Said.NOT, Said.NOT, Said.NOT, Said.NOT);

  /** What is said of one trait. */
  enum Said {
    YES,
    NO,
    NOT;

    private Said over(Said below) {
      return this == NOT ? below : this;
    }
  }

  /** This, where it says something, else what another says. */
  OdtLook over(OdtLook below) {
    return new OdtLook(
        isVanished.over(below.isVanished),
        isWhite.over(below.isWhite),
        isShaded.over(below.isShaded),
        isTiny.over(below.isTiny));
  }

  /**
   * Whether such characters cannot be seen.
   *
   * @param isOnPaper whether nothing else is behind them
   */
  boolean isHidden(boolean isOnPaper) {
    boolean isPaleOnPaper = isWhite == Said.YES && isShaded != Said.YES && isOnPaper;
    return isVanished == Said.YES || isTiny == Said.YES || isPaleOnPaper;
  }
}
