package taohua.table;

/**
 * Two documents that may have one speaker, at least one of which names none. A hint, no finding:
 * who copies from another looks the same.
 *
 * @param first the smaller index
 * @param second the other document
 * @param turns short passages that these two share and no third document has
 * @param role the office that both headings name, or empty
 */
public record LikelyOne(int first, int second, int turns, String role) {}
