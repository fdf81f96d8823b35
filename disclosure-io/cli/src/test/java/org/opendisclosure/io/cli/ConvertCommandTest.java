package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.BuiltInRule;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;

class ConvertCommandTest {

  @TempDir private Path folder;

  private static StatisticsForm form(Path file) {
    return Forms.read(file).form().orElseThrow();
  }

  @Test
  void everySampleGoesThroughEveryFormatUnchanged() throws IOException {
    try (Stream<Path> samples = Files.list(Run.SAMPLES)) {
      for (Path sample : samples.toList()) {
        for (Format format :
            Formats.all().stream()
                .map(FormatDescriptor::format)
                .filter(Format::isWritten)
                .toList()) {
          Path file = folder.resolve("form." + format.extension());
          Run run = Run.of("convert", sample, "--to", format.id(), "--out", file);
          assertEquals(ExitCode.OK, run.exitCode(), run.err());
          assertEquals(form(sample), form(file), sample + " as " + format);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"utf-8", "UTF-8-BOM", "gb18030", "GBK"})
  void everyEncodingIsReadBack(String name) {
    Path sample = Run.sample("otog-housing-2017.csv");
    Path file = folder.resolve("form.csv");
    Run.of("convert", sample, "--to", "sheet", "--charset", name, "--out", file);
    assertEquals(form(sample), form(file));
  }

  @Test
  void aFormatThatIsOnlyReadIsNotOffered() {
    Run run = Run.of("convert", Run.sample("huaian-city-2024.csv"), "--to", "pdf");
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("没有格式 pdf"), run::err);
    assertFalse(run.err().contains("、pdf"), run::err);
  }

  @Test
  void withoutATargetTheBytesGoToStandardOutput() {
    Path sample = Run.sample("huaian-city-2024.csv");
    Run run = Run.of("convert", sample, "--to", "long", "--charset", "GB18030");
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(new String(run.bytes(), Charset.forName("GB18030")).contains("淮安市人民政府"));
  }

  private Path wide(int forms, Edition edition) throws IOException {
    Path file = folder.resolve("many.csv");
    FormGenerator generator = new FormGenerator(edition, new Random(5));
    try (FormWriter writer =
        Forms.writer(
            Files.newOutputStream(file), Format.WIDE, CsvEncoding.UTF_8, Layouts.builtIn())) {
      for (int i = 0; i < forms; i++) {
        writer.write(generator.next());
      }
    }
    return file;
  }

  @Test
  void manyFormsBecomeOneJsonDocumentALine() throws IOException {
    Run run = Run.of("convert", wide(3, Edition.ANNUAL_REPORT_2021), "--to", "json");
    assertEquals(3, run.out().lines().count());
  }

  @Test
  void aFolderBecomesOneFileOfWhatHoldsMany() throws IOException {
    Path target = folder.resolve("all.sql");
    Run run = Run.of("convert", Run.SAMPLES, wide(2, Edition.ANNUAL_REPORT_2021), "--out", target);
    assertEquals(ExitCode.OK, run.exitCode(), run.err());
    try (FormReader reader = Forms.open(target, ReadOptions.defaults());
        Stream<Path> samples = Files.list(Run.SAMPLES)) {
      for (Path sample : samples.sorted().toList()) {
        assertEquals(form(sample), reader.next().form().orElseThrow());
      }
      reader.next();
      reader.next();
      assertFalse(reader.hasNext());
    }
  }

  @Test
  void whatIsMissingAmongSeveralFilesIsSaidAndTheOthersAreWritten() {
    Path missing = folder.resolve("missing.json");
    Run run = Run.of("convert", missing, Run.sample("huaian-city-2024.csv"), "--to", "json");
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("missing.json"), run.err());
    assertTrue(run.out().contains("淮安市人民政府"), run.out());
  }

