package taohua.report.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import taohua.align.AlignOptions;
import taohua.candidate.PairOptions;
import taohua.engine.Options;
import taohua.engine.Run;
import taohua.fingerprint.ShingleOptions;
import taohua.formula.FormulaOptions;
import taohua.intake.Wanted;
import taohua.report.Fixture;

final class ReportNumberTest {
  /** Filed numbers stay: these were given before the scheme was written down. */
  @Test
  void theNumbersOfSchemeOneStay() {
    assertThat(NumberWriting.SCHEME).isEqualTo(1);
    assertThat(ReportNumber.of(Fixture.report())).isEqualTo("TH-GT9K-VH78-QZVS");
    assertThat(ReportNumber.of(Fixture.check())).isEqualTo("TH-XN2T-BCW4-TVRT");
    assertThat(ReportNumber.of(Fixture.compare())).isEqualTo("TH-PKSG-24C5-4MRW");
  }

  /** Whatever the options' records and their components are called by now. */
  @Test
  void optionsAreSpelledInTheirOldNames() {
    assertThat(ReportNumber.options(options(4)))
        .isEqualTo(
            "ShingleOptions[size=6, window=11]"
                + "|PairOptions[minTokens=21, minResemblance=0.6, minContainment=0.3]"
                + "|AlignOptions[minChars=31, minBits=82.5]"
                + "|FormulaOptions[minLength=7, minOfficials=3, charactersPerOfficial=12]");
  }

  @Test
  void everyOptionThatChangesResultsChangesTheNumberAndThreadsDoNot() {
    Options some = options(4);
    List<Options> others =
        List.of(
            with(new ShingleOptions(7, 11), some),
            some.withPairs(0.7, 0.3),
            some.withPairs(0.6, 0.2),
            some.withReading(Wanted.USUAL.withKeepAll(true)),
            with(new AlignOptions(32, 82.5), some),
            with(new FormulaOptions(7, 4, 12), some));
    String number = number(some);
    assertThat(others).extracting(ReportNumberTest::number).doesNotContain(number);
    assertThat(number(options(1))).isEqualTo(number);
  }

  private static Options options(int threads) {
    return new Options(
        new ShingleOptions(6, 11),
        new PairOptions(21, 0.6, 0.3),
        new AlignOptions(31, 82.5),
        new FormulaOptions(7, 3, 12),
        Wanted.USUAL,
        false,
        threads);
  }

  private static Options with(Object part, Options some) {
    return new Options(
        part instanceof ShingleOptions shingles ? shingles : some.shingles(),
        part instanceof PairOptions pairs ? pairs : some.pairs(),
        part instanceof AlignOptions align ? align : some.align(),
        part instanceof FormulaOptions formulas ? formulas : some.formulas(),
        some.reading(),
        some.reworded(),
        some.threads());
  }

  private static String number(Options options) {
    Run run = Fixture.report();
    return ReportNumber.of(
        new Run(run.kind(), options, run.given(), run.corpus(), run.entries(), run.findings()));
  }
}
