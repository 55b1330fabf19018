package taohua.judge;

/**
 * Two documents, one of which is compared with the other.
 *
 * @param target index of the later or the checked one
 * @param source index of the other
 */
public record TargetSource(int target, int source) {}
