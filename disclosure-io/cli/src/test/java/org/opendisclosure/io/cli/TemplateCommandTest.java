package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Formats;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;

class TemplateCommandTest {

  @TempDir private Path folder;

  static Stream<Arguments> layoutsAndFormats() {
    return Layouts.builtIn().all().stream()
        .flatMap(
            layout ->
                Formats.all().stream()
                    .map(FormatDescriptor::format)
                    .filter(Format::isWritten)
                    .map(to -> Arguments.of(layout, to)));
  }

  @ParameterizedTest
  @MethodSource("layoutsAndFormats")
  void everyLayoutIsReadBackBlankFromEveryFormat(Layout layout, Format format) {
    Path file = folder.resolve("blank." + format.extension());
    Run run = Run.of("template", layout.id(), "--organ", "某县", "--to", format.id(), "--out", file);
    assertEquals(ExitCode.OK, run.exitCode(), run.err());
    Reading reading = Forms.read(file);
    assertEquals(List.of(), reading.notes());
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(Optional.of("某县"), form.getHeader().getOrgan());
    assertEquals(OptionalInt.empty(), form.getHeader().getYear());
    assertEquals(layout, Layouts.builtIn().of(form));
    assertEquals(Figures.builder(layout.edition().catalogue()).build(), form.figures());
  }

  @ParameterizedTest
  @ValueSource(strings = {"blank.pdf", "blank.doc", "table.xls"})
  void aFileOfWhichTheContentWouldBeSomethingElseIsNotWritten(String name) {
    Path file = folder.resolve(name);
    Run run = Run.of("template", "annual-report-2021", "--out", file);
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("不能写 " + name.substring(name.indexOf('.')) + " 文件"), run.err());
    assertTrue(run.err().contains(".xlsx、.docx"), run.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void withoutAnEndingATemplateIsASheet() {
    Path file = folder.resolve("blank");
    assertEquals(ExitCode.OK, Run.of("template", "annual-report-2021", "--out", file).exitCode());
    assertEquals(List.of(), Forms.read(file).notes());
  }

  @Test
  void aFilledInTemplateIsChecked() throws IOException {
    Path file = folder.resolve("form.csv");
    Run.of("template", "annual-report-2021", "--organ", "某县", "--year", "2024", "--out", file);
    String filled =
        Files.readString(file)
            .replaceFirst("一、本年新收政府信息公开申请数量,,,,,,,,,", "一、本年新收政府信息公开申请数量,,,5,0,0,0,0,0,7");
    Files.writeString(file, filled);
    Run check = Run.of("check", file);
    assertEquals(ExitCode.VIOLATION, check.exitCode());
    assertTrue(check.out().contains("某县") && check.out().contains("填报 7"), check.out());
  }

  @Test
  void aNameThatTheLocaleMadeUnreadableIsRefused() {
    Run run = Run.of("template", "annual-report-2021", "--organ", "\uFFFD\uFFFD");
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("--organ 的文字无法识别,请在 UTF-8 环境下运行"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void anUnknownFormIsRefusedWithTheKnownOnes() {
    Run run = Run.of("template", "annual-report-2031");
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertTrue(run.err().contains("otog-2017"), run.err());
  }
}
