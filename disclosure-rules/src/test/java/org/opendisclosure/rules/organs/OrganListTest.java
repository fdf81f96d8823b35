package org.opendisclosure.rules.organs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.model.text.Language;

class OrganListTest {

  private static List<Organ> read(String text) {
    return OrganList.read(new StringReader(text), "名单.csv");
  }

  @Test
  void organsAreReadWithAndWithoutCodes() {
    List<Organ> organs = read("\uFEFF机关名称,统一社会信用代码\n\n# 市直\n甲局\n\"乙局\",11100000000013338W\n丙局\t\n");
    assertEquals(List.of("甲局", "乙局", "丙局"), organs.stream().map(Organ::shown).toList());
    assertEquals(Optional.of("11100000000013338W"), organs.get(1).creditCode());
    assertEquals(Optional.empty(), organs.get(2).creditCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", "\uFF0C", "\t", " \uFF0C "})
  void theCodeStandsAfterAChineseCommaToo(String comma) {
    List<Organ> organs = read("机关名称" + comma + "统一社会信用代码\n甲局" + comma + "11100000000013338W\n");
    assertEquals(List.of("甲局"), organs.stream().map(Organ::shown).toList());
    assertEquals(Optional.of("11100000000013338W"), organs.get(0).creditCode());
  }

  @Test
  void allProblemsAreTold() {
    OrganListException e =
        assertThrows(
            OrganListException.class, () -> read("甲局,123\n,11100000000013338W\n乙局\n乙 局\n"));
    assertEquals(
        List.of(
            "名单.csv 第 1 行:统一社会信用代码有误:“123”",
            "名单.csv 第 2 行:没有机关名称:“,11100000000013338W”",
            "名单.csv 第 4 行:这个机关在名单中重复:“乙 局”"),
        e.problems().stream().map(problem -> problem.in(Language.ZH)).toList());
    assertTrue(e.getMessage().contains("名单.csv:4: this organ is on the list twice"));
  }

  @Test
  void aListWithoutOrgansIsRefused() {
    OrganListException e = assertThrows(OrganListException.class, () -> read("# 无\n"));
    assertEquals("名单.csv:名单中没有机关", e.problems().get(0).in(Language.ZH));
  }

  @Test
  void aListThatCannotBeReadIsNoEmptyList() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] target, int offset, int length) throws IOException {
            throw new IOException("disk");
          }

          @Override
          public void close() {}
        };
    assertThrows(UncheckedIOException.class, () -> OrganList.read(broken, "x"));
  }

  @Test
  void namesAreComparedWithoutWidthAndSpaces() {
    assertTrue(Organ.named("某县(本级) 人民政府").isSame(Organ.named("某县(本级)人民政府")));
  }
}
