package taohua.index.posting;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import taohua.fingerprint.Terms;

/** The terms of one document, in no order; the same one may come several times. */
public final class DocumentTerms implements Terms.Sink {
  private final LongArrayList terms = new LongArrayList();
  private final IntArrayList infos = new IntArrayList();

  @Override
  public void take(long term, int count, boolean isPicked) {
    terms.add(term);
    infos.add(Lists.info(count, isPicked));
  }

  int size() {
    return terms.size();
  }

  long term(int index) {
    return terms.getLong(index);
  }

  int info(int index) {
    return infos.getInt(index);
  }
}
