package taohua.intake.files;

import taohua.words.Notice;

/** A file or a folder that was found and cannot be opened at all. */
public record Unopened(Source source, Notice why) {}
