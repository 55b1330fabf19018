package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * Puts pseudonyms in the place of names, wherever these stand. What comes out has the length of
 * what went in, and only letters of names differ: so all that is known by its place stays right.
 */
final class Concealment {
  private final Map<String, Name> names = new HashMap<>();
  private final Map<Integer, List<Name>> byFirst = new HashMap<>();
  private final Standing standing;
  private final Fragments fragments;

  /**
   * @param names with their pseudonyms, see {@link Pseudonyms}
   * @param offices which stand beside names
   */
  Concealment(Collection<Name> names, Offices offices) {
    standing = new Standing(offices);
    fragments = new Fragments(names);
    for (Name name : names) {
      this.names.put(name.letters(), name);
      byFirst.computeIfAbsent(name.letters().codePointAt(0), any -> new ArrayList<>()).add(name);
    }
    Comparator<Name> longestFirst = Comparator.comparingInt(Name::length).reversed();
    byFirst.values().forEach(list -> list.sort(longestFirst));
  }

  private static void ignore(Name name) {}

  /** The text with all names replaced. */
  String of(String text) {
    return of(text, Concealment::ignore);
  }

  /**
   * The text of a document; a name may also be cut in two where its paragraphs are.
   *
   * @param staying is told of each place where letters of a name stay, since they may be a word
   */
  String of(String text, List<Paragraph> paragraphs, Consumer<Name> staying) {
    StringBuilder out = new StringBuilder(of(text, staying));
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

  private String of(String written, Consumer<Name> staying) {
    String text = Escapes.concealed(written, plain -> plain(plain, Concealment::ignore));
    return plain(text, staying);
  }

  private String plain(String text, Consumer<Name> staying) {
    Letters letters = Letters.of(text);
    char[] out = text.toCharArray();
    int behindPlace = -1;
    int at = 0;
    while (at < letters.size()) {
      Name name = find(letters, text, at, behindPlace == at && letters.isJoined(at), staying);
      if (name == null) {
        at++;
      } else {
        write(letters, at, name.letters(), name.code(), out);
        at += name.length();
        behindPlace = name.isPlace() ? at : -1;
      }
    }
    return new String(out);
  }

  /** The longest name that starts at a letter, or null. */
  private @Nullable Name find(
      Letters letters, String text, int at, boolean behindPlace, Consumer<Name> staying) {
    Name stays = null;
    for (Name name : byFirst.getOrDefault(letters.at(at), List.of())) {
      int end = at + name.length();
      if (starts(letters, at, name)) {
        if (standing.isName(letters, text, at, end, name, behindPlace)) {
          return name;
        }
        stays = stays == null && name.mayStay() ? name : stays;
      }
    }
    if (stays != null) {
      staying.accept(stays);
    }
    return null;
  }

  private static boolean starts(Letters text, int at, Name name) {
    if (at + name.length() > text.size()) {
      return false;
    }
    int letter = 0;
    for (int i = at; i < at + name.length(); i++) {
      int codePoint = name.letters().codePointAt(letter);
      if (text.at(i) != codePoint || i > at && !text.isJoined(i)) {
        return false;
      }
      letter += Character.charCount(codePoint);
    }
    return true;
  }

  /** Writes a code over letters; what a code shares with the name stays as it was, 區 or 区. */
  private static void write(Letters text, int at, String name, String code, char[] out) {
    int letter = 0;
    for (int i = 0; i < code.length(); i++) {
      int own = name.codePointAt(letter);
      letter += Character.charCount(own);
      int start = text.start(at + i);
      // ㍿ has four letters at one place.
      boolean isWritten = i > 0 && text.start(at + i - 1) == start;
      if (code.charAt(i) != own && !isWritten) {
        if (text.end(at + i) - start == 1) {
          out[start] = code.charAt(i);
        } else {
          Character.toChars(Codes.wide(code.charAt(i)), out, start);
        }
      }
    }
  }

  /**
   * Words that were cut out of a text: also what remains of a name at their ends, such as 梧市 of
   * 栖梧市.
   */
  String ofWords(String words) {
    String whole = Escapes.struckOut(of(words));
    if (!whole.equals(words)) {
      return whole;
    }
    Letters letters = Letters.of(words);
    char[] out = words.toCharArray();
    for (Fragments.Fragment one : fragments.in(letters)) {
      write(letters, one.at(), one.letters(), one.code(), out);
    }
    return new String(out);
  }

  /** What is known to be a name and nothing else; as it is where it is none of the run's. */
  String ofName(String name) {
    Letters letters = Letters.of(name);
    Name known = names.get(letters.string(0, letters.size()));
    if (known == null || known.sign() == Name.Sign.OFFICE) {
      return of(name);
    }
    char[] out = name.toCharArray();
    write(letters, 0, known.letters(), known.code(), out);
    return new String(out);
  }
}
