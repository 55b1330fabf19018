package taohua.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvincesTest {
  @ParameterizedTest
  @CsvSource({
    "甘肃省, 甘肃",
    "甘肃, 甘肃",
    "甘肃省天水市, 甘肃",
    "天水市, 甘肃",
    "贵州省, 贵州",
    "遵义市, 贵州",
    "上海市, 上海",
    "上海市浦东新区, 上海",
    "内蒙古自治区, 内蒙古",
    "广西壮族自治区, 广西",
    "黑龙江省黑河市, 黑龙江",
    "吉林市, 吉林",
    "海南藏族自治州, ''",
    "岚川省, ''",
    "'', ''"
  })
  void aPlaceLiesInTheProvinceThatItOrItsCityNames(String place, String province) {
    assertThat(Provinces.of(place)).isEqualTo(province);
  }

  @Test
  void everyCityIsInAProvince() {
    assertThat(Provinces.names()).hasSize(34);
    assertThat(Provinces.ofCity("酒泉")).isEqualTo("甘肃");
    assertThat(Provinces.ofCity("栖梧")).isEmpty();
  }

  @Test
  void someCharactersStandForAProvince() {
    assertThat(Provinces.abbreviations("甘肃")).isEqualTo("甘陇");
    assertThat(Provinces.abbreviations("内蒙古")).isEqualTo("蒙");
    assertThat(Provinces.abbreviations("北京")).isEmpty();
    assertThat(Provinces.abbreviations("岚川")).isEmpty();
    assertThat(Provinces.isAbbreviation('黔')).isTrue();
    assertThat(Provinces.isAbbreviation('贵')).isFalse();
  }

  @Test
  void fourProvincesAreCities() {
    assertThat(Provinces.names().stream().filter(Provinces::isMunicipality))
        .containsExactly("北京", "天津", "上海", "重庆");
  }
}
