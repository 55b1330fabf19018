package taohua.index;

/**
 * What a change did, in documents.
 *
 * @param added that the index did not have
 * @param replaced that it had otherwise
 * @param unchanged that were given and are as they were
 * @param removed that it does not hold any longer, replaced ones apart
 * @param total that it holds now
 */
public record Changes(int added, int replaced, int unchanged, int removed, int total) {}
