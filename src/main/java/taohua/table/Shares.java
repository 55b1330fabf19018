package taohua.table;

/**
 * What one official's documents share with another's as their source: an ordered pair, see {@link
 * Dyad}.
 *
 * @param source number of the official whose documents are the sources
 * @param target number of the official whose documents are the targets; may be the same
 * @param directed passages whose source is earlier
 * @param undirected passages whose dates do not tell
 */
public record Shares(int source, int target, Dyad.Overlap directed, Dyad.Overlap undirected) {}