  @Test
  void manyFormsDoNotFitOneSheet() throws IOException {
    Path target = folder.resolve("sheet.csv");
    Files.writeString(target, "kept");
    Run run = Run.of("convert", wide(2, Edition.STATISTICS_2017), "--to", "sheet", "--out", target);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("共 2 份表,而 sheet 一个文件只放一份"), run.err());
    assertEquals("kept", Files.readString(target));
  }

  @Test
  void aWorkbookAppliesTheRulesOfTheOptions() throws IOException {
    Path profile = folder.resolve("ours.yaml");
    Files.writeString(profile, "id: ours\nversion: 1\noff: [report.review]\n");
    Path sample = Run.sample("huaian-city-2024.csv");
    Path blank = folder.resolve("blank.xlsx");
    Path sum = folder.resolve("sum.xlsx");
    List<Run> runs =
        List.of(
            Run.of("rollup", sample, "--profile", profile, "--build", sum, "--organ", "某市"),
            Run.of("convert", sample, "--profile", profile, "--out", folder.resolve("a.xlsx")),
            Run.of("derive", sample, "--profile", profile, "--out", folder.resolve("b.xlsx")),
            Run.of("template", "annual-report-2021", "--profile", profile, "--out", blank));
    runs.forEach(run -> assertEquals(ExitCode.OK, run.exitCode(), run.err()));
    Edition edition = Edition.ANNUAL_REPORT_2021;
    String applicants = BuiltInRule.zh(edition, "report.applicants");
    String review = BuiltInRule.zh(edition, "report.review");
    assertTrue(checks(folder.resolve("a.xlsx"), applicants));
    for (String name : List.of("a.xlsx", "b.xlsx", "blank.xlsx", "sum.xlsx")) {
      assertFalse(checks(folder.resolve(name), review), name);
    }
  }

  private static boolean checks(Path workbook, String statement) throws IOException {
    try (ZipFile parts = new ZipFile(workbook.toFile());
        InputStream texts = parts.getInputStream(parts.getEntry("xl/sharedStrings.xml"))) {
      return new String(texts.readAllBytes(), StandardCharsets.UTF_8).contains(statement);
    }
  }

  @Test
  void rulesAreForWhatChecksItselfOnly() {
    Path sample = Run.sample("huaian-city-2024.csv");
    for (Run run :
        List.of(
            Run.of("convert", sample, "--rules", "ours.yaml", "--to", "json"),
            Run.of("rollup", sample, "--rules", "ours.yaml"),
            Run.of("template", "annual-report-2021", "--profile", "ours.yaml"))) {
      assertEquals(ExitCode.FAILURE, run.exitCode());
      assertTrue(run.err().contains("只用于 sql, xlsx"), run.err());
    }
  }

  @Test
  void withoutAFormatItIsSaidHowToGiveOne() {
    Path sample = Run.sample("huaian-city-2024.csv");
    for (Run run :
        List.of(
            Run.of("convert", sample), Run.of("convert", sample, "--out", folder.resolve("x")))) {
      assertEquals(ExitCode.FAILURE, run.exitCode());
      assertTrue(run.err().contains("如 --out 年报.xlsx;或者用 --to 给出格式,如 --to json。"), run.err());
    }
    Run english = Run.of("convert", "--lang", "en", sample);
    assertTrue(english.err().contains("such as --out report.xlsx"), english.err());
  }

  @Test
  void formsOfSeveralEditionsDoNotFitOneWideTable() throws IOException {
    Path lines = folder.resolve("two.jsonl");
    Files.writeString(
        lines,
        "{\"schema\":\"urn:opendisclosure:annual-report-2021:1\"}\n"
            + "{\"schema\":\"urn:opendisclosure:annual-report-2019:1\"}\n");
    Run run = Run.of("convert", lines, "--to", "wide");
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().startsWith("wide 放不下这份表"), run.err());
  }

  @Test
  void notesGoToStandardErrorAndIncompleteReadingIsAFailure() throws IOException {
    Path file = folder.resolve("in.csv");
    Files.writeString(
        file, Files.readString(Run.sample("huaian-city-2024.csv")).replace("3119", "约3119"));
    Path target = folder.resolve("out.json");
    Run run = Run.of("convert", file, "--to", "json", "--out", target);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("in.csv 第 26 行第 10 列,一、本年新收政府信息公开申请数量 · 总计:“约3119”"), run.err());
    assertTrue(Files.readString(target).contains("约3119"));
  }

  @Test
  void aTargetThatExistsIsKeptIfNotAllWasRead() throws IOException {
    Path target = folder.resolve("kept.json");
    Files.writeString(target, "kept");
    Path file = folder.resolve("in.json");
    Files.writeString(file, "{");
    Run run = Run.of("convert", file, "--to", "long", "--out", target);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertEquals("kept", Files.readString(target));
    assertTrue(run.err().contains("没有改动"), run.err());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    Path sample = Run.sample("huaian-city-2024.csv");
    assertTrue(Run.of("convert", folder, "--to", "sheet").err().contains("这是文件夹"));
    assertTrue(Run.of("convert", folder.resolve("x"), "--to", "json").err().contains("没有这个文件"));
    assertTrue(
        Run.of("convert", sample, "--to", "json", "--charset", "gbk").err().contains("UTF-8"));
    assertTrue(
        Run.of("convert", sample, "--to", "wide", "--charset", "latin1").err().contains("不支持编码"));
    Run run = Run.of("convert", sample, "--to", "wide", "--out", folder.resolve("no/such/x.csv"));
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("没有这个文件夹"), run.err());
    assertFalse(run.err().contains("\tat "));
  }

  @Test
  void convertingTwiceGivesTheSameBytes() {
    Path sample = Run.sample("liupanshui-housing-2020.csv");
    assertArrayEquals(
        Run.of("convert", sample, "--to", "json").bytes(),
        Run.of("convert", sample, "--to", "json").bytes());
  }
}
