package org.opendisclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.cli.CommandLineRunner;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Every output that the README shows is printed by the command that it is said to be of. */
class ReadmeOutputsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Path SAMPLES = Path.of("src", "main", "samples");
  private static final Path TEXTS =
      Path.of("src", "test", "resources", "org", "opendisclosure", "io", "plain");

  @TempDir private Path folder;

  /** What stands in one block, by a text that stands in no other. */
  enum Shown {
    SAMPLES("共检查 4 份"),
    RAW_FIGURE("“约3001”不是整数"),
    SHORT_ROW("看不出缺了或者多了哪一格"),
    MERGED("“1362”所在的格跨了几栏或几行"),
    LOST("未读入的数字在"),
    IMPOSSIBLE_RULE("our.few"),
    NARRATIVE("我局暂无依申请公开的政府信息"),
    SUSPECT("相邻两位数字颠倒"),
    DERIVED("代填 23 格"),
    CONTRADICTION("合并后空白格全部抵消"),
    DIAGNOSIS("收到和处理政府信息公开申请情况\n"),
    ASSESSMENT("自查评分表"),
    EXPLAINED("跨年审结 1 件"),
    PROFILE("配置 our-province 1"),
    YEARS("years.moved"),
    ROLLUP("合并时可能漏了它");

    private final String text;

    Shown(String text) {
      this.text = text;
    }
  }

  private static List<String> blocks() throws IOException {
    return Arrays.stream(Files.readString(ROOT.resolve("README.md")).split("```text\n"))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf("```")))
        .toList();
  }

  /** The others are a layout and a drawing. */
  @Test
  void everyBlockIsOneOfTheOutputs() throws IOException {
    List<String> others = new ArrayList<>(blocks());
    for (Shown shown : Shown.values()) {
      assertEquals(
          1, others.stream().filter(block -> block.contains(shown.text)).count(), "" + shown);
      others.removeIf(block -> block.contains(shown.text));
    }
    assertEquals(2, others.size(), others::toString);
    assertTrue(others.get(0).startsWith("id: our-county-2018\n"));
    assertTrue(others.get(1).startsWith("published form "));
  }

  @ParameterizedTest
  @EnumSource
  void isWhatIsPrinted(Shown shown) throws IOException {
    String block =
        blocks().stream().filter(text -> text.contains(shown.text)).findFirst().orElseThrow();
    String printed = run(shown).replace(folder + "/", "");
    assertTrue(pattern(block).matcher(printed).find(), () -> block + "\n--- printed:\n" + printed);
  }

  /** An ellipsis at the end of a line stands for its rest, one on a line of its own for lines. */
  private static Pattern pattern(String block) {
    return Pattern.compile(
        block
            .strip()
            .lines()
            .map(line -> line.strip().equals("…") ? "(?:.*\n)*?" : line(line))
            .collect(Collectors.joining("", "(?m)^ *", "")));
  }

  private static String line(String line) {
    boolean isCut = line.endsWith("…");
    String shown = isCut ? line.substring(0, line.length() - 1) : line;
    return Pattern.quote(shown) + (isCut ? ".*" : "") + "\n";
  }

  private String run(Shown shown) throws IOException {
    return switch (shown) {
      case SAMPLES -> call("check", SAMPLES).replace("src/main", "disclosure-io/src/main");
      case RAW_FIGURE -> call("convert", sample("bad.csv", ",3001,", ",约3001,"), "--to", "json");
      case SHORT_ROW ->
          call(
              "check",
              copy(
                  TEXTS.resolve("liupanshui-housing-2020.txt"), "规章 |\n0 |\n0 |\n", "规章 |\n0 |\n"));
      case MERGED -> call("check", merged());
      case LOST -> call("convert", merged(), "--to", "json");
      case IMPOSSIBLE_RULE -> call("check", "--rules", impossible(), huaian());
      case NARRATIVE -> narrative();
      case SUSPECT -> call("check", sample("slip.csv", ",61,4,3119", ",61,4,3191"));
      case DERIVED -> call("derive", withoutTotals());
      case CONTRADICTION -> call("check", clash());
      case DIAGNOSIS -> call("diagnose", "annual-report-2021");
      case ASSESSMENT ->
          call("assess", copy(TEXTS.resolve("otog-housing-2017-self-assessment.txt"), "", ""));
      case EXPLAINED -> explained();
      case PROFILE -> call("check", "--profile", yaml(1, "our-province.yaml"), SAMPLES);
      case YEARS -> years();
      case ROLLUP -> rollup();
    };
  }

  private static String call(Object... args) {
    return CommandLineRunner.printed(
        Arrays.stream(args).map(Object::toString).toArray(String[]::new));
  }

  private static Path huaian() {
    return SAMPLES.resolve("huaian-city-2024.csv");
  }

  private Path sample(String name, String... changes) throws IOException {
    String text = Files.readString(huaian());
    for (int i = 0; i < changes.length; i += 2) {
      assertTrue(text.contains(changes[i]), changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return Files.writeString(folder.resolve(name), text);
  }

  private Path copy(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertTrue(text.contains(from), from);
    return Files.writeString(folder.resolve(file.getFileName()), text.replace(from, to));
  }

  private Path yaml(int block, String name) throws IOException {
    String rest = Files.readString(ROOT.resolve("README.md")).split("```yaml\n")[block + 1];
    return Files.writeString(folder.resolve(name), rest.substring(0, rest.indexOf("```")));
  }

  private Path merged() throws IOException {
    Path page = folder.resolve("merged.html");
    call("convert", huaian(), "--out", page);
    String two = "<td class=\"figure\">3</td><td class=\"figure\">1362</td>";
    String html = Files.readString(page);
    assertTrue(html.contains(two));
    return Files.writeString(
        page, html.replace(two, "<td class=\"figure\" colspan=\"2\">1362</td>"));
  }

  private Path impossible() throws IOException {
    return Files.writeString(
        folder.resolve("our-city.yaml"),
        """
        id: our-city
        version: 1
        editions: [annual-report-2021]
        rules:
          - {id: our.many, severity: error, source: practice, zh: 总数不少于 10, en: ten or more, check: applications.newlyReceived.total >= 10}
          - {id: our.few, severity: error, source: practice, zh: 合计不多于 1, en: one or none, check: "sum(applications.newlyReceived.* except applications.newlyReceived.total) <= 1"}
        """);
  }

  private String narrative() throws IOException {
    Path text =
        ROOT.resolve("disclosure-rules/src/test/resources/org/opendisclosure/rules/narrative")
            .resolve("otog-housing.txt");
    Path otog = SAMPLES.resolve("otog-housing-2017.csv");
    return call("check", "--verbose", "--narrative", text, otog);
  }

  /** Without the totals of table three but for its last two rows. */
  private Path withoutTotals() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(huaian()));
    int first = 0;
    while (!lines.get(first).startsWith("一、本年新收")) {
      first++;
    }
    for (int i = first; i < first + 23; i++) {
      lines.set(i, lines.get(i).substring(0, lines.get(i).lastIndexOf(',') + 1));
    }
    return Files.write(folder.resolve("blank.csv"), lines);
  }

  private Path clash() throws IOException {
    return sample("clash.csv", ",1288,21,", ",,22,", ",447,7,", ",447,,");
  }

  private String explained() throws IOException {
    Path form = folder.resolve("form.json");
    call("convert", sample("form.csv", "72,64,178,37,351", "999,64,178,37,351"), "--out", form);
    call(
        "explain",
        form,
        "--finding",
        "859fef1379687b71",
        "--code",
        "lag",
        "--text",
        "跨年审结 1 件",
        "--who",
        "复议科",
        "--when",
        "2025-01-20",
        "--out",
        form);
    return call("check", form);
  }

  private String years() throws IOException {
    Path before =
        sample(
            "2023.csv",
            "年度,2024",
            "年度,2023",
            "办理,,,103,0,0,0,0,0,103",
            "办理,,,43,0,0,0,0,0,43",
            "88283",
            "8828",
            "规章,1,0,11",
            "规章,1,0,10",
            "规范性文件,8,26,66",
            "规范性文件,8,26,84");
    return call("compare", before, huaian());
  }

  /** Six parts, of which the consolidated form leaves one out. */
  private String rollup() throws IOException {
    Path parts = Files.createDirectory(folder.resolve("parts"));
    StatisticsForm city = Forms.read(huaian()).form().orElseThrow();
    Figures whole = city.figures();
    Figures.Builder part = Figures.builder(whole.catalogue());
    Figures.Builder rest = whole.toBuilder();
    Figures.Builder none = Figures.builder(whole.catalogue());
    int room = 66;
    for (Cell cell : whole.catalogue().cells()) {
      boolean isCount = whole.findCount(cell).isPresent();
      boolean isPart =
          isCount
              && room > 0
              && whole.findCount(cell).getAsLong() > 0
              && cell.overlap().additivity() == Additivity.ADDITIVE;
      if (isCount) {
        long own = !isPart ? 0 : cell.name().contains("Licensing") ? 16_681 : 1;
        room -= isPart ? 1 : 0;
        part.count(cell, own);
        none.count(cell, 0);
        rest.count(cell, whole.findCount(cell).getAsLong() - own);
      } else if (whole.findAmount(cell).isPresent()) {
        part.amount(cell, BigDecimal.ZERO);
        none.amount(cell, BigDecimal.ZERO);
      }
    }
    write(city, "市教育局", part, parts.resolve("1.json"));
    write(city, "市公安局", rest, parts.resolve("2.json"));
    for (int i = 3; i <= 6; i++) {
      write(city, "市" + i + "局", none, parts.resolve(i + ".json"));
    }
    Path consolidated = folder.resolve("city.json");
    write(city, "某市", rest, consolidated);
    return call("rollup", "--complete", "--consolidated", consolidated, parts);
  }

  private static void write(StatisticsForm form, String organ, Figures.Builder figures, Path file) {
    Forms.write(
        form.withHeader(Header.of(organ, 2024)).withFigures(figures.build()), file, Format.JSON);
  }
}
