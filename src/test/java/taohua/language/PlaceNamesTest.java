package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
  @Test
  void aPlaceHasItsUnitsTheWidestFirst() {
    assertThat(PlaceNames.parts("岚川省砚河市枕云区")).containsExactly("岚川省", "砚河市", "枕云区");
    assertThat(PlaceNames.parts("砚河市高地")).containsExactly("砚河市", "高地");
    assertThat(PlaceNames.parts("岚川")).containsExactly("岚川");
    assertThat(PlaceNames.parts("岚川A砚河市")).containsExactly("岚川A砚河市");
    assertThat(PlaceNames.parts("")).isEmpty();
  }

  @Test
  void aKindWithinAStemIsNone() {
    assertThat(PlaceNames.parts("贵州省")).containsExactly("贵州省");
    assertThat(PlaceNames.parts("杭州市西湖区")).containsExactly("杭州市", "西湖区");
    assertThat(PlaceNames.parts("荆州市沙市区")).containsExactly("荆州市", "沙市区");
    assertThat(PlaceNames.parts("岚川省砚河市市中区")).containsExactly("岚川省", "砚河市", "市中区");
  }

  @ParameterizedTest
  @CsvSource({"栖梧市, 栖梧", "岚川自治区, 岚川", "梧县, 梧县", "岚川, 岚川", "市辖区, 市辖", "枕云街道, 枕云"})
  void aStemIsTheNameWithoutItsKind(String name, String stem) {
    assertThat(PlaceNames.stem(name)).isEqualTo(stem);
  }

  @Test
  void aKindIsNamedBehindAStemOfTwo() {
    assertThat(PlaceNames.namesKind("栖梧市")).isTrue();
    assertThat(PlaceNames.namesKind("梧市")).isFalse();
    assertThat(PlaceNames.namesKind("栖梧")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"岚川省砚河市, 岚川省", "上海市枕云区, 上海市", "岚川自治区砚河市, 岚川自治区", "砚河市, ''", "岚川县自治区, ''"})
  void aProvinceIsTheFirstUnitIfItIsOne(String place, String province) {
    assertThat(PlaceNames.province(place)).isEqualTo(province);
  }

  @Test
  void someStemsAreOrdinaryWords() {
    assertThat(PlaceNames.isCommonWord("和平")).isTrue();
    assertThat(PlaceNames.isCommonWord("北京")).isFalse();
    assertThat(PlaceNames.isCommonWord("栖梧砚河")).isFalse();
    assertThat(PlaceNames.isCommonWord("王小明")).isFalse();
  }
}
