/**
 * Writing without loss. In come a path of the user's and something that fills a folder or a file;
 * out comes the folder with all of it, or what was there before.
 *
 * <p>{@link taohua.report.folder.OutputFolder} tells the story. A report is made in a hidden {@code
 * WorkFolder} beside the one it goes to, which only one run at a time can have ({@code
 * FolderLock}). A {@code Swap} puts it in place by two renames; what it replaced is {@code
 * Retired}: only files that the {@code Inventory} of the old report knows, unchanged, are deleted,
 * all else goes back to where the user put it. A run that was killed is finished or taken back by
 * the next one.
 */
@NullMarked
package taohua.report.folder;

import org.jspecify.annotations.NullMarked;
