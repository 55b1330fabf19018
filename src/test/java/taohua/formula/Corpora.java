package taohua.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Passage;

/** Small corpora for tests: one paragraph a line. */
final class Corpora {
  private static final String[] WORDS = {
    "发展", "经济", "建设", "的", "和", "农业", "坚持", "现代化", "中国", "在", "保护", "社会", "大", "新", "县", "，", "、",
    "。", "12"
  };

  private Corpora() {}

  /** Documents of as many unknown officials, each of them another. */
  static Corpus of(String... texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      documents.add(document("d" + documents.size(), "", text));
    }
    return of(documents);
  }

  static Corpus of(List<Document> documents) {
    return Corpus.of(documents, documents.stream().map(Normalizer::normalize).toList());
  }

  static Document document(String id, String official, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(Paragraph.of(start, start + line.length()));
      }
      start += line.length() + 1;
    }
    Official who = new Official(official, "", "", Optional.empty(), "");
    return new Document(
        id, new Heading("", who, Optional.empty(), Optional.empty(), Map.of()), text, paragraphs);
  }

  /** That many documents of few words, of half as many officials, so that much is repeated. */
  static Corpus random(Random random, int count, int sentences) {
    List<String> stock = IntStream.range(0, 4).mapToObj(i -> words(random, 6)).toList();
    List<Document> documents = new ArrayList<>();
    for (int d = 0; d < count; d++) {
      StringBuilder text = new StringBuilder();
      for (int s = 0; s < sentences; s++) {
        String sentence = stock.get(random.nextInt(stock.size()));
        int cut = random.nextInt(sentence.length());
        text.append(sentence, 0, cut).append(words(random, 2)).append(sentence.substring(cut));
      }
      documents.add(document("d" + d, "官员" + d % (count / 2 + 1), text.toString()));
    }
    return of(documents);
  }

  private static String words(Random random, int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(WORDS[random.nextInt(WORDS.length)]);
    }
    return words.toString();
  }

  /** What a formula says without punctuation. */
  static String characters(Corpus corpus, Formula formula) {
    Passage first = formula.occurrences().get(0);
    return corpus.text(first.document()).characters(first.characters());
  }
}
