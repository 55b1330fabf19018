package taohua.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.language.Characters;
import taohua.language.Stops;

/** The definition of normalised text, plainly and slowly: regular expressions over lists. */
final class NormalizerOracle {
  private static final String NUMBER = "[零〇○一二三四五六七八九十百千万亿两]";
  private static final String NAMED = "[省市县区镇乡村州局厅委年月日]";
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?<![a-z])x++(?![a-z0-9光射])"
              + "|(?<![0-9])×++|×++(?![0-9])"
              + ("|(?<!" + NUMBER + ")○++")
              + ("|□{2,}+|□(?=" + NAMED + ")|_{2,}+|[*]{3,}+|[*]{2}(?=" + NAMED + ")")
              + "|某{2,}+|某(?![某些种个一])");
  // A bar stands where a clause ends.
  private static final Pattern NUMERAL =
      Pattern.compile("[0-9]+|(?<![0-9第零〇○一二三四五六七八九十百千万亿两])" + NUMBER + "++(?=[年月日号时元吨亩岁])");

  /** A character with its place in the original and how much ends behind it, 0 to 3. */
  record Sign(char character, int offset, int ends) {}

  final List<Sign> signs = new ArrayList<>();
  final StringBuilder tokens = new StringBuilder();
  final List<Integer> starts = new ArrayList<>();

  NormalizerOracle(Document document) {
    for (Paragraph paragraph : document.paragraphs()) {
      List<Sign> folded = fold(document.text(), paragraph);
      int first = signs.size();
      tokenize(folded, first);
      if (signs.size() > first) {
        end(signs, first, 3);
      }
    }
  }

  private static List<Sign> fold(String text, Paragraph paragraph) {
    List<Sign> folded = new ArrayList<>();
    for (Span piece : paragraph.pieces()) {
      for (int at = piece.start(); at < piece.end(); at++) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
          if (Characters.counts(text.codePointAt(at))) {
            folded.add(new Sign(c, at, 0));
            folded.add(new Sign(text.charAt(at + 1), at + 1, 0));
          }
          at++;
          continue;
        }
        char one = Characters.fold(c);
        if (one == Characters.SEVERAL) {
          for (char several : Characters.expand(c)) {
            folded.add(new Sign(several, at, 0));
          }
        } else if (one != Characters.DROPPED) {
          folded.add(new Sign(one, at, 0));
        } else if (!isDecimal(text.substring(piece.start(), piece.end()), at - piece.start())) {
          end(folded, 0, Stops.endsSentence(c) ? 2 : Stops.endsClause(c) ? 1 : 0);
        }
      }
    }
    return folded;
  }

  private static boolean isDecimal(String piece, int at) {
    return Pattern.compile("(?<=[0-9０-９])[.,．](?=[0-9０-９])")
        .matcher(piece)
        .results()
        .anyMatch(found -> found.start() == at);
  }

  private static void end(List<Sign> signs, int first, int ends) {
    int last = signs.size() - 1;
    if (last >= first) {
      Sign sign = signs.get(last);
      signs.set(last, new Sign(sign.character, sign.offset, Math.max(sign.ends, ends)));
    }
  }

  private void tokenize(List<Sign> folded, int first) {
    StringBuilder plain = new StringBuilder();
    StringBuilder barred = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    for (Sign sign : folded) {
      plain.append(sign.character);
      places.add(barred.length());
      barred.append(sign.character).append(sign.ends > 0 ? "|" : "");
    }
    for (int at = 0; at < folded.size(); ) {
      int placeholder = length(PLACEHOLDER, plain, at);
      int numeral = length(NUMERAL, barred, places.get(at));
      char c = plain.charAt(at);
      if (placeholder > 0) {
        at = token('P', folded, at, placeholder);
      } else if ("×○□*_".indexOf(c) >= 0) {
        end(signs, first, folded.get(at).ends);
        at++;
      } else if (Character.isHighSurrogate(c)) {
        int pair = 0xE000 + Character.toCodePoint(c, plain.charAt(at + 1)) % 6400;
        at = token((char) pair, folded, at, 2);
      } else {
        at = numeral > 0 ? token('N', folded, at, numeral) : token(c, folded, at, 1);
      }
    }
  }

  private static int length(Pattern pattern, CharSequence text, int at) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    return matcher.region(at, text.length()).lookingAt() ? matcher.end() - at : 0;
  }

  private int token(char token, List<Sign> folded, int at, int length) {
    tokens.append(token);
    starts.add(signs.size());
    signs.addAll(folded.subList(at, at + length));
    return at + length;
  }
}
