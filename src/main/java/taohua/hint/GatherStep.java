package taohua.hint;

/**
 * One of the fewest sources that explain a document.
 *
 * @param target index of the document
 * @param source index of the source
 * @param rank from 1, the source that explains most first
 * @param characters reused characters that it explains and no source before it
 * @param copied of these, what is labelled copied
 * @param cumulative reused characters that it and all before it explain
 */
public record GatherStep(
    int target, int source, int rank, int characters, int copied, int cumulative) {}
