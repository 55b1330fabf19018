package taohua.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import taohua.intake.Gathered;
import taohua.intake.Read;
import taohua.intake.files.Source;
import taohua.text.Document;
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.When;

/** Documents as they come from files, without any file. */
final class Speeches {
  private Speeches() {}

  static Gathered gathered(Read... read) {
    return new Gathered(List.of(read), List.of(), List.of(), List.of());
  }

  /** A document of its id's file in a folder, by somebody unknown, without a date. */
  static Read of(String folder, String id, String text) {
    return of(folder, id, "", "", text);
  }

  /** An empty name is nobody known, an empty date none. */
  static Read of(String folder, String id, String name, String date, String text) {
    Official official = new Official(name, "", "", Optional.empty(), "");
    Optional<When> when = When.parse(date, When.Kind.DELIVERED);
    Heading heading = new Heading("", official, when, Optional.empty(), Map.of());
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(Paragraph.of(0, text.length()));
    Document document = new Document(id, heading, text, paragraphs);
    return new Read(new Source(id, Path.of(folder, id), "00"), document, List.of(), List.of());
  }

  /** Ideographs drawn at random, in sentences of twenty. */
  static String text(long seed, int length) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(text.length() % 21 == 20 ? '。' : (char) (0x4E00 + random.nextInt(4000)));
    }
    return text.append('。').toString();
  }

  /** The parts of what was gathered for each. */
  static Roles roles(Map<Side, Gathered> gathered) {
    Map<Side, Group> groups = new EnumMap<>(Side.class);
    gathered.forEach((side, all) -> groups.put(side, Group.of(all)));
    return Roles.of(groups);
  }
}
