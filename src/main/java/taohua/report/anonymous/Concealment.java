package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import taohua.language.Characters;
import taohua.language.Stops;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * Puts pseudonyms in the place of names, wherever these stand. What comes out has the length of
 * what went in, and only letters of names differ: so all that is known by its place stays right.
 */
final class Concealment {
  // 林书记: a surname alone, but of somebody whose name is known.
  private static final Pattern ADDRESS =
      Pattern.compile("^副?(?:书记|省长|市长|县长|区长|州长|旗长|镇长|乡长|主席|主任|部长|局长|厅长|常委|同志)");

  private static final int LONGEST_ADDRESS = 3;
  private static final int LONGEST_SURNAME = 2;

  private final Map<String, String> names;
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Map<String, String> surnames = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, String> tails = new HashMap<>();

  /**
   * @param names pseudonyms by name, see {@link Pseudonyms}
   */
  Concealment(Map<String, String> names) {
    this.names = names;
    names.forEach(this::add);
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    byFirst.values().forEach(list -> list.sort(longestFirst));
  }

  private void add(String name, String pseudonym) {
    byFirst.computeIfAbsent(name.charAt(0), any -> new ArrayList<>()).add(name);
    if (Codes.PERSONS.indexOf(pseudonym.charAt(0)) >= 0) {
      // 林 of 林远舟, 单于 of 单于归.
      for (int length = 1; length < Math.min(name.length(), LONGEST_SURNAME + 1); length++) {
        surnames.putIfAbsent(name.substring(0, length), pseudonym.substring(0, length));
      }
    }
    for (int cut = 1; cut < name.length(); cut++) {
      heads.putIfAbsent(name.substring(0, cut), pseudonym.substring(0, cut));
      if (name.charAt(cut) != pseudonym.charAt(cut)) {
        tails.putIfAbsent(name.substring(cut), pseudonym.substring(cut));
      }
    }
  }

  /** The text with all names replaced. */
  String of(String text) {
    char[] out = text.toCharArray();
    int at = 0;
    while (at < out.length) {
      int end = replace(text, at, out);
      at = end > at ? end : at + 1;
    }
    return new String(out);
  }

  /** The text of a document; a name may also be cut in two where its paragraphs are. */
  String of(String text, List<Paragraph> paragraphs) {
    StringBuilder out = new StringBuilder(of(text));
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.pieces().size() > 1) {
        String joined = of(paragraph.text(out.toString()));
        int from = 0;
        for (Span piece : paragraph.pieces()) {
          String part = joined.substring(from, from + piece.length());
          out.replace(piece.start(), piece.end(), part);
          from += piece.length();
        }
      }
    }
    return out.toString();
  }

  /**
   * Words that were cut out of a text: also what remains of a name at their ends, such as 梧市 of
   * 栖梧市. One character is a remainder only if it is all there is.
   */
  String ofWords(String words) {
    String whole = of(words);
    if (!whole.equals(words)) {
      return whole;
    }
    String known = heads.getOrDefault(words, tails.getOrDefault(words, ""));
    if (!known.isEmpty()) {
      return known;
    }
    String left = words;
    for (int length = words.length() - 1; length > 1; length--) {
      String tail = tails.get(words.substring(0, length));
      if (tail != null) {
        left = tail + words.substring(length);
        break;
      }
    }
    for (int length = words.length() - 1; length > 1; length--) {
      String head = heads.get(words.substring(words.length() - length));
      if (head != null) {
        return left.substring(0, words.length() - length) + head;
      }
    }
    return left;
  }

  /** Replaces the longest name that starts there; answers where it ends, or the start. */
  private int replace(String text, int start, char[] out) {
    char first = Characters.fold(text.charAt(start));
    for (String name : byFirst.getOrDefault(first, List.of())) {
      int end = end(text, start, name);
      if (end > start) {
        String pseudonym = names.getOrDefault(name, name);
        int letter = 0;
        for (int i = start; i < end; i++) {
          if (!isBetween(text.charAt(i))) {
            char c = pseudonym.charAt(letter);
            // The kind of a place is written as it was, 區 or 区.
            out[i] = c == name.charAt(letter) ? text.charAt(i) : c;
            letter++;
          }
        }
        return end;
      }
    }
    return replaceSurname(text, start, out);
  }

  private int replaceSurname(String text, int start, char[] out) {
    for (int length = LONGEST_SURNAME; length > 0; length--) {
      int end = start + length;
      if (end < text.length() && isAddress(text, end)) {
        String surname = surnames.get(Pseudonyms.letters(text.substring(start, end)));
        if (surname != null && surname.length() == length) {
          surname.getChars(0, length, out, start);
          return end;
        }
      }
    }
    return start;
  }

  private static boolean isAddress(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_ADDRESS);
    return ADDRESS.matcher(text.substring(Math.min(at, end), end)).find();
  }

  /** Where a name that starts there ends, or the start if it does not. */
  private static int end(String text, int start, String name) {
    int letter = 0;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (isBetween(c)) {
        continue;
      }
      if (Characters.fold(c) != name.charAt(letter)) {
        return start;
      }
      if (++letter == name.length()) {
        return at;
      }
    }
    return start;
  }

  // 林　远舟, a name at a broken line, 艾合买提·买买提: what may stand between the letters of a name.
  private static boolean isBetween(char c) {
    return Characters.fold(c) == Characters.DROPPED
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || !Stops.endsClause(c));
  }
}
