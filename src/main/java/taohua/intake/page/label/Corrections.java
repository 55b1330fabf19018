package taohua.intake.page.label;

import taohua.intake.page.unit.SharedLines;

/**
 * What the labels of a page must hold whatever the weights say. Losing speech harms more than
 * keeping clutter, so most of these keep more: dropping inside of a speech needs hard evidence that
 * the page speaks, and so does ending it before a sentence.
 */
final class Corrections {
  private Corrections() {}

  /**
   * Changes the labels of a page; each rule sees what those before it left.
   *
   * @param shared what other pages of the run have as well
   */
  static void make(Page page, SharedLines shared) {
    SeveralSpeeches.join(page);
    Inside inside = new Inside(page);
    inside.keepWithoutEvidence();
    inside.dropWhatIsNeverSpeech();
    Glossary.cutOff(page);
    Licence.cutOff(page);
    SpeechEnd end = new SpeechEnd(page);
    end.keepLastWords();
    end.keepSentences();
    end.keepTranslation();
    Turns turns = new Turns(page);
    turns.keepQuestions();
    turns.keepLast();
    BelowSpeech below = new BelowSpeech(page);
    below.cutOffCopies();
    below.cutOffEditor();
    below.cutOffBackground();
    new NewsFeed(page).cutOff();
    new LetterAbove(page).cutOff();
    below.cutOffPresentation();
    SpeechStart start = new SpeechStart(page);
    start.lowerToSalutation();
    start.raiseToSalutation();
    start.raiseToAddress();
    start.raiseToSentences();
    start.raiseOverTitle();
    start.raiseToTranslation();
    start.lowerAbstract();
    new ExtractsAbove(page).lower();
    new LinesOfHeading(page).lower();
    new ReportedSpeech(page).lowerLead();
    new ReportBehind(page).cutOff();
    Furniture.drop(page, shared);
  }
}
