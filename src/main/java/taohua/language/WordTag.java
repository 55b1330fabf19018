package taohua.language;

import java.util.Set;

/**
 * The part of speech of a word, as HanLP's dictionary has it. It knows common words and most
 * places; persons are guessed, and many a compound noun is tagged as a verb.
 *
 * @param hanlp HanLP's tag, such as {@code ns} for a place
 */
public record WordTag(String hanlp) {
  private static final Set<String> VERBAL_NOUNS = Set.of("vn", "vd", "vl");
  private static final Set<String> ADVERBS = Set.of("d", "ad", "vd");
  private static final Set<String> ACTING = Set.of("v", "vi", "vx", "vg", "vd", "d", "ad", "a");
  private static final Set<String> DESCRIBING = Set.of("a", "b", "m", "d");
  private static final Set<String> NEVER_FIRST_OF_NOUN = Set.of("q", "f");
  private static final Set<String> NEVER_LAST_OF_NOUN =
      Set.of("b", "d", "ad", "a", "z", "m", "q", "w");

  /** The name of a place, at home or abroad. */
  public boolean isPlace() {
    return hanlp.startsWith("ns");
  }

  /** A place abroad. */
  public boolean isForeignPlace() {
    return hanlp.equals("nsf");
  }

  /** What looks like the name of a person. */
  public boolean isPerson() {
    return hanlp.startsWith("nr");
  }

  /** The name of an organisation. */
  public boolean isOrganisation() {
    return hanlp.equals("nt");
  }

  /** A numeral, or one with its measure word. */
  public boolean isNumeral() {
    return hanlp.startsWith("m");
  }

  /** A numeral by itself, not 第 or 百分之. */
  public boolean isNumber() {
    return hanlp.equals("m");
  }

  /** A punctuation mark. */
  public boolean isMark() {
    return hanlp.startsWith("w");
  }

  public boolean isPreposition() {
    return hanlp.startsWith("p");
  }

  /** A conjunction between equals, such as 和. */
  public boolean isConjunction() {
    return hanlp.equals("cc");
  }

  public boolean isAdjective() {
    return hanlp.equals("a");
  }

  /** An adverb, or an adjective or a verb used as one. */
  public boolean isAdverb() {
    return ADVERBS.contains(hanlp);
  }

  /** An adverb that is nothing else. */
  public boolean isPlainAdverb() {
    return hanlp.equals("d");
  }

  /** A verb of any kind, but for those that stand for a noun or an adverb and idioms. */
  public boolean isVerb() {
    return hanlp.startsWith("v") && !VERBAL_NOUNS.contains(hanlp);
  }

  /** A verb that is nothing else. */
  public boolean isPlainVerb() {
    return hanlp.equals("v");
  }

  /** A verb without an object; before a noun it describes it. */
  public boolean isIntransitive() {
    return hanlp.equals("vi");
  }

  /** Whether it may be what a sentence speaks of: a noun, a place, a pronoun. */
  public boolean mayOpenSubject() {
    return "nsrtm".indexOf(hanlp.charAt(0)) >= 0;
  }

  /** 是 and 有, which say what something is or has. */
  public boolean isCopula() {
    return hanlp.equals("vshi") || hanlp.equals("vyou");
  }

  /** A verb, an adverb, or an adjective that may stand for one, as in 有序推进. */
  public boolean acts() {
    return ACTING.contains(hanlp);
  }

  /** What describes a noun or a verb behind it. */
  public boolean describes() {
    return DESCRIBING.contains(hanlp);
  }

  /** What joins words or colours a sentence: a particle, a preposition, a conjunction. */
  public boolean joins() {
    return "upcyeo".indexOf(hanlp.charAt(0)) >= 0;
  }

  /** Whether a noun phrase may begin with it: not a measure word, a locative or a particle. */
  public boolean mayOpenNoun() {
    return !NEVER_FIRST_OF_NOUN.contains(hanlp) && !hanlp.startsWith("u");
  }

  /** Whether a noun phrase may end with it: neither what describes nor what joins. */
  public boolean mayCloseNoun() {
    return !NEVER_LAST_OF_NOUN.contains(hanlp) && "rupc".indexOf(hanlp.charAt(0)) < 0;
  }
}
