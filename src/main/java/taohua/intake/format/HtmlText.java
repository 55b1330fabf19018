package taohua.intake.format;

import java.util.List;
import taohua.intake.format.Unreadable.Reason;
import taohua.intake.markup.OfficeParts;
import taohua.intake.markup.PageText;
import taohua.language.Characters;
import taohua.words.Notice;

/** The text of a web page, each block on a line of its own: all that a reader sees of it. */
public final class HtmlText {
  // With fewer characters a page of frames says nothing itself.
  private static final int FEW = 50;

  private HtmlText() {}

  /**
   * The text of a page.
   *
   * @throws Unreadable if the bytes are not text, or the page shows none
   */
  public static Extracted of(byte[] bytes) throws Unreadable {
    Decoded decoded = TextDecoder.decoded(bytes);
    return of(decoded.text()).in(decoded.charset());
  }

  /**
   * The text of a page.
   *
   * @param html its source
   * @throws Unreadable if it shows none
   */
  public static Extracted of(String html) throws Unreadable {
    // The parser takes U+FFFF for the end of the page; browsers show it like U+FFFD.
    PageText page = PageText.of(html.replace('\uFFFF', '\uFFFD'));
    String text = StrictText.whole(page.text());
    long characters = text.codePoints().filter(Characters::counts).count();
    if (page.isFrames() && characters < FEW) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.only_frames"));
    }
    if (characters == 0) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.empty_page"));
    }
    List<String> hidden = page.hidden().stream().map(StrictText::whole).toList();
    return new Extracted(text, page.links(), hidden)
        .with(asides(page.office()))
        .with(Properties.ofPage(page.names()));
  }

  private static Asides asides(OfficeParts office) {
    return new Asides()
        .with(Aside.Kind.RUNNING, office.running())
        .with(Aside.Kind.NOTES, office.notes())
        .with(Aside.Kind.COMMENTS, office.comments());
  }
}
