package taohua.report.page.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import taohua.judge.Label;
import taohua.judge.LabelledSpan;
import taohua.judge.Reason;
import taohua.text.Span;

/**
 * Characters of a document of which the same is known and which the same findings show, in one
 * paragraph.
 *
 * @param characters which, in its normalised text
 * @param label null where an explained passage says the same, which is no reuse
 * @param findings that count for the document and have these characters, those that have more bits
 *     first
 * @param edited findings that have other characters in this place
 * @param counted how many of the characters are letters, ideographs or digits
 */
record Stretch(
    Span characters,
    @Nullable LabelledSpan label,
    List<Integer> findings,
    List<Integer> edited,
    int counted) {
  Stretch {
    findings = List.copyOf(findings);
    edited = List.copyOf(edited);
  }

  /**
   * What holds of them beside the findings, as the page's script reads it: {@code a} permitted,
   * {@code f} common language, {@code q} in a quotation, {@code w} only in the official's own later
   * words, {@code e} edited. Why the findings have them (own, office, copied), these say
   * themselves.
   */
  String notes() {
    if (label == null) {
      return "";
    }
    StringBuilder notes = new StringBuilder();
    for (Reason reason : label.reasons().list()) {
      notes.append(
          switch (reason) {
            case ALLOWED -> "a";
            case FORMULA -> "f";
            case QUOTED -> label.reasons().has(Reason.RELAYED) ? "" : "q";
            case OWN_LATER -> label.label() == Label.OWN ? "w" : "";
            case EDITED -> "e";
            case OWN, OFFICE, RELAYED, COPIED -> "";
          });
    }
    return notes.toString();
  }

  /**
   * The notes where they go without saying neither because there are none nor as common language.
   */
  @Nullable String toldNotes() {
    String notes = notes();
    return notes.isEmpty() || notes.equals("f") ? null : notes;
  }

  /** Numbers of findings as the page's script reads them; null for none. */
  static @Nullable String words(List<Integer> ids) {
    StringBuilder words = new StringBuilder();
    ids.forEach(id -> words.append(words.isEmpty() ? "" : " ").append(id));
    return words.isEmpty() ? null : words.toString();
  }
}
