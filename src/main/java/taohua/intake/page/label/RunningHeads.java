package taohua.intake.page.label;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import taohua.intake.page.unit.Trait;
import taohua.intake.page.unit.Traits;

/**
 * Lines that are printed at the edge of each page of a book: a heading beside the number of the
 * page, or with that number in it (党课讲稿 29). Only one that breaks a sentence is surely such a line:
 * a speech may number its parts as well.
 */
final class RunningHeads {
  private static final int LONGEST = 24;
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "[Pp·•|/-]*\\d{1,4}[·•|/-]*\\p{IsHan}.*|.*[\\p{IsHan}|·•/-][Pp]?\\d{1,4}[·•|/-]*");
  private static final Pattern SET_APART =
      Pattern.compile(
          "[Pp]?\\d{1,4}(?:\\u3000|\\s{2,})[^。；，,;！？]*\\p{IsHan}[^。；，,;！？]*|[^。；，,;！？]*\\p{IsHan}[^。；，,;！？]*(?:\\u3000|\\s{2,})[Pp]?\\d{1,4}");
  private static final String PART_OF_BOOK = "(?:特载|专文|专载|(?:重要)?文献)?";
  private static final Pattern BOOK =
      Pattern.compile(
          PART_OF_BOOK
              + "\\p{IsHan}{2,12}年鉴(?:\\(?[\\d一二三四五六七八九〇○零—-]{4,9}年?(?:卷|版)?\\)?)?"
              + PART_OF_BOOK);
  private static final Pattern GAZETTE =
      Pattern.compile("\\p{IsHan}{2,18}(?:公报|政报|特刊|会刊|专刊)[一二三四五六七八九十\\d]{0,3}|特载|专文|专载|重要文献");
  private static final Traits NUMBER_OF_PAGE = Traits.of(Trait.NUMBER_ALONE, Trait.PAGE_COUNTER);
  private static final Traits SPOKEN =
      Traits.of(Trait.PROSE, Trait.ENDS_SENTENCE, Trait.ENUMERATED, Trait.SALUTATION);

  private final Page page;
  private final Set<String> heads = new HashSet<>();

  RunningHeads(Page page) {
    this.page = page;
    Map<String, String> first = new HashMap<>();
    Set<String> breaking = new HashSet<>();
    for (int i = 0; i < page.size(); i++) {
      String bare = mayBe(i) ? bare(i) : "";
      if (bare.isEmpty()) {
        continue;
      }
      if (page.has(i, Trait.SENTENCE_OPEN_ABOVE) || page.has(i - 1, Trait.SENTENCE_OPEN_ABOVE)) {
        breaking.add(bare);
      }
      String own = i + ":" + page.unit(i).plain();
      if (!first.getOrDefault(bare, own).equals(own)) {
        heads.add(bare);
      }
      first.put(bare, own);
    }
    heads.retainAll(breaking);
  }

  /** Whether a unit is one of them. */
  boolean contain(int at) {
    return !heads.isEmpty() && mayBe(at) && heads.contains(bare(at))
        || isSetApart(at)
        || isBook(at)
        || isGazette(at);
  }

  /** The name of a gazette or a part of a book beside the number of its page, or in a sentence. */
  private boolean isGazette(int at) {
    boolean isEdge =
        isBesideNumber(at)
            || page.has(at, Trait.SENTENCE_OPEN_ABOVE)
            || page.is(at - 1, UnitLabel.CLUTTER);
    return isEdge
        && page.unit(at).opens()
        && page.unit(at).length() <= LONGEST
        && GAZETTE.matcher(page.unit(at).plain()).matches();
  }

  /** The name of the book and of its part, 青石年鉴（2002） 特载, which no speech has as a line. */
  private boolean isBook(int at) {
    String plain = page.unit(at).plain();
    return page.unit(at).opens()
        && plain.length() <= LONGEST
        && plain.indexOf('鉴') > 0
        && BOOK.matcher(plain).matches();
  }

  /** One that stands once, far from the number of its page, in the middle of a sentence. */
  private boolean isSetApart(int at) {
    return page.has(at, Trait.SENTENCE_OPEN_ABOVE)
        && page.unit(at).opens()
        && page.unit(at).length() <= LONGEST
        && SET_APART.matcher(page.unit(at).text()).matches()
        && !page.hasAny(at, SPOKEN);
  }

  private boolean mayBe(int at) {
    return page.unit(at).opens()
        && page.unit(at).length() <= LONGEST
        && page.unit(at).han() > 1
        && !page.hasAny(at, SPOKEN)
        && (isBesideNumber(at) || NUMBERED.matcher(page.unit(at).plain()).matches());
  }

  private boolean isBesideNumber(int at) {
    return page.hasAny(at - 1, NUMBER_OF_PAGE) || page.hasAny(at + 1, NUMBER_OF_PAGE);
  }

  private String bare(int at) {
    return DIGITS.matcher(page.unit(at).plain()).replaceAll("");
  }
}
