package taohua.formula;

import java.util.Locale;

/**
 * What sort of common language a formula is. The rules, asked in the order of {@code KindRules},
 * look at nothing but the wording: its marks, its words and HanLP's parts of speech.
 */
public enum Kind {
  /** Set wording of doctrine and of tasks, 规范提法: 全面深化改革, “四个意识”, 稳就业、稳企业, 防止疫情扩散. */
  POLICY,
  /** Turns of speech of the genre, 惯用语: openings, thanks, results, figures; and all else. */
  HABIT,
  /** Names of bodies, meetings, places and documents, 机构与文件名. */
  NAME,
  /** Terms of a subject, 主题词: noun phrases that say nothing of it. */
  TOPIC;

  /**
   * The sort of a formula of that wording.
   *
   * @param text as a document writes it, with its punctuation
   */
  public static Kind of(String text) {
    return new KindRules(text).kind();
  }

  /** The word that data files use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
