package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.cli.files.FileProblem;
import org.opendisclosure.model.text.Sentence;

/** What goes wrong is told with its file and reason, in the language that was asked for. */
class ToldProblemsTest {

  private static final Path SAMPLE = Run.sample("huaian-city-2024.csv");

  @TempDir private Path folder;

  private static void refused(Run run, String zh) {
    assertEquals(ExitCode.FAILURE, run.exitCode());
    assertEquals(zh, run.err().lines().findFirst().orElse(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--layout", "--rules", "--profile"})
  void aFileOfAnOptionThatIsNotThere(String option) {
    refused(Run.of("check", option, "none.yaml", SAMPLE), "none.yaml:没有这个文件。");
    refused(
        Run.of("check", option, "none.yaml", "--lang", "en", SAMPLE),
        "none.yaml: there is no such file.");
    refused(Run.of("check", option, folder, SAMPLE), folder + ":这是文件夹,请给出一个文件。");
  }

  @Test
  void aLayoutThatIsNoUtf8() throws IOException {
    Path layout = folder.resolve("own.layout");
    Files.writeString(layout, "id 某市\n", Charset.forName("GBK"));
    refused(Run.of("check", "--layout", layout, SAMPLE), layout + ":不是 UTF-8 文本,请另存为 UTF-8。");
  }

  @Test
  void aListOfOrgansInUtf16() throws IOException {
    Path list = folder.resolve("list.txt");
    Files.write(list, "\uFEFF甲局\n".getBytes(StandardCharsets.UTF_16LE));
    Run run = Run.of("rollup", "--expected", list, SAMPLE);
    assertTrue(run.err().startsWith(list + ":"), run.err());
    assertTrue(run.err().contains("UTF-16"), run.err());
    Run english = Run.of("rollup", "--expected", list, "--lang", "en", SAMPLE);
    assertTrue(english.err().startsWith(list + ": "), english.err());
    assertFalse(english.err().contains("GB18030。"), english.err());
  }

  @Test
  void aSuccessionFileSpeaksOneLanguage() throws IOException {
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, "other: []\n");
    refused(
        Run.of("compare", "--succession", file, SAMPLE),
        file + ":1:1:不认识的键 other,可用的有 succession。");
    Run english = Run.of("compare", "--succession", file, "--lang", "en", SAMPLE);
    assertTrue(english.err().startsWith(file + ":1:1: unknown key 'other'"), english.err());
  }

  @Test
  void reasonsOfTheSystem() {
    Sentence denied = FileProblem.of(new UncheckedIOException(new AccessDeniedException("a.csv")));
    assertEquals(
        new Sentence("a.csv:无权读写。", "a.csv: there is no permission to read or write it."), denied);
    Sentence full =
        FileProblem.of(
            new UncheckedIOException(new FileSystemException("a.csv", null, "disk full")));
    assertEquals("a.csv:读写失败,系统报告:disk full", full.zh());
    Sentence unknown = FileProblem.of(new UncheckedIOException(new IOException("broken")));
    assertEquals("reading or writing failed: broken", unknown.en());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "convert none ~ none:没有这个文件。 ~ none: there is no such file.",
        "convert src --to html ~ src:这是文件夹,而 html 一个文件只放一份表 ~ src: this is a folder, and a"
            + " file of html holds one form",
        "convert ~ 用法有误:缺少 PATH ~ Wrong usage: missing PATH",
        "check --bad x ~ 用法有误:不认识 --bad ~ Wrong usage: unknown --bad",
        "check --format x y ~ 用法有误:应为 text|json|csv|html 之一:x ~ Wrong usage: expected one of"
            + " text|json|csv|html: x",
        "check --threads 0 x ~ 用法有误:线程数应为 1 至 256 的整数:0 ~ Wrong usage: the number of threads is 1"
            + " to 256: 0",
        "check --out a --out b x ~ 用法有误:重复给出 --out FILE ~ Wrong usage: --out FILE is given twice",
        "template annual-report-2021 --year 二零 ~ 用法有误:年度应为 2008 至 2999 的四位数字:二零 ~ Wrong usage: a"
            + " year is a number of four digits, 2008 to 2999: 二零",
        "template annual-report-2021 --year 5 ~ 用法有误:年度应为 2008 至 2999 的四位数字:5 ~ Wrong usage: a year"
            + " is a number of four digits, 2008 to 2999: 5",
        "template nothing ~ 没有版本或版式 nothing ~ There is no edition or layout nothing",
        "cells nothing ~ 用法有误:没有版本 nothing ~ Wrong usage: there is no edition nothing",
        "convert x --to nothing ~ 用法有误:没有格式 nothing ~ Wrong usage: there is no format nothing",
        "convert x --charset EBCDIC ~ 用法有误:不支持编码 EBCDIC ~ Wrong usage: there is no encoding EBCDIC",
        "series --cell nothing x ~ 没有名为 nothing 的单元格或行 ~ There is no cell or line nothing",
        "series --charset GB18030 x ~ --charset 只适用于 --format csv。 ~ --charset goes with --format"
            + " csv only.",
        "compare --factor 1 x ~ --factor 应大于 1,现为 1。 ~ --factor must be above 1, not 1.",
        "rollup --organ 某市 x ~ --organ 和 --to 只与 --build 一起使用。 ~ --organ and --to go with --build"
            + " only.",
        "rollup --to json x ~ --organ 和 --to 只与 --build 一起使用。 ~ --organ and --to go with --build"
            + " only.",
        "rollup --charset GB18030 x ~ --charset 只与 --build 或 --format csv 一起使用。 ~ --charset goes"
            + " with --build or --format csv only.",
        "rollup --build c.json --organ 某市 --charset GB18030 x ~ json 只用 UTF-8 书写 ~ json is always"
            + " written in UTF-8",
        "rollup --build c.doc --organ 某市 x ~ c.doc:不能写 .doc 文件 ~ c.doc: .doc files cannot be"
            + " written",
      })
  void aCallIsAnsweredInItsLanguage(String call, String zh, String en) {
    Run chinese = Run.of((Object[]) call.split(" "));
    assertEquals(ExitCode.FAILURE, chinese.exitCode(), call);
    assertTrue(chinese.err().startsWith(zh), chinese.err());
    assertEquals("", chinese.out());
    Run english = Run.of((Object[]) (call + " --lang en").split(" "));
    assertEquals(ExitCode.FAILURE, english.exitCode(), call);
    assertTrue(english.err().startsWith(en), english.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "explain", "rollup", "editions", "cells"})
  void everyCommandHelpsInTheSameWords(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(run.out().startsWith("用法: disclosure " + command), run.out());
    assertTrue(run.out().contains("选项:"), run.out());
    assertTrue(run.out().contains("显示本说明。Shows this help."), run.out());
    assertFalse(run.out().contains("Show this help message and exit"), run.out());
    assertTrue(Run.of(command, "--version").out().startsWith("disclosure "));
  }
}
