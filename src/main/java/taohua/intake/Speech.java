package taohua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import taohua.intake.files.Source;
import taohua.intake.format.Extracted;
import taohua.intake.heading.HeadingReader;
import taohua.intake.page.Body;
import taohua.intake.page.unit.SharedLines;
import taohua.language.Characters;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.words.Notice;

/** From the text of a page, a file or a preview to the speeches in it. */
final class Speech {
  private Speech() {}

  /**
   * The speeches in a text, in order; one if it holds no several. Traditional characters are read
   * as their simplified ones, of which there are as many, so that one set of rules serves both and
   * a heading names the same official in either; the documents keep the text as it is. The first
   * one has the id of the file, the second that and {@code #2}, and so on.
   *
   * @param shared what other texts of the run have as well
   * @param warnings takes what is odd about the text
   * @param keepAll whether the whole text is one document, whatever in it is no speech
   */
  static List<Read> in(
      Source source,
      Extracted extracted,
      SharedLines shared,
      boolean keepAll,
      List<Notice> warnings) {
    String simplified = Characters.simplify(extracted.text());
    List<Body> bodies = Body.allOf(simplified, extracted.links(), shared);
    List<String> above = new ArrayList<>();
    extracted.properties().names().forEach(name -> above.add(Characters.simplify(name)));
    above.addAll(bodies.get(0).head());
    if (keepAll) {
      Heading first = heading(above, bodies.get(0), simplified);
      Heading all = bodies.size() == 1 ? first : ofNobody(first);
      return List.of(whole(source, extracted, AsWritten.heading(all, extracted)));
    }
    List<Read> speeches = new ArrayList<>();
    for (Body body : bodies) {
      int number = speeches.size() + 1;
      String id = number == 1 ? source.id() : source.id() + "#" + number;
      Heading heading =
          number == 1
              ? heading(above, body, simplified)
              : HeadingReader.amongSeveral(heading(body.head(), body, simplified), above);
      if (SeveralInOne.isLikely(paragraphs(body, simplified))) {
        warnings.add(Notice.of("several.mixed", id));
        heading = ofNobody(heading);
      }
      heading = AsWritten.heading(heading, extracted);
      if (bodies.size() == 1) {
        heading = Hints.from(extracted.properties(), heading);
      }
      Document document = new Document(id, heading, extracted.text(), body.paragraphs());
      speeches.add(
          new Read(
              source.withId(id),
              document,
              body.dropped(),
              number == 1 ? extracted.hidden() : List.of()));
    }
    return speeches;
  }

  private static Read whole(Source source, Extracted extracted, Heading heading) {
    String text = extracted.text();
    Document document = new Document(source.id(), heading, text, WholeText.paragraphs(text));
    return new Read(source, document, List.of(), extracted.hidden());
  }

  /** Of several speeches as one document: no one delivered them all, on no one day. */
  private static Heading ofNobody(Heading heading) {
    return new Heading(
        heading.title(), Official.UNKNOWN, Optional.empty(), heading.incomplete(), Map.of());
  }

  private static List<String> paragraphs(Body body, String simplified) {
    return body.paragraphs().stream().map(paragraph -> paragraph.text(simplified)).toList();
  }

  private static Heading heading(List<String> above, Body body, String simplified) {
    return HeadingReader.read(
        above, String.join("\n", paragraphs(body, simplified)), body.foot(), body.incomplete());
  }
}
