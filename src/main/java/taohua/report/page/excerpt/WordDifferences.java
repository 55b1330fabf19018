package taohua.report.page.excerpt;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import taohua.language.Words;

/** Which words of a replaced stretch really differ. */
final class WordDifferences {
  private WordDifferences() {}

  /** Our text in pieces that the other has too or has not. */
  static List<Column.Piece> of(String ours, String theirs) {
    List<Column.Piece> pieces = new ArrayList<>();
    // Stretches without a sign in common have no word in common, and to tell words takes long.
    if (!shareSign(ours, theirs)) {
      add(pieces, ours.isEmpty() ? List.of() : List.of(ours), "changed");
      return pieces;
    }
    List<String> words = words(ours);
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(words, words(theirs)).getDeltas()) {
      Chunk<String> chunk = delta.getSource();
      add(pieces, words.subList(at, chunk.getPosition()), "same");
      at = chunk.getPosition() + chunk.size();
      add(pieces, words.subList(chunk.getPosition(), at), "changed");
    }
    add(pieces, words.subList(at, words.size()), "same");
    return pieces;
  }

  private static boolean shareSign(String ours, String theirs) {
    for (int i = 0; i < ours.length(); i++) {
      if (theirs.indexOf(ours.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return Words.of(text).stream().map(Words.Word::text).toList();
  }

  private static void add(List<Column.Piece> pieces, List<String> words, String kind) {
    if (!words.isEmpty()) {
      pieces.add(new Column.Piece(String.join("", words), kind));
    }
  }
}
