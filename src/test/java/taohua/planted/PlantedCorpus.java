package taohua.planted;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import taohua.engine.Analysis;
import taohua.engine.Options;
import taohua.engine.Progress;
import taohua.engine.Run;
import taohua.engine.Supplements;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.judge.Label;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Level;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;
import taohua.text.When;

/**
 * Speeches of generated officials in which every kind of reuse is planted, with the label that each
 * planted stretch must get.
 */
public final class PlantedCorpus {
  private static final int OFFICIALS = 24;
  private static final int SPEECHES = 3;

  /** A stretch of a document's text that is reused. */
  public record Planted(Span span, Label label, String kind) {}

  /** A speech in the making: pieces of text with the label that each must get. */
  private static final class Speech {
    private final Official official;
    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Planted> planted = new ArrayList<>();
    private int start;

    Speech(Official official) {
      this.official = official;
    }

    Speech says(String words) {
      text.append(words);
      return this;
    }

    Speech reuses(String words, Label label, String kind) {
      planted.add(
          new Planted(new Span(text.length(), text.length() + words.length()), label, kind));
      return says(words);
    }

    Speech fixed(String words, boolean reused) {
      return reused ? reuses(words, Label.COPIED, "template") : says(words);
    }

    void ends() {
      paragraphs.add(Paragraph.of(start, text.length()));
      text.append('\n');
      start = text.length();
    }
  }

  private final Random random;
  private final Officialese prose;
  // In the order of their dates: the speeches of each round follow those of the round before.
  private final List<Speech> speeches = new ArrayList<>();
  private final List<Read> read = new ArrayList<>();
  private final List<Read> allowed = new ArrayList<>();
  private final Map<String, List<Planted>> planted = new HashMap<>();

  public PlantedCorpus(long seed) {
    random = new Random(seed);
    prose = new Officialese(random);
    List<Official> officials = officials();
    for (int round = 0; round < SPEECHES; round++) {
      for (Official official : officials) {
        Speech speech = new Speech(official);
        fill(speech, 2);
        speeches.add(speech);
      }
    }
    plantFormulas();
    plantTemplates();
    plantQuotations();
    plantOwnAndOffice(officials);
    plantCopies();
    plantAllowed();
    speeches.forEach(speech -> fill(speech, 1));
    deliver();
  }

  // The last two hold the offices of the first two, later.
  private List<Official> officials() {
    Map<String, Official> byPlace = new LinkedHashMap<>();
    while (byPlace.size() < OFFICIALS - 2) {
      String place = prose.place();
      byPlace.putIfAbsent(place, official(prose.person(), place));
    }
    List<Official> officials = new ArrayList<>(byPlace.values());
    officials.add(official("隗" + prose.person(), officials.get(0).place()));
    officials.add(official("隗" + prose.person(), officials.get(1).place()));
    return officials;
  }

  private static Official official(String name, String place) {
    return new Official(name, "市长", place, Optional.of(Level.CITY), "");
  }

  private void fill(Speech speech, int paragraphs) {
    for (int i = 0; i < paragraphs; i++) {
      speech.says(prose.paragraph(60 + random.nextInt(80))).ends();
    }
  }

  private Speech of(int official, int round) {
    return speeches.get(round * OFFICIALS + official);
  }

  /** Some officials, in a random order, none twice. */
  private List<Integer> some(int count) {
    List<Integer> all = new ArrayList<>();
    for (int official = 0; official < OFFICIALS - 2; official++) {
      all.add(official);
    }
    Collections.shuffle(all, random);
    return all.subList(0, count);
  }

  private void plantFormulas() {
    for (int i = 0; i < 8; i++) {
      String formula = prose.clause();
      for (int official : some(6 + random.nextInt(4))) {
        of(official, random.nextInt(SPEECHES))
            .says(prose.sentence(2).replace("。", "，"))
            .reuses(formula, Label.FORMULA, "formula")
            .says("，" + prose.sentence(2))
            .ends();
      }
    }
  }

  // A viral paragraph is a template without slots.
  private void plantTemplates() {
    for (int i = 0; i < 4; i++) {
      String[] fixed = {
        prose.sentence(3), prose.clause(), prose.clause() + "，" + prose.sentence(3)
      };
      List<Integer> officials = some(3 + random.nextInt(4));
      Collections.sort(officials);
      boolean first = true;
      for (int official : officials) {
        Speech speech = of(official, 1);
        for (int part = 0; part < fixed.length; part++) {
          if (i % 2 == 0 && part > 0) {
            slot(speech, part, !first);
          }
          if (first) {
            speech.says(fixed[part]);
          } else {
            speech.reuses(fixed[part], Label.COPIED, i % 2 == 0 ? "template" : "viral");
          }
        }
        speech.ends();
        first = false;
      }
    }
  }

