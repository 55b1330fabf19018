package taohua.intake;

import java.util.List;
import taohua.intake.heading.HeadingReader;
import taohua.intake.page.Body;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.Heading;

/** From the text of a page, a file or a preview to the speech in it. */
final class Speech {
  private Speech() {}

  /**
   * The speech in a text. Traditional characters are read as their simplified ones, of which there
   * are as many, so that one set of rules serves both and a heading names the same official in
   * either; the document keeps the text as it is.
   */
  static Read in(Source source, String text) {
    String simplified = Characters.simplify(text);
    Body body = Body.of(simplified);
    List<String> paragraphs =
        body.paragraphs().stream().map(paragraph -> paragraph.text(simplified)).toList();
    Heading heading =
        HeadingReader.read(body.head(), String.join("\n", paragraphs), body.incomplete());
    Document document = new Document(source.id(), heading, text, body.paragraphs());
    return new Read(source, document, body.clutter());
  }
}
