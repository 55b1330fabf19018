package taohua.fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.NormalText;
import taohua.text.Normalizer;
import taohua.text.Official;
import taohua.text.Paragraph;

/** Short texts, and corpora of them with the officials who speak. */
final class Texts {
  private static final String FEW = "东西南北山水";

  private Texts() {}

  static NormalText of(String text) {
    return Normalizer.normalize(document("a", "", text));
  }

  /** So many characters of an alphabet so small that the same runs come again and again. */
  static String repetitive(SplittableRandom random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(FEW.charAt(random.nextInt(FEW.length())));
    }
    return text.toString();
  }

  /**
   * One document for each text.
   *
   * @param names of the officials, by document; empty for an unknown one
   */
  static Corpus corpus(List<String> names, List<String> texts) {
    List<Document> documents = new ArrayList<>();
    for (int d = 0; d < texts.size(); d++) {
      documents.add(document("d" + d, names.get(d), texts.get(d)));
    }
    return Corpus.of(documents, Normalizer.normalize(documents));
  }

  /** The tokens of a text, numbers and placeholders as one sign. */
  static String tokens(NormalText text) {
    StringBuilder tokens = new StringBuilder();
    for (int t = 0; t < text.tokenCount(); t++) {
      char token = text.token(t);
      tokens.append(token == NormalText.PLACEHOLDER ? NormalText.NUMERAL : token);
    }
    return tokens.toString();
  }

  private static Document document(String id, String name, String text) {
    Official official = new Official(name, "", "", Optional.empty(), "");
    Heading heading = new Heading("", official, Optional.empty(), Optional.empty(), Map.of());
    return new Document(id, heading, text, List.of(Paragraph.of(0, text.length())));
  }
}
