package org.opendisclosure.rules.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.years.Succession.Event;

/** Succession files: what they say, and how mistakes in them are told. */
class SuccessionTest {

  private static final String FILE =
      """
      # 2019 年机构改革
      succession:
        - from: [某市规划局, 某市国土资源局]
          to: 某市自然资源和规划局
          year: 2019
          kind: merged
          note: 机构改革
        - {from: 甲局, to: 乙局, year: "2020", kind: renamed}
        - {from: 丙局, to: [丁局, 戊局], year: 2021, kind: split}
      """;

  @Test
  void aFileIsReadInItsOrder(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("s.yaml"), FILE);
    assertEquals(
        List.of(
            new Event(
                List.of("某市规划局", "某市国土资源局"),
                List.of("某市自然资源和规划局"),
                2019,
                OrganChange.MERGED,
                "机构改革"),
            new Event(List.of("甲局"), List.of("乙局"), 2020, OrganChange.RENAMED, ""),
            new Event(List.of("丙局"), List.of("丁局", "戊局"), 2021, OrganChange.SPLIT, "")),
        Succession.read(file).events());
    assertEquals(List.of(), Succession.none().events());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                      | s.yaml:文件是空的",
        "succession: 甲局                          | s.yaml:1:13:succession 应为一个列表",
        "other: []                               | s.yaml:1:1:不认识的键 other,可用的有 succession。",
        "[1, 2]                                  | s.yaml:1:1:此处应为“键: 值”的形式。",
        "succession: [甲局]                        | s.yaml:1:14:此处应为“键: 值”的形式。",
        "'succession: [{from: a, to: b, kind: renamed}]'                   | s.yaml:1:14:缺少 year。",
        "'succession: [{from: a, to: b, year: 19, kind: renamed}]'         | s.yaml:1:37:year"
            + " 应为四位年度,如 2019,现为 19。",
        "'succession: [{from: a, to: b, year: 2019, kind: gone}]'          | s.yaml:1:49:kind 应为"
            + " renamed(更名)、merged(合并)或 split(拆分),现为 gone。",
        "'succession: [{from: [], to: b, year: 2019, kind: merged}]'       | s.yaml:1:21:from"
            + " 没有写机关。",
        "'succession: [{from: a, to: [b, c], year: 2019, kind: renamed}]'  | s.yaml:1:14:机关个数与 kind"
            + " 不符",
        "'succession: [{from: a, to: b, year: 2019, kind: split}]'         | s.yaml:1:14:机关个数与 kind"
            + " 不符",
        "'succession: [{from: a, from: c, to: b, year: 2019, kind: merged}]' | s.yaml:1:24:键 from"
            + " 重复。",
        "'succession: [{from: {x: y}, to: b, year: 2019, kind: merged}]'   | s.yaml:1:21:此处应为文字。",
        "'succession: [{from'                                              | YAML 格式有误。",
      })
  void mistakesAreToldWithTheirPlace(String text, String expected) {
    SuccessionException e =
        assertThrows(SuccessionException.class, () -> Succession.read(text, "s.yaml"));
    List<String> told = e.problems().stream().map(p -> p.in(Language.ZH)).toList();
    assertTrue(told.stream().anyMatch(line -> line.contains(expected)), told::toString);
  }

  @Test
  void allMistakesAreToldAtOnce() {
    SuccessionException e =
        assertThrows(
            SuccessionException.class,
            () ->
                Succession.read(
                    FILE.replace("year: 2019", "jahr: 2019").replace("split", "s"), "s.yaml"));
    assertEquals(
        List.of(5, 3, 9), e.problems().stream().map(SuccessionException.Problem::line).toList());
    assertEquals(
        "s.yaml:5:5:不认识的键 jahr,可用的有 from、kind、note、to、year。", e.problems().get(0).in(Language.ZH));
    assertEquals(
        "s.yaml:5:5: unknown key 'jahr'; expected one of [from, kind, note, to, year]",
        e.getMessage().lines().findFirst().orElseThrow());
  }

  @Test
  void aFileThatIsNoTextOrIsNotThereIsTold(@TempDir Path folder) throws IOException {
    Path gbk = folder.resolve("gbk.yaml");
    Files.write(gbk, FILE.getBytes(Charset.forName("GBK")));
    SuccessionException e = assertThrows(SuccessionException.class, () -> Succession.read(gbk));
    assertEquals(gbk + ":文件不是 UTF-8 文本。", e.problems().get(0).in(Language.ZH));
    assertThrows(UncheckedIOException.class, () -> Succession.read(folder.resolve("nothing.yaml")));
  }

  @Test
  void aChangeOfNothingIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Succession.of(
                List.of(new Event(List.of("a"), List.of("b"), 2019, OrganChange.NONE, ""))));
  }
}
