package taohua.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Paragraph;

/** Seeded text that looks like none, for statistics: characters drawn at random. */
final class Speech {
  private static final int ALPHABET = 2000;

  private final SplittableRandom random;

  Speech(long seed) {
    random = new SplittableRandom(seed);
  }

  /** That many characters, no number and no placeholder among them. */
  String paragraph(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(character());
    }
    return text.toString();
  }

  /** The text with so many single characters replaced. */
  String edited(String text, int edits) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = 0; i < edits; i++) {
      edited.setCharAt(random.nextInt(edited.length()), character());
    }
    return edited.toString();
  }

  int between(int low, int high) {
    return random.nextInt(low, high);
  }

  private char character() {
    char c = (char) ('乁' + random.nextInt(ALPHABET));
    return "万丈与两中乐乡九二五亿亩元些个".indexOf(c) >= 0 ? '个' : c;
  }

  /** A corpus of documents with these paragraphs each, named in their order. */
  static Corpus corpus(List<List<String>> documents) {
    List<Document> all = new ArrayList<>();
    for (List<String> paragraphs : documents) {
      StringBuilder text = new StringBuilder();
      List<Paragraph> pieces = new ArrayList<>();
      for (String paragraph : paragraphs) {
        pieces.add(Paragraph.of(text.length(), text.length() + paragraph.length()));
        text.append(paragraph);
      }
      String id = String.format("%06d", all.size());
      all.add(new Document(id, Heading.EMPTY, text.toString(), pieces));
    }
    List<NormalText> texts = Normalizer.normalize(all);
    return Corpus.of(all, texts);
  }

  /** A corpus of documents of one paragraph each. */
  static Corpus ofParagraphs(List<String> paragraphs) {
    return corpus(paragraphs.stream().map(List::of).toList());
  }
}
