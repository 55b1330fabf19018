package taohua.formula.whole;

import java.util.Map;
import java.util.Set;
import taohua.language.Words;

/** What a word does in its clause, as far as the borders of phrases depend on it. */
enum WordClass {
  /** No word starts here. */
  INSIDE,
  NOUN,
  /** A verb that stands for a noun, such as 建设. */
  VERBAL_NOUN,
  VERB,
  /** A verb without an object; before a noun it describes it, as in 创新平台. */
  INTRANSITIVE,
  /** A set expression such as 求真务实, which is any part of a sentence. */
  IDIOM,
  ADJECTIVE,
  /** What only describes nouns, such as 大型. */
  ATTRIBUTE,
  ADVERB,
  NEGATION,
  /** A numeral, without its measure word. */
  NUMBER,
  /** A numeral with its measure word. */
  COUNT,
  MEASURE,
  /** 我们 and 自己, which stand for a noun. */
  PRONOUN,
  /** 各, 该, 本市, 全省: what comes before a noun phrase. */
  DETERMINER,
  PREPOSITION,
  /** 和 and what else joins equals. */
  AND,
  CONJUNCTION,
  DE,
  /** 等 and 之一: what ends a list. */
  AND_SO_ON,
  PARTICLE,
  LOCATIVE,
  PREFIX,
  SUFFIX,
  /** 是, 有, 要, 使: never the last word of a phrase. */
  LINK;

  // HanLP calls many a compound such as 社会发展 a verb.
  private static final int COMPOUND = 4;

  // Words that HanLP's dictionary has as something else than what they are in such texts.
  private static final Set<String> ENDS_OF_LISTS = Set.of("等", "等等", "之一");
  private static final Set<String> LINKS =
      Set.of(
          "为", "要", "能", "能够", "可", "可以", "应", "应当", "须", "必须", "需", "会", "使", "让", "令", "成为", "作为",
          "称为", "到", "至", "于", "成", "作", "位居", "根本在于", "在于", "给", "予", "进行", "加以", "予以", "包括", "属于",
          "不得", "负责");
  private static final Set<String> NEGATIONS = Set.of("不", "未", "没", "没有", "非", "无", "勿");
  private static final Set<String> VERBS =
      Set.of("推进", "聚焦", "紧扣", "加速", "相适应", "相结合", "相统一", "相协调");
  private static final Set<String> ATTRIBUTES = Set.of("相关", "有关", "主要", "高质量", "高水平", "高标准");
  private static final Set<String> DES = Set.of("中的", "上的", "下的", "里的");
  private static final Set<String> SUFFIXES =
      Set.of("性", "化", "感", "度", "率", "者", "员", "式", "型", "界", "级", "们");
  private static final Set<String> ADVERBS =
      Set.of("第一时间", "深度", "梯次", "协同", "多次", "近年来", "一直", "及时");
  private static final Set<String> ANDS = Set.of("和", "与", "及", "以及", "或", "或者", "并", "并且", "暨");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "将", "把", "被", "对", "从", "向", "以", "在", "为了", "由", "用", "按", "按照", "根据", "关于", "对于", "围绕",
          "通过", "请");

  private static final Map<String, WordClass> BY_TAG =
      Map.ofEntries(
          Map.entry("vn", VERBAL_NOUN),
          Map.entry("an", NOUN),
          Map.entry("vshi", LINK),
          Map.entry("vyou", LINK),
          Map.entry("vi", INTRANSITIVE),
          Map.entry("vl", IDIOM),
          Map.entry("nl", IDIOM),
          Map.entry("al", IDIOM),
          Map.entry("bl", ATTRIBUTE),
          Map.entry("ad", ADVERB),
          Map.entry("vd", ADVERB),
          Map.entry("mq", COUNT),
          Map.entry("rr", PRONOUN),
          Map.entry("cc", AND),
          Map.entry("ude1", DE));

  private static final Map<Character, WordClass> BY_FIRST =
      Map.ofEntries(
          Map.entry('v', VERB),
          Map.entry('i', IDIOM),
          Map.entry('l', IDIOM),
          Map.entry('a', ADJECTIVE),
          Map.entry('z', ADJECTIVE),
          Map.entry('b', ATTRIBUTE),
          Map.entry('d', ADVERB),
          Map.entry('m', NUMBER),
          Map.entry('q', MEASURE),
          Map.entry('r', DETERMINER),
          Map.entry('p', PREPOSITION),
          Map.entry('c', CONJUNCTION),
          Map.entry('u', PARTICLE),
          Map.entry('y', PARTICLE),
          Map.entry('e', PARTICLE),
          Map.entry('o', PARTICLE),
          Map.entry('f', LOCATIVE),
          Map.entry('h', PREFIX),
          Map.entry('k', SUFFIX));

  /** The class of a word, by itself and by its part of speech. */
  static WordClass of(Words.Word word) {
    String text = word.text();
    if (ENDS_OF_LISTS.contains(text)) {
      return AND_SO_ON;
    }
    if (LINKS.contains(text)) {
      return LINK;
    }
    if (VERBS.contains(text)) {
      return VERB;
    }
    if (ATTRIBUTES.contains(text)) {
      return ATTRIBUTE;
    }
    if (text.equals("从严") || text.equals("第") || text.equals("超")) {
      return PREFIX;
    }
    if (DES.contains(text)) {
      return DE;
    }
    if (text.length() == 1 && SUFFIXES.contains(text)) {
      return SUFFIX;
    }
    if (ADVERBS.contains(text)) {
      return ADVERB;
    }
    if (NEGATIONS.contains(text)) {
      return NEGATION;
    }
    if (ANDS.contains(text)) {
      return AND;
    }
    if (PREPOSITIONS.contains(text)) {
      return PREPOSITION;
    }
    if (text.length() == 2
        && "全我本各该".indexOf(text.charAt(0)) >= 0
        && "国省市县区州镇乡村院校".indexOf(text.charAt(1)) >= 0) {
      return DETERMINER;
    }
    String tag = word.tag().hanlp();
    if (tag.equals("v") && text.length() >= COMPOUND) {
      return VERBAL_NOUN;
    }
    WordClass known = BY_TAG.get(tag);
    return known != null ? known : BY_FIRST.getOrDefault(tag.charAt(0), NOUN);
  }

  /** Whether it may be a part of a compound noun. */
  boolean isNominal() {
    return this == NOUN || this == VERBAL_NOUN || this == INTRANSITIVE;
  }

  /** Whether it comes before a noun that it describes. */
  boolean describes() {
    return this == ADJECTIVE || this == ATTRIBUTE;
  }

  /** Whether it may open a noun phrase or go on with one. */
  boolean describesOrNames() {
    return switch (this) {
      case NOUN,
          VERBAL_NOUN,
          INTRANSITIVE,
          IDIOM,
          ADJECTIVE,
          ATTRIBUTE,
          NUMBER,
          COUNT,
          DETERMINER,
          PRONOUN,
          PREFIX ->
          true;
      default -> false;
    };
  }

  /** Whether it may be a verb as well as a noun. */
  boolean mayAct() {
    return this == VERBAL_NOUN || this == INTRANSITIVE;
  }

  /** Whether, as the first word, it leads to something: 把, 为, 要. */
  boolean leads() {
    return this == PREPOSITION || this == LINK;
  }

  /** Whether it joins what stands before it to what stands behind. */
  boolean joins() {
    return this == DE || this == AND || this == PREPOSITION || this == LINK;
  }
}
