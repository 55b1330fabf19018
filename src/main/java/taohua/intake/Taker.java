package taohua.intake;

import taohua.text.Document;

/**
 * Takes the documents of records as they are read, for whoever needs something of each but not all
 * of them at once. Called from several threads.
 */
@FunctionalInterface
public interface Taker {
  /** Takes a document, under an id that may still change, and says by which number it knows it. */
  int take(Document document);
}
