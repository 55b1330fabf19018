package taohua.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import taohua.text.Corpus;

/** Officials against officials: how many characters to review lie between their documents. */
final class HeatMap {
  /** Officials that are shown, those who share most. */
  static final int SHOWN = 30;

  private static final int STEPS = 5;

  private final Site site;
  private final int[][] copied;
  private final Map<Integer, DocumentPair> strongest = new HashMap<>();
  private final List<Integer> officials;
  private final int[] firstDocument;

  HeatMap(Site site) {
    this.site = site;
    Corpus corpus = site.corpus();
    int count = corpus.officialCount();
    int[] sums = new int[count];
    firstDocument = new int[count];
    for (int d = corpus.size() - 1; d >= 0; d--) {
      firstDocument[corpus.official(d)] = d;
    }
    for (DocumentPair pair : site.pairs()) {
      int a = corpus.official(pair.target());
      int b = corpus.official(pair.source());
      sums[a] += a == b ? 0 : pair.copied();
      sums[b] += a == b ? 0 : pair.copied();
    }
    officials = most(sums);
    copied = new int[officials.size()][officials.size()];
    site.pairs().forEach(this::add);
  }

  private List<Integer> most(int[] sums) {
    List<Integer> sharing = new ArrayList<>();
    for (int official = 0; official < sums.length; official++) {
      if (sums[official] > 0) {
        sharing.add(official);
      }
    }
    return sharing.stream()
        .sorted(Comparator.comparingInt((Integer official) -> -sums[official]))
        .limit(SHOWN)
        .sorted(Comparator.comparingInt(official -> firstDocument[official]))
        .toList();
  }

  private void add(DocumentPair pair) {
    int a = officials.indexOf(site.corpus().official(pair.target()));
    int b = officials.indexOf(site.corpus().official(pair.source()));
    if (a < 0 || b < 0 || a == b) {
      return;
    }
    copied[a][b] += pair.copied();
    copied[b][a] = copied[a][b];
    strongest.putIfAbsent(a * SHOWN + b, pair);
    strongest.putIfAbsent(b * SHOWN + a, pair);
  }

  boolean isEmpty() {
    return officials.size() < 2;
  }

  int size() {
    return officials.size();
  }

  String name(int row) {
    return site.whoOrName(firstDocument[officials.get(row)]);
  }

  int copied(int row, int column) {
    return copied[row][column];
  }

  /** The pair of documents behind most of a cell, if there is one. */
  @Nullable DocumentPair pair(int row, int column) {
    return strongest.get(row * SHOWN + column);
  }

  /** How dark a cell is: 0 for nothing, then 1 to 5 by the root of its share of the most. */
  int step(int row, int column) {
    int most = 1;
    for (int[] counts : copied) {
      for (int count : counts) {
        most = Math.max(most, count);
      }
    }
    int count = copied[row][column];
    return count == 0 ? 0 : (int) Math.ceil(STEPS * Math.sqrt((double) count / most));
  }
}
