package taohua.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import taohua.text.When.Kind;

class ChronologyTest {
  private static final When YEAR = Documents.days("2021-01-01", "2021-12-31", Kind.DELIVERED);
  private static final When MAY = Documents.days("2021-05-01", "2021-05-31", Kind.TITLE);
  private static final When DAY = Documents.days("2021-06-01", "2021-06-01", Kind.MANIFEST);
  private static final When SAME_DAY = Documents.days("2021-06-01", "2021-06-01", Kind.TITLE);
  private static final When UPLOAD = Documents.days("1999-01-01", "1999-01-01", Kind.UPLOADED);

  @Test
  void onlyWhatLiesWhollyBeforeIsSurelyBefore() {
    assertThat(isBefore(MAY, DAY)).isTrue();
    assertThat(isBefore(DAY, MAY)).isFalse();
    assertThat(isBefore(YEAR, DAY)).isFalse();
    assertThat(isBefore(DAY, YEAR)).isFalse();
    assertThat(isBefore(DAY, SAME_DAY)).isFalse();
  }

  @Test
  void whoHasNoDateOrOnlyAnUploadDateIsNeitherBeforeNorAfter() {
    for (When when : new When[] {YEAR, MAY, DAY, UPLOAD, null}) {
      assertThat(isBefore(UPLOAD, when)).isFalse();
      assertThat(isBefore(when, UPLOAD)).isFalse();
      assertThat(isBefore(null, when)).isFalse();
      assertThat(isBefore(when, null)).isFalse();
    }
  }

  @Test
  void surelyBeforeMeansThatTheLastPossibleDayIsBeforeTheFirst() {
    List<Heading> all = new ArrayList<>();
    for (When when : new When[] {YEAR, MAY, DAY, SAME_DAY, UPLOAD, null}) {
      all.add(Documents.heading(when));
    }
    for (Heading one : all) {
      for (Heading other : all) {
        assertThat(Chronology.isBefore(one, other))
            .isEqualTo(Chronology.lastDay(one) < Chronology.firstDay(other));
      }
    }
    assertThat(Chronology.firstDay(all.get(2))).isEqualTo(DAY.from().toEpochDay());
    assertThat(Chronology.lastDay(all.get(0))).isEqualTo(YEAR.to().toEpochDay());
  }

  @Test
  void anIntervalIsSeenByItsLastDayAndBeginsByItsFirst() {
    assertThat(List.of(MAY, DAY, YEAR)).isSortedAccordingTo(Chronology.FIRST_SEEN);
    assertThat(List.of(YEAR, MAY, DAY)).isSortedAccordingTo(Chronology.BEGINS_FIRST);
    When june = Documents.days("2021-05-02", "2021-05-31", Kind.TITLE);
    assertThat(Chronology.FIRST_SEEN.compare(MAY, june)).isNegative();
    When spring = Documents.days("2021-05-01", "2021-06-30", Kind.TITLE);
    assertThat(Chronology.BEGINS_FIRST.compare(MAY, spring)).isNegative();
  }

  private static boolean isBefore(@Nullable When one, @Nullable When other) {
    return Chronology.isBefore(heading(one), heading(other));
  }

  private static Heading heading(@Nullable When when) {
    return when == null ? Heading.EMPTY : Documents.heading(when);
  }
}
