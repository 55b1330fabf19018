package taohua.family;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import taohua.language.Characters;
import taohua.text.Corpus;
import taohua.text.Official;

/** What the officials of a cluster and their places are called, as their headings say. */
record WitnessNames(Set<String> places, Set<String> persons) {
  WitnessNames {
    places = Set.copyOf(places);
    persons = Set.copyOf(persons);
  }

  static WitnessNames of(Corpus corpus, List<Row> rows) {
    Set<String> places = new TreeSet<>();
    Set<String> persons = new TreeSet<>();
    for (Row row : rows) {
      for (Kin.Place place : row.variant().places()) {
        Official official = corpus.document(place.document()).heading().official();
        places.add(Characters.simplify(official.place()));
        persons.add(Characters.simplify(official.name()));
      }
    }
    return new WitnessNames(places, persons);
  }

  /** Whether a filler is the place of an official, or part of its name such as 栖梧 of 栖梧市. */
  boolean isPlace(String filler) {
    return filler.length() > 1 && places.stream().anyMatch(place -> place.contains(filler));
  }

  boolean isPerson(String filler) {
    return persons.contains(filler);
  }
}
