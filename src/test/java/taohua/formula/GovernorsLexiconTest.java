package taohua.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import taohua.formula.whole.Clauses;
import taohua.language.Characters;
import taohua.language.Words;
import taohua.text.Corpus;
import taohua.text.Document;
import taohua.text.NormalText;
import taohua.text.Span;

/** Recounts samples of a real corpus by brute force. Skipped where the corpus is not at hand. */
class GovernorsLexiconTest {
  private static final Path FOLDER = Path.of("..", "shared", "corpora", "governors-2026");
  private static final int MANY = 5;

  @Test
  void everyStringOfManyOfficialsLiesInAFormulaOfExactlyThem() throws IOException {
    Corpus corpus = governors();
    Map<String, BitSet> formulas = formulas(corpus);
    Random random = new Random(41);
    int checked = 0;
    for (int i = 0; i < 40_000; i++) {
      String string = randomString(corpus, random);
      if (string.chars().filter(c -> Characters.isHan((char) c)).count() < 8) {
        continue;
      }
      BitSet officials = officials(corpus, string);
      if (officials.cardinality() >= MANY) {
        checked++;
        assertThat(formulas.entrySet())
            .as(string)
            .anyMatch(f -> f.getKey().contains(string) && f.getValue().equals(officials));
      }
    }
    assertThat(checked).isGreaterThan(100);
  }

  @Test
  void theOfficialsOfAFormulaAreThoseOfAPlainSearch() throws IOException {
    Corpus corpus = governors();
    List<Map.Entry<String, BitSet>> formulas = new ArrayList<>(formulas(corpus).entrySet());
    assertThat(formulas).hasSizeGreaterThan(1000);
    for (int i = 0; i < formulas.size(); i += 5) {
      assertThat(formulas.get(i).getValue()).isEqualTo(officials(corpus, formulas.get(i).getKey()));
    }
  }

  private static Corpus governors() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no corpus in " + FOLDER);
    List<Document> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(Corpora.document(file.getFileName().toString(), "", Files.readString(file)));
      }
    }
    return Corpora.of(documents);
  }

  private static Map<String, BitSet> formulas(Corpus corpus) {
    return Lexicons.build(corpus, List.of(), FormulaOptions.DEFAULT).phrases().stream()
        .collect(
            Collectors.toMap(
                formula -> Corpora.characters(corpus, formula),
                formula -> {
                  BitSet officials = new BitSet();
                  formula.occurrences().forEach(use -> officials.set(use.document()));
                  return officials;
                }));
  }

  /** Of two to ten words within one sentence, not opened or closed by a function word. */
  private static String randomString(Corpus corpus, Random random) {
    NormalText text = corpus.text(random.nextInt(corpus.size()));
    Span sentence = text.sentence(random.nextInt(text.length()));
    List<Words.Word> words = new ArrayList<>();
    int clause = sentence.start();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (text.endsClause(i)) {
        words.addAll(Words.of(text.characters(new Span(clause, i + 1))));
        clause = i + 1;
      }
    }
    int first = random.nextInt(words.size());
    int last = Math.min(words.size(), first + 2 + random.nextInt(9)) - 1;
    if (Clauses.NEVER_FIRST.contains(words.get(first).text())
        || Clauses.NEVER_LAST.contains(words.get(last).text())) {
      return "";
    }
    return words.subList(first, last + 1).stream()
        .map(Words.Word::text)
        .collect(Collectors.joining());
  }

  private static BitSet officials(Corpus corpus, String string) {
    BitSet officials = new BitSet();
    for (int d = 0; d < corpus.size(); d++) {
      NormalText text = corpus.text(d);
      String characters = text.characters(new Span(0, text.length()));
      for (int at = characters.indexOf(string); at >= 0; at = characters.indexOf(string, at + 1)) {
        if (at + string.length() <= text.sentence(at).end()) {
          officials.set(d);
          break;
        }
      }
    }
    return officials;
  }
}
