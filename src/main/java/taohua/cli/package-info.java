/**
 * The command line: commands, exit codes, progress. The only place that knows picocli and the
 * standard streams.
 */
@NullMarked
package taohua.cli;

import org.jspecify.annotations.NullMarked;
