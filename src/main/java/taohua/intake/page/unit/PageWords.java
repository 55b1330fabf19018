package taohua.intake.page.unit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that tell what a part of a page is, by class: {@code words.txt}. At each place of a text
 * the longest word of a class counts, and none of a page within a word of officialese that holds it
 * by chance: 支付 in 转移支付.
 */
// The constants in their order are the indices of tables.
@SuppressWarnings("EnumOrdinal")
final class PageWords {
  /** What a word is evidence for; a line of the file each. */
  enum Kind {
    /** Of a page, and hardly of a speech. */
    STRONG,
    /** Of a page, though speeches use it too. */
    WEB,
    /** Of an editor who presents a text. */
    LEAD,
    /** Of officialese. */
    SPEECH,
    /** Near the end of a speech. */
    CLOSING,
    /** A kind of speech or of meeting. */
    GENRE,
    /** An office. */
    OFFICE,
    /** Of a report by the press. */
    NEWS,
    /** Of notes and glossaries. */
    NOTE,
    /** Of what speaks of a text instead of being it. */
    META,
    /** Of officialese, though a part of it is a word of pages. */
    SPOKEN
  }

  private static final Set<Kind> OF_PAGE =
      EnumSet.of(Kind.STRONG, Kind.WEB, Kind.LEAD, Kind.META, Kind.NOTE);

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Comparator<Entry> LONGEST_FIRST =
      Comparator.comparingInt((Entry entry) -> -entry.word.length()).thenComparing(Entry::word);

  // Read when they are first asked for: a class calls its own methods slowly until it is made.
  private static final class Shipped {
    static final PageWords WORDS = read();
  }

  // By the first character of the word; none is the same as no words.
  private final Entry[][] byFirst = new Entry[Character.MAX_VALUE + 1][];

  private PageWords() {}

  private record Entry(String word, Kind kind) {}

  /** How many words of each class a text holds. */
  static final class Counts {
    private final int[] found = new int[Kind.values().length];

    int of(Kind kind) {
      return found[kind.ordinal()];
    }
  }

  /** Counts the words of a text in half width. */
  static Counts count(String plain) {
    Counts counts = new Counts();
    int[] until = new int[counts.found.length];
    Entry[][] words = Shipped.WORDS.byFirst;
    for (int i = 0; i < plain.length(); i++) {
      Entry[] entries = words[plain.charAt(i)];
      if (entries == null) {
        continue;
      }
      for (Entry entry : entries) {
        if (until[entry.kind.ordinal()] <= i && plain.startsWith(entry.word, i)) {
          counts.found[entry.kind.ordinal()]++;
          cover(entry.kind, i + entry.word.length(), until);
        }
      }
    }
    return counts;
  }

  /** Where the next word of a class may begin; within one of officialese none of a page does. */
  private static void cover(Kind kind, int end, int[] until) {
    until[kind.ordinal()] = end;
    if (kind == Kind.SPOKEN) {
      for (Kind ofPage : OF_PAGE) {
        until[ofPage.ordinal()] = Math.max(until[ofPage.ordinal()], end);
      }
    }
  }

  /** Whether a text holds a word that is hardly of a speech. */
  static boolean holdsStrong(String plain) {
    return count(plain).of(Kind.STRONG) > 0;
  }

  private static PageWords read() {
    PageWords words = new PageWords();
    try (InputStream in = PageWords.class.getResourceAsStream("/taohua/intake/words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          words.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Entry[] entries : words.byFirst) {
      if (entries != null) {
        Arrays.sort(entries, LONGEST_FIRST);
      }
    }
    return words;
  }

  private void add(String line) {
    int colon = line.indexOf(": ");
    Kind kind = Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    for (String word : SPACE.split(line.substring(colon + 2), -1)) {
      Entry[] others = byFirst[word.charAt(0)];
      Entry[] all = others == null ? new Entry[1] : Arrays.copyOf(others, others.length + 1);
      all[all.length - 1] = new Entry(word, kind);
      byFirst[word.charAt(0)] = all;
    }
  }
}
