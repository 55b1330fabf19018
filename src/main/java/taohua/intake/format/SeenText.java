package taohua.intake.format;

import java.util.ArrayList;
import java.util.List;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.markup.Prose;
import taohua.language.Characters;
import taohua.text.Span;
import taohua.words.Notice;

/**
 * The text of a document as it is read run by run: what a reader sees of it, and what is hidden
 * from him. For one document.
 */
public final class SeenText {
  private final StringBuilder seen = new StringBuilder();
  private final StringBuilder all = new StringBuilder();
  private final StringBuilder unseen = new StringBuilder();
  private final List<String> hidden = new ArrayList<>();
  private final List<Span> links = new ArrayList<>();

  /** Takes the next words, which stand in the paragraph that was not ended. */
  public void append(String words, boolean isHidden) {
    all.append(words);
    if (isHidden) {
      unseen.append(words);
    } else {
      endHiding();
      seen.append(words);
    }
  }

  /** The same with one character. */
  public void append(char c, boolean isHidden) {
    append(String.valueOf(c), isHidden);
  }

  /** Ends the line; what is hidden goes on behind it only in the next run. */
  public void endLine() {
    endHiding();
    all.append('\n');
    seen.append('\n');
  }

  /** Where the next words will stand in the text that is seen. */
  public int at() {
    return seen.length();
  }

  /** What was read from there on is a link; none if nothing of it is seen. */
  public void link(int from) {
    int first = links.isEmpty() ? 0 : links.get(links.size() - 1).end();
    if (seen.length() > Math.max(first, from)) {
      links.add(new Span(Math.max(first, from), seen.length()));
    }
  }

  private void endHiding() {
    if (unseen.codePoints().anyMatch(Characters::counts)) {
      hidden.add(StrictText.whole(unseen.toString().strip()));
    }
    unseen.setLength(0);
  }

  /**
   * All of it. What is hidden for the most part is a form or a dark page, no trick, and is seen.
   *
   * @throws Unreadable if there is no text, or it was damaged before
   */
  public Extracted extracted() throws Unreadable {
    endHiding();
    boolean isMostlyHidden = hidden.stream().mapToInt(Prose::in).sum() > Prose.in(seen.toString());
    return proven(
        isMostlyHidden
            ? Extracted.plain(StrictText.whole(all.toString()))
            : new Extracted(StrictText.whole(seen.toString()), links, hidden));
  }

  /**
   * The same text of a document, if it is one.
   *
   * @throws Unreadable if it shows no letter or ideograph, or was damaged before
   */
  public static Extracted proven(Extracted document) throws Unreadable {
    Mojibake.reject(document.text());
    if (document.text().chars().noneMatch(Characters::counts)) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.empty_document"));
    }
    return document;
  }
}
