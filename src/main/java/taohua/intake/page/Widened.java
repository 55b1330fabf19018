package taohua.intake.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import taohua.text.Dropped;
import taohua.text.Paragraph;
import taohua.text.Span;

/**
 * A text whose prose in {@link Narrow} lines stands in lines of its own, and where each of its
 * characters stands in the text as it is.
 */
final class Widened {
  private final String original;
  private final String text;
  private final int[] places;

  private Widened(String original, String text, int[] places) {
    this.original = original;
    this.text = text;
    this.places = places;
  }

  static Widened of(String original, List<List<Span>> narrow) {
    StringBuilder text = new StringBuilder(original.length());
    int[] places = new int[original.length() + 1];
    int at = 0;
    for (List<Span> paragraph : narrow) {
      for (Span line : paragraph) {
        // Between two lines of a paragraph nothing is kept; above its first one everything is.
        int from = line.equals(paragraph.get(0)) ? at : line.start();
        for (int i = from; i < line.end(); i++) {
          places[text.length()] = i;
          text.append(original.charAt(i));
        }
        at = line.end();
      }
    }
    for (int i = at; i < original.length(); i++) {
      places[text.length()] = i;
      text.append(original.charAt(i));
    }
    places[text.length()] = original.length();
    return new Widened(original, text.toString(), Arrays.copyOf(places, text.length() + 1));
  }

  String text() {
    return text;
  }

  /** The same speeches with the places that they have in the text as it is. */
  List<Body> inOriginal(List<Body> bodies) {
    List<Body> all = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < bodies.size(); i++) {
      Body body = bodies.get(i);
      int to = i + 1 < bodies.size() ? place(start(bodies.get(i + 1))) : original.length();
      List<Paragraph> paragraphs = body.paragraphs().stream().map(this::inOriginal).toList();
      List<Dropped> dropped = Dropped.around(original, paragraphs, new Span(from, to));
      all.add(new Body(paragraphs, body.head(), body.foot(), dropped, body.incomplete()));
      from = to;
    }
    return all;
  }

  /** Where a speech's part begins: at what is dropped above it, or with its body. */
  private static int start(Body body) {
    int own = body.paragraphs().get(0).span().start();
    return body.dropped().isEmpty() ? own : Math.min(own, body.dropped().get(0).span().start());
  }

  private int place(int position) {
    return places[position];
  }

  private Paragraph inOriginal(Paragraph paragraph) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : paragraph.pieces()) {
      int from = piece.start();
      for (int i = piece.start() + 1; i <= piece.end(); i++) {
        if (i == piece.end() || places[i] != places[i - 1] + 1) {
          pieces.add(new Span(places[from], places[i - 1] + 1));
          from = i;
        }
      }
    }
    return new Paragraph(pieces);
  }
}
