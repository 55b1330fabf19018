package taohua.family;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import taohua.align.Edit;
import taohua.align.Global;
import taohua.text.Corpus;
import taohua.text.Span;

/** Variants, rows and clusters of a few texts, one paragraph and one official each. */
final class Clustered {
  private Clustered() {}

  /** The first paragraph of a document. */
  static Variant variant(Corpus corpus, int document) {
    return Variant.of(corpus.text(document), List.of(Corpora.place(document)));
  }

  /** A document's first paragraph aligned with that of document 0. */
  static Row row(Corpus corpus, int document) {
    Variant centre = variant(corpus, 0);
    Variant variant = variant(corpus, document);
    Global global = new Global(centre.text(), centre.tokens());
    return new Row(centre, variant, global.align(variant.text(), variant.tokens()));
  }

  /** The first text in the centre of all. */
  static Cluster of(String... texts) {
    return of(Corpora.of(List.of(texts)));
  }

  static Cluster of(Corpus corpus) {
    List<Row> rows = IntStream.range(0, corpus.size()).mapToObj(d -> row(corpus, d)).toList();
    return new Cluster(corpus, variant(corpus, 0), rows);
  }

  /** Texts of one length, each character of which answers that of the first in its place. */
  static Cluster columnwise(String... texts) {
    Corpus corpus = Corpora.of(List.of(texts));
    Variant centre = variant(corpus, 0);
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < texts.length; d++) {
      Variant variant = variant(corpus, d);
      List<Edit> edits = new ArrayList<>();
      for (int c = 0; c < centre.tokens().length(); c++) {
        Span span = new Span(c, c + 1);
        boolean same = centre.text().token(c) == variant.text().token(c);
        edits.add(same ? new Edit.Equal(span, span) : new Edit.Replaced(span, span));
      }
      rows.add(new Row(centre, variant, edits));
    }
    return new Cluster(corpus, centre, rows);
  }

  /** What each witness has in each region. */
  static List<List<String>> fillers(Cluster cluster, List<Region> regions) {
    List<List<String>> fillers = new ArrayList<>();
    for (Region region : regions) {
      fillers.add(cluster.rows().stream().map(region::filler).toList());
    }
    return fillers;
  }
}
