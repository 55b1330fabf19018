package taohua.report.anonymous;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import taohua.text.Heading;
import taohua.text.Official;
import taohua.text.Paragraph;
import taohua.text.Span;

class ConcealmentTest {
  private final Concealment concealment =
      of(
          heading("林远舟", "岚川省栖梧市"),
          heading("艾合买提·买买提", "岚川省"),
          heading("王建国", "和平区"),
          heading("", "吉县"),
          heading("单于归", "全国"));

  private static Heading heading(String name, String place) {
    Official official = new Official(name, "站长", place, Optional.empty(), "");
    return new Heading("", official, Optional.empty(), Optional.empty(), Map.of());
  }

  private static Concealment of(Heading... headings) {
    return new Concealment(Pseudonyms.of(List.of(headings)), new Offices(List.of("站长")));
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
  void aNumberBehindACharacterOfTwoUnitsIsFound() {
    Concealment rare = of(heading("𠮷𣘺5小", "𡋯𡋯第12师"), heading("王𠮷3", "𣘺8团"));
    for (String name :
        List.of("𠮷𣘺5小", "𠮷𣘺五小", "𡋯𡋯第12师", "𡋯𡋯第十二师", "王𠮷3", "王𠮷三", "𣘺8团", "𣘺八团")) {
      assertThat(rare.of(name)).as(name).doesNotContain("𠮷", "𣘺", "𡋯").isNotEqualTo(name);
    }
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
    assertThat(concealment.of(text, List.of(paragraph), name -> {}))
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
  void aNumberOfANameIsFoundInAllItsWritings() {
    Concealment numbered =
        of(heading("王2小", "临漪建设兵团第8师"), heading("赵一", "101团"), heading("", "3号矿区"));
    for (String written :
        List.of("第8师", "第八师", "第 ８ 师", "八师", "101团", "一〇一团", "一○一团", "一零一团", "3号矿区", "三号矿区")) {
      String out = numbered.of("到" + written + "去");
      assertThat(Letters.key(out))
          .doesNotContain(Letters.key(written))
          .startsWith("到")
          .endsWith("去");
    }
    assertThat(numbered.of("第八师")).isEqualTo(numbered.of("第8师"));
    assertThat(numbered.of("一百零一团")).endsWith("团").doesNotContain("百");
    assertThat(numbered.of("王二小")).isEqualTo(numbered.of("王2小"));
    List.of("2101团", "第18师", "8个师", "2008师范生", "3号")
        .forEach(other -> assertThat(numbered.of(other)).isEqualTo(other));
  }

  @Test
  void aNameIsFoundInEverySpellingOfALatinName() {
    Concealment latin = of(heading("Ŝtefan Smithson", "Springvale市"), heading("Ann", ""));
    for (String written :
        List.of(
            "ŜTEFAN SMITHSON",
            "S t e f a n\nSmithson",
            "xŜtefan Smithsony",
            "stefan.smithson@m.cn",
            "Stefan_Smithson",
            "ＳＴＥＦＡＮ ＳＭＩＴＨＳＯＮ",
            "𝐒tefan Smithson",
            "S\u0302tefan Smithson",
            "stefan%20smithson",
            "Smithson先生",
            "www.springvale.cn",
            "Springvale人")) {
      String out = Letters.key(latin.of(written));
      assertThat(out).as(written).doesNotContain("smithson", "stefan", "springvale");
    }
    assertThat(latin.of("Ann、xAnny、ann@m.cn")).doesNotContainIgnoringCase("ann");
    assertThat(latin.of("channel、planned")).isEqualTo("channel、planned");
  }

  @Test
  void aCharacterOfTwoUnitsStaysOne() {
    Concealment rare = of(heading("𠮷田𣘺", "𡋯山县"));
    String out = rare.of("𠮷 田𣘺同志在𡋯山县");
    assertThat(out).hasSameSizeAs("𠮷 田𣘺同志在𡋯山县").doesNotContain("𠮷", "田", "𣘺", "𡋯", "山");
    assertThat(out.codePoints().count()).isEqualTo("𠮷 田𣘺同志在𡋯山县".codePoints().count());
  }

  @Test
  void aNameThatIsAWordIsReplacedWhereItStandsAsAName() {
    Concealment words = of(heading("高峰", "和平区"), heading("彭", ""), heading("高", ""));
    List.of("高峰同志", "站长高峰说", "高峰\n", "（高峰）", "高峰指出", "彭说过", "x彭y", "高书记")
        .forEach(name -> assertThat(words.of(name)).doesNotContain("高", "峰", "彭"));
    List.of("用电高峰期", "提高效率", "高质量", "和平发展", "彭州")
        .forEach(word -> assertThat(words.of(word)).isEqualTo(word));
    List<String> kept = new ArrayList<>();
    words.of("用电高峰，和平发展，高峰同志", List.of(), name -> kept.add(name.letters()));
    assertThat(kept).containsExactly("高峰", "和平");
  }

  @Test
  void aPartOfANameIsFoundBesideAnOffice() {
    assertThat(concealment.of("远舟同志")).isEqualTo(concealment.of("林远舟").substring(1) + "同志");
    assertThat(concealment.of("艾合买提同志")).doesNotContain("艾");
    assertThat(concealment.of("林常务副市长、單於書記")).doesNotContain("林", "單");
    Concealment two = of(heading("林远舟", ""), heading("林近水", ""));
    assertThat(two.of("林书记")).isEqualTo("某书记");
  }

  @Test
  void whatIsNoNameIsLeftAlone() {
    Concealment plain = of(heading("王平", "新市区"), heading("某某", "全市"), heading("", "××市"));
    List.of("创新市场", "新市民", "全市上下", "我市", "市委", "某某同志", "地方书记", "××市")
        .forEach(word -> assertThat(plain.of(word)).isEqualTo(word));
    assertThat(plain.of("新市区")).endsWith("区").doesNotContain("新");
  }

  @Test
  void aNameInEscapesIsStruckOut() {
    String text =
        "?q=%E6%9E%97%E8%BF%9C%E8%88%9F，&#26519;&#36828;&#33311;，\\u6797\\u8fdc\\u821f，100%25，&#38597;";
    assertThat(concealment.of(text))
        .isEqualTo(
            "?q=%XX%XX%XX%XX%XX%XX%XX%XX%XX，&#XXXXX;&#XXXXX;&#XXXXX;，\\uXXXX\\uXXXX\\uXXXX，100%25，&#38597;");
  }

  @Test
  void furtherFieldsNameWhatStandsInTextsToo() {
    Heading heading =
        new Heading(
            "",
            Official.UNKNOWN,
            Optional.empty(),
            Optional.empty(),
            Map.of(
                "author", "闻景澄", "organisation", "云岫水务集团", "phone", "13912345678", "unit", "办公室"));
    Concealment further = of(heading);
    assertThat(further.of("闻景澄、云岫水务集团、13912345678")).doesNotContain("闻", "云岫", "139");
    assertThat(further.of("办公室")).isEqualTo("办公室");
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

  @Test
  void everyTextKeepsItsLengthInUnitsAndInCharacters() {
    Concealment odd =
        of(heading("𠮷田𣘺", "第8师"), heading("Ŝtefan O’Rourke", "㍿光谷区"), heading("高", "城区"));
    List<String> parts =
        List.of(
            "𠮷",
            "田",
            "𣘺",
            "\uD842",
            "\uDFB7",
            "第",
            "8",
            "八",
            "师",
            "S",
            "\u0302",
            "tefan",
            "O’",
            "Rourke",
            "㍿",
            "光谷",
            "区",
            "高",
            "书记",
            "城",
            "\n",
            "\u200b",
            "。",
            "%",
            "%E9%AB%98",
            "%D0%CF",
            "&#39640;",
            "&#x110000;",
            "&#9999999;",
            "\\u9ad8",
            "\\uD842",
            "一百零一",
            "㎡",
            "\u202E",
            "\u0000",
            "🌸");
    Random random = new Random(12);
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      String written = text.toString();
      String out = odd.of(written);
      assertThat(out).hasSameSizeAs(written);
      assertThat(out.codePointCount(0, out.length()))
          .as(written)
          .isEqualTo(written.codePointCount(0, written.length()));
      assertThat(odd.ofWords(written)).hasSameSizeAs(written);
      assertThat(odd.ofName(written)).hasSameSizeAs(written);
    }
  }
}
