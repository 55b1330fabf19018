/**
 * The words of a report in Chinese and English, and numbers as it prints them. Every other room of
 * the report may say something, so this one uses none of them.
 */
@NullMarked
package taohua.report.words;

import org.jspecify.annotations.NullMarked;
