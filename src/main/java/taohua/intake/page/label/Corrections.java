package taohua.intake.page.label;

/**
 * What the labels of a page must hold whatever the weights say. Losing speech harms more than
 * keeping clutter, so most of these keep more: dropping inside of a speech needs hard evidence that
 * the page speaks, and so does ending it before a sentence.
 */
final class Corrections {
  private Corrections() {}

  /** Changes the labels of a page; each rule sees what those before it left. */
  static void make(Page page) {
    SeveralSpeeches.join(page);
    Inside inside = new Inside(page);
    inside.keepWithoutEvidence();
    inside.dropWhatIsNeverSpeech();
    Glossary.cutOff(page);
    SpeechEnd end = new SpeechEnd(page);
    end.keepSentences();
    end.cutOffPresentation();
    SpeechStart start = new SpeechStart(page);
    start.lowerToSalutation();
    start.raiseToSalutation();
    start.raiseToSentences();
    start.lowerHeading();
  }
}
