package taohua.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import taohua.language.Synonyms;
import taohua.language.Words;
import taohua.text.NormalText;
import taohua.text.Span;

/**
 * The words of a clause that another clause has as well, or has a synonym of; words of one
 * character mean too many things to be synonyms.
 */
public final class SharedWords {
  private SharedWords() {}

  /**
   * A word.
   *
   * @param characters where it stands, in the normalised text
   * @param isSame whether the other clause has the word itself, not a synonym
   */
  public record Shared(Span characters, boolean isSame) {}

  /**
   * Those of a clause, in order.
   *
   * @param clause characters of the one text
   * @param other characters of the other
   */
  public static List<Shared> of(NormalText text, Span clause, NormalText otherText, Span other) {
    List<Words.Word> others = Words.of(otherText.characters(other));
    List<Shared> shared = new ArrayList<>();
    for (Words.Word word : Words.of(text.characters(clause))) {
      boolean isSame = others.stream().anyMatch(one -> one.text().equals(word.text()));
      boolean isSynonym = word.text().length() > 1 && others.stream().anyMatch(isSynonymOf(word));
      if (Meaning.speaks(word) && (isSame || isSynonym)) {
        int start = clause.start() + word.start();
        shared.add(new Shared(new Span(start, start + word.text().length()), isSame));
      }
    }
    return shared;
  }

  private static Predicate<Words.Word> isSynonymOf(Words.Word word) {
    int[] classes = Synonyms.classes(word.text());
    return other ->
        IntStream.of(Synonyms.classes(other.text()))
            .anyMatch(one -> IntStream.of(classes).anyMatch(known -> known == one));
  }
}
