/**
 * All that the program says, in Chinese and English, and numbers as it prints them: the one place
 * where either language is written. {@code pages_*.properties} holds the words of pages and sheets,
 * {@code notices_*.properties} errors, warnings, reasons and closing lines, {@code help_*} what
 * {@code --help} prints. Every room that tells somebody something may use this one, so it uses
 * none.
 */
@NullMarked
package taohua.words;

import org.jspecify.annotations.NullMarked;
