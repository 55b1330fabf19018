package taohua.report.anonymous;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import taohua.family.Family;
import taohua.family.Slot;
import taohua.family.Witness;
import taohua.language.PlaceNames;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;

class ConcealmentTest {
  private static final List<Official> OFFICIALS =
      List.of(
          official("林远舟", "岚川省栖梧市"),
          official("艾合买提·买买提", "岚川省"),
          official("王建国", "和平区"),
          official("", "吉县"),
          official("单于归", "全国"));

  private final Map<String, String> names = Pseudonyms.of(OFFICIALS);
  private final Concealment concealment = new Concealment(names);

  private static Official official(String name, String place) {
    return new Official(name, "", place, Optional.empty(), "");
  }

  @Test
  void aPlaceKeepsItsKindAndHasOneStem() {
    String city = concealment.of("栖梧市");
    assertThat(city).hasSize(3).endsWith("市").doesNotContain("栖", "梧");
    assertThat(concealment.of("栖梧的路")).isEqualTo(city.substring(0, 2) + "的路");
    assertThat(concealment.of("岚川省栖梧市")).endsWith(city);
    assertThat(concealment.of("吉县")).endsWith("县").doesNotContain("吉");
  }

  @Test
  void aStemThatIsAWordStaysAWord() {
    assertThat(concealment.of("和平发展")).isEqualTo("和平发展");
    assertThat(concealment.of("和平区")).doesNotContain("和平");
    assertThat(concealment.of("全国一盘棋")).isEqualTo("全国一盘棋");
  }

  @Test
  void aNameIsFoundHoweverItIsWritten() {
    String person = concealment.of("林远舟");
    assertThat(concealment.of("林遠舟")).isEqualTo(person);
    assertThat(concealment.of("林　远 舟")).isEqualTo(spaced(person, "　", " "));
    assertThat(concealment.of("林远\n舟")).isEqualTo(spaced(person, "", "\n"));
    assertThat(concealment.of("艾合买提•买买提")).doesNotContain("买").contains("•");
    assertThat(concealment.of("单于副书记")).doesNotContain("单", "于").endsWith("副书记");
    assertThat(concealment.of("林书记、王副市长、刘书记")).doesNotContain("林", "王").contains("刘书记");
  }

  private static String spaced(String person, String first, String second) {
    return person.charAt(0) + first + person.charAt(1) + second + person.charAt(2);
  }

  @Test
  void aNameThatTwoPiecesShareIsFound() {
    String text = "他在栖\n\n2、\n梧市说";
    Paragraph paragraph = new Paragraph(List.of(new Span(0, 3), new Span(8, text.length())));
    assertThat(concealment.of(text, List.of(paragraph)))
        .hasSameSizeAs(text)
        .doesNotContain("栖", "梧")
        .contains("\n\n2、\n");
  }

  @Test
  void whatRemainsOfANameIsConcealedInWordsCutOut() {
    assertThat(concealment.ofWords("梧市")).doesNotContain("梧").endsWith("市");
    assertThat(concealment.ofWords("梧")).isNotEqualTo("梧").hasSize(1);
    assertThat(concealment.ofWords("请林远")).startsWith("请").doesNotContain("林", "远");
    assertThat(concealment.ofWords("市")).isEqualTo("市");
    assertThat(concealment.ofWords("建设")).isEqualTo("建设");
  }

  @Test
  void aNameThatASlotCutsInTwoIsConcealedInTemplateAndFiller() {
    Family family =
        new Family(
            1,
            "我们栖{1}市要办好{2}件事",
            2,
            List.of(new Witness(0, 0, List.of("梧", "三")), new Witness(1, 0, List.of("霞", "五"))),
            List.of(new Slot(1, Slot.Kind.PLACE), new Slot(2, Slot.Kind.NUMBER)),
            new Family.Cohesion(1, 1));
    Family concealed = ConcealedFamily.of(concealment, family);
    assertThat(concealed.template()).matches("我们[^栖]\\{1}市要办好\\{2}件事");
    assertThat(concealed.witnesses().get(0).fillers().get(0)).isNotEqualTo("梧").hasSize(1);
    assertThat(concealed.witnesses().get(0).fillers().get(1)).isEqualTo("三");
  }

  @Test
  void manyNamesHaveManyPseudonymsAndNoneIsAName() {
    Codes codes = new Codes(Codes.PLACES, 2, Set.of("丑子"));
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 3_000; i++) {
      String code = codes.next();
      assertThat(code).hasSize(2);
      assertThat(seen.add(code)).as(code).isTrue();
    }
    assertThat(seen).doesNotContain("丑子");
    assertThat(PlaceNames.province(new Codes(Codes.PLACES, 2, Set.of()).next() + "省")).hasSize(3);
  }

  @Test
  void nothingButNamesIsChangedWhereverTheyArePlanted() {
    Random random = new Random(20);
    String filler = "要把账本摊到桥头上。哪一段归谁，哪一天去过";
    List<String> planted = List.of("林远舟", "栖梧", "栖梧市", "岚川省", "王建国", "艾合买提·买买提");
    for (int round = 0; round < 300; round++) {
      int at = random.nextInt(filler.length() + 1);
      String name = planted.get(random.nextInt(planted.size()));
      String text = filler.substring(0, at) + name + filler.substring(at);
      String out = concealment.of(text);
      assertThat(out).hasSameSizeAs(text).startsWith(filler.substring(0, at));
      assertThat(out).endsWith(filler.substring(at)).doesNotContain(name);
      assertThat(concealment.of(out)).isEqualTo(out);
    }
  }
}
