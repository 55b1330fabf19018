package taohua.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import taohua.judge.Judged;
import taohua.judge.Label;
import taohua.judge.Ladder;
import taohua.text.Chronology;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.When;

/** The officials of a corpus, each with the sums of his documents. */
public final class Officials {
  private Officials() {}

  /**
   * By number; who has no document that took part is left out.
   *
   * @param ladders of each document
   */
  static List<OfficialFigures> of(Judged judged, List<Ladder> ladders) {
    Corpus corpus = judged.corpus();
    List<List<Integer>> documents = new ArrayList<>();
    IntStream.range(0, corpus.officialCount()).forEach(o -> documents.add(new ArrayList<>()));
    for (int d = 0; d < corpus.size(); d++) {
      if (judged.sides().takesPart(d)) {
        documents.get(corpus.official(d)).add(d);
      }
    }
    List<OfficialFigures> officials = new ArrayList<>();
    for (int official = 0; official < documents.size(); official++) {
      List<Document> own = documents.get(official).stream().map(corpus::document).toList();
      if (!own.isEmpty()) {
        Ladder sum = sum(documents.get(official).stream().map(ladders::get).toList());
        officials.add(new OfficialFigures(official, heading(own), own.size(), period(own), sum));
      }
    }
    return officials;
  }

  private static Official heading(List<Document> documents) {
    return new Official(
        first(documents, Official::name),
        first(documents, Official::role),
        first(documents, Official::place),
        documents.stream()
            .map(document -> document.heading().official().level())
            .flatMap(Optional<Level>::stream)
            .findFirst(),
        first(documents, Official::series));
  }

  private static String first(List<Document> documents, Function<Official, String> part) {
    return documents.stream()
        .map(document -> part.apply(document.heading().official()))
        .filter(Predicate.not(String::isEmpty))
        .findFirst()
        .orElse("");
  }

  private static OfficialFigures.Period period(List<Document> documents) {
    List<When> dates =
        documents.stream().flatMap(document -> document.heading().orderingDate().stream()).toList();
    return new OfficialFigures.Period(
        dates.stream().min(Chronology.BEGINS_FIRST), dates.stream().max(Chronology.FIRST_SEEN));
  }

  private static Ladder sum(List<Ladder> ladders) {
    Map<Label, Integer> labelled = new EnumMap<>(Label.class);
    int characters = 0;
    int verified = 0;
    int single = 0;
    for (Ladder ladder : ladders) {
      characters += ladder.characters();
      verified += ladder.quotedVerified();
      single += ladder.residualSingle();
      ladder.labelled().forEach((label, count) -> labelled.merge(label, count, Integer::sum));
    }
    return new Ladder(characters, labelled, verified, single, Ladder.LargestSource.NONE);
  }
}
