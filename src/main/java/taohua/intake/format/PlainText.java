package taohua.intake.format;

import taohua.intake.markup.MarkedText;

/** Text files. */
public final class PlainText {
  private PlainText() {}

  /**
   * The text of a plain file, or that of the page whose source it holds.
   *
   * @throws Unreadable if the bytes are not text, or hold none
   */
  public static Extracted of(byte[] bytes) throws Unreadable {
    Decoded decoded = TextDecoder.decoded(bytes);
    String text = decoded.text();
    Extracted read = FormatOfBytes.isPage(bytes) ? HtmlText.of(text) : of(text);
    return read.in(decoded.charset());
  }

  /** The same of a text that may hold markup. */
  static Extracted of(String text) throws Unreadable {
    return MarkedText.isMarked(text) ? HtmlText.of(MarkedText.asPage(text)) : Extracted.plain(text);
  }
}
