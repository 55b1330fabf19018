package taohua.formula;

import java.util.ArrayList;
import java.util.List;
import taohua.text.Corpus;
import taohua.text.NormalText;
import taohua.text.Passage;

/**
 * Tells of one text which of its characters are common language: those of every phrase in it that
 * as many independent officials use as its length demands ({@link
 * FormulaOptions#officialsToLabel}). Only the phrases themselves are asked for, no corpus. Safe for
 * threads.
 */
@FunctionalInterface
public interface CommonLanguage {
  /**
   * The common language of a text, ascending and disjoint; none of an empty text. Occurrences of
   * one phrase do not overlap: from left to right, each starts after the one before has ended.
   * Where phrases overlap, each character goes to the one with most officials, then to the longest.
   */
  List<FormulaUse> in(NormalText text);

  /**
   * What a lexicon says is common language, in its own documents and in any others.
   *
   * @param corpus that the lexicon was built of
   * @param options how many officials a phrase needs
   */
  static CommonLanguage of(Corpus corpus, Lexicon lexicon, FormulaOptions options) {
    List<PhraseTable.Phrase> phrases = new ArrayList<>();
    for (Formula formula : lexicon.phrases()) {
      if (labels(lexicon, formula, options)) {
        Passage first = formula.occurrences().get(0);
        String characters = corpus.text(first.document()).characters(first.characters());
        phrases.add(new PhraseTable.Phrase(characters, lexicon.entry(formula.id())));
      }
    }
    return new PhraseTable(phrases);
  }

  /** Whether so many officials use a formula, for its length, that it labels text. */
  static boolean labels(Lexicon lexicon, Formula formula, FormulaOptions options) {
    int needed = options.officialsToLabel(formula.length(), lexicon.officials());
    return lexicon.independent(formula) >= needed;
  }
}
