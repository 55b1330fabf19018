package taohua.family;

/**
 * Tells the light edit of a single witness from a slot. Among three or four officials a fifth is
 * nobody: there one alone may change a word and the rest stays fixed, unless what he changed is a
 * name or a number. Of two, one may drop a word.
 */
final class LightEdits {
  // An edit changes, drops or adds a word; who writes more than this otherwise fills a slot.
  private static final int LONGEST = 2;

  private LightEdits() {}

  /** Whether what differs in a region is such an edit. */
  static boolean is(Cluster cluster, Region region) {
    if (!region.loose()) {
      return false;
    }
    Fillers fillers = Fillers.of(cluster, region);
    return cluster.officials() == 2 ? isDropped(fillers) : isOfFew(cluster, fillers);
  }

  private static boolean isDropped(Fillers fillers) {
    return fillers.votes().size() == 2
        && fillers.votes().containsKey("")
        && fillers.votes().keySet().stream().allMatch(filler -> filler.length() <= LONGEST)
        && !fillers.kind().names();
  }

  private static boolean isOfFew(Cluster cluster, Fillers fillers) {
    String common = fillers.common();
    double departing = cluster.officials() - fillers.votes(common);
    return departing <= Columns.mayDepart(cluster)
        || departing <= 1 + Cluster.EPSILON
            && common.length() <= LONGEST
            && !fillers.kind().names();
  }
}
