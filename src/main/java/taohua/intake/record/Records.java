package taohua.intake.record;

import java.io.Closeable;
import java.io.IOException;
import taohua.intake.format.Unreadable;

/** The records of one file, one after the other, in its order. For one thread. */
public interface Records extends Closeable {
  /**
   * Goes on to the next record; false if there is none.
   *
   * @throws Unreadable if the rest of the file cannot be read, or holds no records at all
   */
  boolean next() throws IOException, Unreadable;

  /** The number of its line or row in the file, or in its sheet, from 1. */
  int number();

  /** The sheet that it stands on; empty where the file has but one part. */
  default String sheet() {
    return "";
  }

  /**
   * The record itself; may be called once.
   *
   * @throws Unreadable if this one is damaged or has no text
   */
  TextRecord record() throws Unreadable;

  /** Closes what was opened for it; most are of a stream that whoever gave it closes. */
  @Override
  default void close() throws IOException {}
}
