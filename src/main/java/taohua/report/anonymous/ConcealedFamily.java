package taohua.report.anonymous;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import taohua.family.Family;
import taohua.family.Witness;

/**
 * A family without names. A name may be cut in two by a slot, 栖{1}市 filled with 梧, so the template
 * is filled, concealed and cut again.
 */
final class ConcealedFamily {
  private static final Pattern SLOT = Pattern.compile("\\{(\\d{1,4})}");

  private final Concealment concealment;
  private final Family family;
  private final List<String> texts = new ArrayList<>();
  private final List<Integer> slots = new ArrayList<>();
  private final List<StringBuilder> concealed = new ArrayList<>();

  private ConcealedFamily(Concealment concealment, Family family) {
    this.concealment = concealment;
    this.family = family;
    cut(family.template());
    texts.forEach(text -> concealed.add(new StringBuilder(concealment.of(text))));
  }

  static Family of(Concealment concealment, Family family) {
    return new ConcealedFamily(concealment, family).family();
  }

  private void cut(String template) {
    Matcher matcher = SLOT.matcher(template);
    int at = 0;
    while (matcher.find()) {
      int number = Integer.parseInt(matcher.group(1));
      if (number >= 1 && number <= family.slots().size()) {
        texts.add(template.substring(at, matcher.start()));
        slots.add(number);
        at = matcher.end();
      }
    }
    texts.add(template.substring(at));
  }

  private Family family() {
    List<Witness> witnesses = family.witnesses().stream().map(this::witness).toList();
    StringBuilder template = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      template.append(concealed.get(i));
      if (i < slots.size()) {
        template.append('{').append(slots.get(i)).append('}');
      }
    }
    return new Family(
        family.id(),
        Escapes.struckOut(template.toString()),
        family.officials(),
        witnesses,
        family.slots(),
        family.cohesion());
  }

  private Witness witness(Witness witness) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      filled.append(texts.get(i));
      filled.append(i < slots.size() ? filler(witness, slots.get(i)) : "");
    }
    String whole = concealment.of(filled.toString());
    List<String> fillers = new ArrayList<>(witness.fillers());
    int at = 0;
    for (int i = 0; i < texts.size(); i++) {
      take(i, whole.substring(at, at + texts.get(i).length()));
      at += texts.get(i).length();
      if (i < slots.size()) {
        int number = slots.get(i);
        int end = at + filler(witness, number).length();
        fillers.set(number - 1, concealment.ofWords(whole.substring(at, end)));
        at = end;
      }
    }
    return new Witness(witness.document(), witness.paragraph(), witness.part(), fillers);
  }

  private static String filler(Witness witness, int slot) {
    return slot <= witness.fillers().size() ? witness.fillers().get(slot - 1) : "";
  }

  /** Takes over what a witness shows to be part of a name, unless another did before. */
  private void take(int index, String text) {
    String before = texts.get(index);
    StringBuilder after = concealed.get(index);
    for (int i = 0; i < before.length(); i++) {
      if (after.charAt(i) == before.charAt(i)) {
        after.setCharAt(i, text.charAt(i));
      }
    }
  }
}
