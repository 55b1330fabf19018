package taohua.engine;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.BitSet;
import taohua.align.Elsewhere;
import taohua.fingerprint.OfficialFrequency;
import taohua.fingerprint.Posting;
import taohua.fingerprint.Terms;
import taohua.text.Corpus;

/**
 * How many officials use each gram of the checked documents, and how often those documents have it
 * that do not matter: as if all were at hand. Immutable.
 */
final class SharedTerms implements Elsewhere, OfficialFrequency {
  private static final int NOBODY = -1;

  private final Long2IntOpenHashMap officials = new Long2IntOpenHashMap();
  private final Long2IntOpenHashMap places = new Long2IntOpenHashMap();
  private final Keys checked = new Keys();
  private final int documents;
  private final int population;

  /**
   * @param holders of the documents that the checked ones are compared with
   * @param grams of the checked documents
   */
  SharedTerms(ComparedCorpus compared, Holders holders, long[] grams) {
    Corpus all = compared.corpus().all();
    documents = all.size() - compared.corpus().size();
    population = compared.evidenceOfficials(all.size());
    // By the places of documents, which postings know them by.
    BitSet apart = new BitSet();
    int[] officialOf = new int[all.size()];
    for (int d = 0; d < all.size(); d++) {
      int place = compared.place(d);
      if (place != Apart.ELSEWHERE) {
        apart.set(place, d >= compared.corpus().size() || compared.isApart(d));
        officialOf[place] = compared.isEvidence(d) ? all.official(d) : NOBODY;
      }
    }
    int[] seen = new int[all.officialCount()];
    for (int i = 0; i < grams.length; i++) {
      checked.add(grams[i]);
      int users = 0;
      int elsewhere = 0;
      for (long posting : holders.of(Terms.ofGram(grams[i]))) {
        int place = Posting.document(posting);
        int official = officialOf[place];
        elsewhere += apart.get(place) ? Posting.count(posting) : 0;
        if (official != NOBODY && seen[official] != i + 1) {
          seen[official] = i + 1;
          users++;
        }
      }
      if (users > 1) {
        officials.put(grams[i], users);
      }
      if (elsewhere > 0) {
        places.put(grams[i], elsewhere);
      }
    }
  }

  @Override
  public int documents() {
    return documents;
  }

  @Override
  public int places(long gram) {
    return places.get(gram);
  }

  @Override
  public int population() {
    return population;
  }

  @Override
  public int officials(long gram) {
    return Math.max(1, officials.get(gram));
  }

  /** Whether a checked document has a gram. */
  boolean isChecked(long gram) {
    return checked.has(gram);
  }
}
