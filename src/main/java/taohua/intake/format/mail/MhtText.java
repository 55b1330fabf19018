package taohua.intake.format.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import taohua.intake.format.Extracted;
import taohua.intake.format.HtmlText;
import taohua.intake.format.PlainText;
import taohua.intake.format.Unreadable;
import taohua.intake.format.Unreadable.Reason;
import taohua.words.Notice;

/** The text of the page that a file of several parts holds. */
public final class MhtText {
  private MhtText() {}

  /**
   * The text of the first page in a file; of its first text where it has no page.
   *
   * @throws Unreadable if the file holds neither, or what it holds shows no text
   */
  public static Extracted of(byte[] bytes) throws Unreadable {
    String source = new String(bytes, StandardCharsets.ISO_8859_1);
    Optional<MimePart> page = MimePart.first(source, "text/html");
    if (page.isPresent()) {
      return HtmlText.of(page.get().bytes());
    }
    Optional<MimePart> text = MimePart.first(source, "text/plain");
    if (text.isEmpty()) {
      throw new Unreadable(Reason.NO_TEXT, Notice.of("unread.no_page"));
    }
    return PlainText.of(text.get().bytes());
  }
}
