package taohua.align;

/**
 * Room for the tables of alignments, which grows as needed and is used again for the next pair. It
 * changes no result. Whoever aligns many pairs makes one for each task: new room for each of a
 * million pairs would cost a tenth of their alignment. Not for sharing between threads.
 */
public final class Workspace {
  final Gotoh gotoh = new Gotoh();
  final GramFilter filter = new GramFilter();
}
