package taohua.intake.archive;

import taohua.intake.format.Unreadable;

/** Takes what is in an archive, in the archive's order. */
public interface Entries {
  /**
   * Whether the bytes of a file are wanted.
   *
   * @param name its path in the archive with {@code /}, in Unicode NFC
   */
  boolean wants(String name);

  /** Takes a wanted file. */
  void take(String name, byte[] bytes);

  /** A file is there that is not given. */
  void refuse(String name, Unreadable why);
}
