package taohua.index;

import java.nio.file.Path;
import taohua.intake.Source;
import taohua.text.Heading;

/**
 * What the catalogue knows of a document.
 *
 * @param number in the index, never used again
 * @param source where it was read from
 * @param heading what is known of it, but why it breaks off
 * @param content a hash of all that reading gave
 * @param body what it says, from run to run, see {@link taohua.text.DocumentKey}
 * @param characters letters and digits of its body
 */
public record Indexed(
    long number, Source source, Heading heading, String content, String body, int characters) {
  String id() {
    return source.id();
  }

  Indexed from(Source other) {
    return new Indexed(number, other, heading, content, body, characters);
  }

  Path file() {
    return source.path();
  }
}
