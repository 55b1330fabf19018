package taohua.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Damages files: bytes, text inside of them, and the parts of documents that are archives. */
final class Damage {
  private final Random random;
  private final Seeds seeds;
  private final OddText odd;

  Damage(Random random) {
    this.random = random;
    seeds = new Seeds(random);
    odd = new OddText(random);
  }

  /** A damaged file of a kind. */
  byte[] file(String kind) {
    return switch (random.nextInt(4)) {
      case 0 -> seeds.file(kind);
      case 1 -> inner(kind);
      default -> bytes(seeds.file(kind), 1 + random.nextInt(6));
    };
  }

  /** Damaged below the packing, where there is one; else as text. */
  private byte[] inner(String kind) {
    if (kind.equals(".docx")) {
      return document();
    }
    if (kind.equals(".jsonl.gz")) {
      byte[] records = seeds.records().getBytes(StandardCharsets.UTF_8);
      return Seeds.gzip(bytes(records, 1 + random.nextInt(4)));
    }
    String text = kind.equals(".html") ? seeds.page(seeds.oddSpeech()) : seeds.records();
    return odd.changed(text, 1 + random.nextInt(6)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] document() {
    Map<String, byte[]> parts = Docx.parts(body());
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(random.nextInt(names.size()));
    switch (random.nextInt(4)) {
      case 0 -> parts.remove(name);
      case 1 -> parts.put(odd.piece() + name, bytes(Docx.of("实事"), 1));
      default -> parts.computeIfPresent(name, (any, part) -> bytes(part, 1 + random.nextInt(3)));
    }
    return Docx.zip(parts);
  }

  /** Paragraphs in tables in tables, or among elements that are none of Word's. */
  private String body() {
    int depth = random.nextInt(5) == 0 ? random.nextInt(600) : random.nextInt(4);
    String open = random.nextBoolean() ? "<w:tbl><w:tr><w:tc>" : "<w:sdt><w:sdtContent>";
    String close = open.startsWith("<w:tbl") ? "</w:tc></w:tr></w:tbl>" : "</w:sdtContent></w:sdt>";
    StringBuilder body = new StringBuilder(open.repeat(depth));
    seeds.speech(2).lines().forEach(line -> body.append(Docx.paragraph(odd.changed(line, 1))));
    return Docx.wrapped(body.append(close.repeat(depth)).toString());
  }

  /** The bytes with so many of them flipped, cut, doubled, moved or put in. */
  byte[] bytes(byte[] bytes, int changes) {
    byte[] changed = bytes;
    for (int i = 0; i < changes; i++) {
      changed = change(changed);
    }
    return changed;
  }

  private byte[] change(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(300)));
    return switch (random.nextInt(8)) {
      case 0 -> spliced(bytes, at, new byte[0], bytes.length);
      case 1 -> spliced(bytes, at, new byte[0], end);
      case 2 -> spliced(bytes, at, slice(bytes, at, end), at);
      case 3 -> spliced(bytes, at, noise(1 + random.nextInt(4)), at);
      case 4 -> spliced(bytes, at, odd.piece().getBytes(StandardCharsets.UTF_8), at);
      case 5 -> spliced(bytes, at, seeds.file(".txt"), end);
      default -> flipped(bytes, at);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] flipped = bytes.clone();
    if (at < bytes.length) {
      flipped[at] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] noise(int length) {
    byte[] noise = new byte[length];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static byte[] spliced(byte[] bytes, int from, byte[] between, int to) {
    byte[] all = new byte[from + between.length + bytes.length - to];
    System.arraycopy(bytes, 0, all, 0, from);
    System.arraycopy(between, 0, all, from, between.length);
    System.arraycopy(bytes, to, all, from + between.length, bytes.length - to);
    return all;
  }
}
