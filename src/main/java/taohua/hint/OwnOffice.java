package taohua.hint;

import java.util.regex.Pattern;

/**
 * What the official of a source says of his own unit or office and the target's cannot say of his:
 * 我市 where a county speaks.
 *
 * @param words in the normalised text; where it has groups, what was left is the one that matches
 * @param manner how it is said
 * @param unit 市 of 我市; empty for a body that is named
 * @param evidence what makes it suspicious where it stands in the target
 */
record OwnOffice(Pattern words, Manner manner, String unit, OwnName.Evidence evidence) {
  /** How one speaks of what one heads. */
  enum Manner {
    /** 我市, 本市: nobody else's. */
    OURS,
    /** 全市: one's own, or the superior's where one says how one stands in it. */
    WHOLE,
    /** 我代表市委、市政府. */
    SPEAKING_FOR,
    /** 市应急局, 市长: a superior's as well, so only where the target has its own twice elsewhere. */
    TITLE
  }
}
