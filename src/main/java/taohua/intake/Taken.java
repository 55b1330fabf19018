package taohua.intake;

import taohua.intake.files.Source;

/**
 * A document that a {@link Taker} took while it was read.
 *
 * @param number by which that one knows it
 */
public record Taken(Source source, int number) implements Reading {
  @Override
  public Taken from(Source other) {
    return new Taken(other, number);
  }
}
