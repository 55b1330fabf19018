package taohua.intake;

import java.util.Optional;
import taohua.intake.format.Properties;
import taohua.intake.heading.Titles;
import taohua.text.Heading;
import taohua.text.When;

/** What the properties of a file add where its text says nothing. */
final class Hints {
  private Hints() {}

  /**
   * The heading with the title of the file, if it names a kind of speech, and with the day on which
   * it was last saved, which orders nothing; only where the text has none.
   */
  static Heading from(Properties properties, Heading heading) {
    boolean isTitle = heading.title().isEmpty() && Titles.namesGenre(properties.title());
    Optional<When> saved =
        properties.saved().isEmpty()
            ? Optional.empty()
            : When.parse(properties.saved(), When.Kind.UPLOADED);
    return new Heading(
        isTitle ? Titles.clean(properties.title()) : heading.title(),
        heading.official(),
        heading.when().or(() -> saved),
        heading.incomplete(),
        heading.extra());
  }
}
