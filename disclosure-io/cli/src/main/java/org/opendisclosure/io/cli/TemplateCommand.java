package org.opendisclosure.io.cli;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.cli.files.TargetFile;
import org.opendisclosure.io.cli.option.FormOptions;
import org.opendisclosure.io.cli.option.FormSink;
import org.opendisclosure.io.cli.option.LayoutOptions;
import org.opendisclosure.io.cli.option.OptionText;
import org.opendisclosure.io.cli.option.Reporting;
import org.opendisclosure.io.cli.option.RuleOptions;
import org.opendisclosure.io.cli.option.TargetArgument;
import org.opendisclosure.io.cli.option.YearArgument;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code template}: a blank form to be filled in. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "生成空白表,供填写后检查、转换。%nWrites a blank form for people to fill in.")
final class TemplateCommand implements Runnable {

  private final Console console;

  @Parameters(
      paramLabel = "EDITION",
      description = "版本或版式,editions 命令列出全部。An edition or layout, as editions lists them.")
  private String id = "";

  @Option(names = "--organ", paramLabel = "NAME", description = "机关名称。The organ that reports.")
  private @Nullable String organ;

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      converter = YearArgument.class,
      description = "年度。The year reported.")
  private @Nullable Integer year;

  @Option(
      names = "--out",
      converter = TargetArgument.class,
      paramLabel = "FILE",
      description = "写入此文件;不写则输出到标准输出。The target file.")
  private @Nullable Path out;

  @Mixin private FormOptions forms = new FormOptions();

  @Mixin private RuleOptions rules = new RuleOptions();

  @Mixin private LayoutOptions layouts = new LayoutOptions();

  /** For what is told when the call fails. */
  @Mixin private Reporting reporting = new Reporting();

  TemplateCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    OptionText.require("--organ", organ);
    Format format = forms.format(out).orElse(Format.SHEET);
    forms.check(format);
    rules.check(format);
    StatisticsForm blank = blank(layouts.find(id));
    if (out == null) {
      write(console.data(), format, blank);
    } else {
      TargetFile.write(out, stream -> write(stream, format, blank));
    }
  }

  private StatisticsForm blank(Layout layout) {
    Header.Builder header = Header.builder();
    if (!layout.id().equals(layout.edition().id())) {
      header.layout(layout.id());
    }
    if (organ != null) {
      header.organ(organ);
    }
    if (year != null) {
      header.year(year);
    }
    Figures figures = Figures.builder(layout.edition().catalogue()).build();
    return StatisticsForm.of(layout.edition(), header.build(), figures, List.of(), List.of());
  }

  private boolean write(OutputStream target, Format format, StatisticsForm blank) {
    Layouts known = layouts.layouts();
    try (FormSink sink = forms.sink(target, format, known, rules.checker(known))) {
      sink.write(blank);
    }
    return true;
  }
}
