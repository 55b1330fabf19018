/**
 * Which files are read. In: inputs, and patterns for the files below folders. Out: each file once,
 * with an id; what is passed over, and what cannot be opened.
 */
@NullMarked
package taohua.intake.files;

import org.jspecify.annotations.NullMarked;
