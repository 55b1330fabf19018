/**
 * Archives of files: zip, 7z, tar and tar.gz. In: an archive. Out: the name and the bytes of each
 * file in it, or why it is not given; names that lead out of the archive, links and what expands
 * beyond reason are not.
 */
@NullMarked
package taohua.intake.archive;

import org.jspecify.annotations.NullMarked;
