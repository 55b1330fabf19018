package taohua.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonsTest {
  /** The labels that a reader may refuse. */
  private static final List<Label> REFUSABLE =
      List.of(Label.ALLOWED, Label.FORMULA, Label.QUOTED, Label.OWN, Label.OFFICE);

  @Test
  void theFirstReasonInTheOrderOfLabelsIsTheLabel() {
    assertThat(Reasons.of(Reason.COPIED, Reason.FORMULA).label()).contains(Label.FORMULA);
    assertThat(Reasons.of(Reason.COPIED, Reason.OFFICE).label()).contains(Label.OFFICE);
    assertThat(Reasons.of(Reason.FORMULA, Reason.ALLOWED).label()).contains(Label.ALLOWED);
  }

  @Test
  void aQuotationExplainsReuseAndIsNone() {
    assertThat(Reasons.of(Reason.QUOTED, Reason.RELAYED).label()).isEmpty();
    assertThat(Reasons.of(Reason.QUOTED, Reason.COPIED).label()).contains(Label.QUOTED);
    assertThat(Reasons.of(Reason.QUOTED, Reason.EDITED).label()).contains(Label.EDITED);
  }

  @Test
  void laterOwnTextExplainsOnlyWhatNobodyElseHas() {
    assertThat(Reasons.of(Reason.OWN_LATER).label()).contains(Label.OWN);
    assertThat(Reasons.of(Reason.OWN_LATER, Reason.COPIED).label()).contains(Label.COPIED);
    assertThat(Reasons.of(Reason.OWN_LATER, Reason.OFFICE).label()).contains(Label.OFFICE);
    assertThat(Reasons.of(Reason.OWN_LATER, Reason.OWN, Reason.COPIED).label()).contains(Label.OWN);
  }

  @Test
  void aQuotationThatWasTakenOverWithItsSpeakerExplainsNothing() {
    assertThat(Reasons.of(Reason.QUOTED, Reason.RELAYED, Reason.COPIED).label())
        .contains(Label.COPIED);
    assertThat(Reasons.of(Reason.QUOTED, Reason.RELAYED, Reason.OWN).label()).contains(Label.OWN);
  }

  @Test
  void whatIsRefusedBearsTheNextThatHoldsElseItIsCopied() {
    Reasons reasons = Reasons.of(Reason.FORMULA, Reason.QUOTED);
    assertThat(reasons.labelWithout(Set.of(Label.FORMULA))).contains(Label.QUOTED);
    assertThat(reasons.labelWithout(Set.of(Label.FORMULA, Label.QUOTED))).contains(Label.COPIED);
    Reasons own = Reasons.of(Reason.OWN, Reason.OWN_LATER);
    assertThat(own.labelWithout(Set.of(Label.OWN))).contains(Label.COPIED);
  }

  /** The rule in the words of the design, for all sets of reasons and all that may be refused. */
  @Test
  void everySetIsLabelledAsTheDesignSays() {
    for (Set<Reason> known : subsets(List.of(Reason.values()))) {
      for (Set<Label> refused : subsets(REFUSABLE)) {
        Reasons reasons = Reasons.of(known.toArray(Reason[]::new));
        Optional<Label> expected = expected(known, refused);
        assertThat(reasons.labelWithout(refused)).as("%s %s", known, refused).isEqualTo(expected);
        if (refused.isEmpty()) {
          assertThat(reasons.label()).isEqualTo(expected);
          assertThat(reasons.settled().label()).isEqualTo(expected);
        }
      }
    }
  }

  private static Optional<Label> expected(Set<Reason> known, Set<Label> refused) {
    boolean overlap =
        Stream.of(
                Reason.ALLOWED,
                Reason.FORMULA,
                Reason.OWN,
                Reason.OWN_LATER,
                Reason.OFFICE,
                Reason.COPIED)
            .anyMatch(known::contains);
    if (!overlap) {
      return known.contains(Reason.EDITED) ? Optional.of(Label.EDITED) : Optional.empty();
    }
    Set<Reason> explaining = new LinkedHashSet<>(known);
    if (known.contains(Reason.RELAYED)) {
      explaining.remove(Reason.QUOTED);
    }
    if (known.contains(Reason.COPIED) || known.contains(Reason.OFFICE)) {
      explaining.remove(Reason.OWN_LATER);
    }
    for (Label label : Label.values()) {
      boolean holds = explaining.stream().anyMatch(reason -> reason.label() == label);
      if (label == Label.COPIED || holds && !refused.contains(label)) {
        return Optional.of(label);
      }
    }
    throw new AssertionError("copied comes before the end");
  }

  @Test
  void reasonsStandInTheOrderOfTheirLabels() {
    List<Label> labels = Stream.of(Reason.values()).map(Reason::label).toList();
    assertThat(labels).isSorted().containsAll(List.of(Label.values()));
    assertThat(Reasons.of(Reason.COPIED, Reason.ALLOWED).list())
        .containsExactly(Reason.ALLOWED, Reason.COPIED);
  }

  @Test
  void anEditBearsOnTheLabelOnlyWhereNothingIsReused() {
    assertThat(Reasons.of(Reason.COPIED, Reason.QUOTED, Reason.EDITED).settled())
        .isSameAs(Reasons.of(Reason.COPIED, Reason.QUOTED));
    assertThat(Reasons.of(Reason.QUOTED, Reason.EDITED).settled())
        .isSameAs(Reasons.of(Reason.EDITED));
    assertThat(Reasons.of(Reason.QUOTED).settled()).isSameAs(Reasons.NONE);
  }

  @Test
  void setsAreUnitedAndCut() {
    Reasons one = Reasons.of(Reason.OWN, Reason.COPIED);
    Reasons other = Reasons.of(Reason.OWN, Reason.QUOTED);
    assertThat(one.or(other)).isSameAs(Reasons.of(Reason.QUOTED, Reason.OWN, Reason.COPIED));
    assertThat(one.and(other)).isSameAs(Reasons.of(Reason.OWN));
    assertThat(one.has(Reason.OWN)).isTrue();
    assertThat(one.has(Reason.QUOTED)).isFalse();
    assertThat(one).hasToString("[OWN, COPIED]");
  }

  @Test
  void dataFilesNameReasonsInEnglish() {
    assertThat(Stream.of(Reason.values()).map(Reason::word))
        .containsExactly(
            "allowed",
            "formula",
            "quoted",
            "own",
            "own_later",
            "office",
            "relayed",
            "copied",
            "edited");
  }

  private static <T> List<Set<T>> subsets(List<T> all) {
    List<Set<T>> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << all.size(); bits++) {
      Set<T> subset = new LinkedHashSet<>();
      for (int i = 0; i < all.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(all.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }
}