  private void slot(Speech speech, int part, boolean reused) {
    String number = Integer.toString(10 + random.nextInt(80));
    String[] words =
        part == 1
            ? new String[] {"由", prose.person(), "同志牵头，"}
            : new String[] {"，在", prose.place(), "安排" + number + "处，"};
    speech.fixed(words[0], reused).says(words[1]).fixed(words[2], reused);
  }

  private void plantQuotations() {
    for (int i = 0; i < 9; i++) {
      List<Integer> two = some(2);
      String words = prose.sentence(5);
      Speech origin = of(two.get(0), 0);
      origin.says(words + prose.sentence(2)).ends();
      Speech quoting = of(two.get(1), 1 + random.nextInt(2)).says(prose.sentence(2));
      String said = prose.person() + (random.nextBoolean() ? "书记指出" : "同志强调");
      switch (i % 3) {
        case 0 -> quoting.says(said + "：“").reuses(words, Label.QUOTED, "marked").says("”");
        case 1 -> quoting.says(said + "“：").reuses(words, Label.QUOTED, "misplaced").says("”");
        default -> quoting.says(said + "，").reuses(words, Label.QUOTED, "unmarked");
      }
      quoting.says(prose.sentence(3)).ends();
    }
  }

  private void plantOwnAndOffice(List<Official> officials) {
    for (int official : some(5)) {
      String own = prose.paragraph(130);
      of(official, 0).says(own).ends();
      of(official, 2).reuses(own, Label.OWN, "own").ends();
    }
    for (int i = 0; i < 2; i++) {
      String office = prose.paragraph(130);
      of(i, 0).says(office).ends();
      of(officials.size() - 2 + i, 2).reuses(office, Label.OFFICE, "office").ends();
    }
  }

  private void plantCopies() {
    for (int i = 0; i < 8; i++) {
      List<Integer> two = some(2);
      String page = prose.paragraph(140);
      of(two.get(0), 0).says(page).ends();
      Speech copy = of(two.get(1), 2);
      if (i % 2 == 0) {
        copy.reuses(page, Label.COPIED, "verbatim");
      } else {
        edited(copy, page);
      }
      copy.ends();
    }
  }

  // Every clause stays but for a word in some.
  private void edited(Speech copy, String page) {
    for (String clause : page.split("(?<=[，。])", 0)) {
      if (clause.length() > 7 && random.nextInt(3) == 0) {
        int at = 2 * random.nextInt(3);
        String word = clause.substring(at, at + 2);
        copy.reuses(clause.substring(0, at), Label.COPIED, "edited");
        copy.says(random.nextBoolean() ? prose.word().replace(word, "") : "");
        copy.reuses(clause.substring(at + 2), Label.COPIED, "edited");
      } else {
        copy.reuses(clause, Label.COPIED, "edited");
      }
    }
  }

  private void plantAllowed() {
    Speech outline = new Speech(official("", ""));
    for (int i = 0; i < 4; i++) {
      String words = prose.paragraph(110);
      outline.says(words).ends();
      for (int official : some(2)) {
        of(official, random.nextInt(SPEECHES)).reuses(words, Label.ALLOWED, "allowed").ends();
      }
    }
    allowed.add(read("outline.txt", outline, Optional.empty()));
  }

  private void deliver() {
    LocalDate date = LocalDate.of(2019, 1, 2);
    for (int i = 0; i < speeches.size(); i++) {
      // Ids do not follow the dates.
      String id = String.format("%03d.txt", i * 37 % speeches.size());
      date = date.plusDays(1 + random.nextInt(9));
      read.add(read(id, speeches.get(i), When.parse(date.toString(), When.Kind.DELIVERED)));
      planted.put(id, speeches.get(i).planted);
    }
  }

  private static Read read(String id, Speech speech, Optional<When> when) {
    Heading heading = new Heading("", speech.official, when, Optional.empty(), Map.of());
    Document document = new Document(id, heading, speech.text.toString(), speech.paragraphs);
    return new Read(new Source(id, Path.of(id), "00"), document, List.of(), List.of());
  }

  /** What was planted in a document. */
  public List<Planted> planted(String id) {
    return planted.getOrDefault(id, List.of());
  }

  /** Compares the speeches in an order that hangs on the seed. */
  public Run run(long seed) {
    List<Read> order = new ArrayList<>(read);
    Collections.shuffle(order, new Random(seed));
    return Analysis.run(
        new Gathered(order, List.of(), List.of(), List.of()),
        new Supplements(Gathered.NOTHING, new Gathered(allowed, List.of(), List.of(), List.of())),
        Options.DEFAULT.withThreads(2),
        Progress.NONE);
  }
}
