package taohua.hint;

import taohua.text.Passage;

/**
 * A name of the source that stands in the target where one would expect the target's own: a hint,
 * no proof.
 *
 * @param finding the id of the passage that holds it
 * @param name as the target writes it
 * @param target where it stands
 * @param source where the source has it
 */
public record Leftover(int finding, String name, Passage target, Passage source) {}
