package taohua.index;

import java.nio.file.Path;
import taohua.intake.files.Source;
import taohua.text.Heading;

/**
 * What the catalogue knows of a document.
 *
 * @param number in the index, never used again
 * @param source where it was read from
 * @param heading what is known of it, but why it breaks off
 * @param stored what is known of its text
 */
public record Indexed(long number, Source source, Heading heading, Stored stored) {
  /**
   * What is known of a text.
   *
   * @param content a hash of all that reading gave
   * @param body what it says, from run to run, see {@link taohua.text.DocumentKey}
   * @param characters letters and digits of its body
   * @param isLossy whether something was left out that a user must be told of
   */
  public record Stored(String content, String body, int characters, boolean isLossy) {}

  String id() {
    return source.id();
  }

  Path file() {
    return source.path();
  }

  Indexed at(long other) {
    return new Indexed(other, source, heading, stored);
  }

  Indexed from(Source other) {
    return new Indexed(number, other, heading, stored);
  }
}
