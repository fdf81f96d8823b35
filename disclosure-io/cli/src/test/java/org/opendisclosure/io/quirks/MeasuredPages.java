package org.opendisclosure.io.quirks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.io.report.ReportWriter;
import org.opendisclosure.io.report.Reports;
import org.opendisclosure.io.report.Summary;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.OrganSize;
import org.opendisclosure.rules.testing.Typist;

/** How long a browser takes to open the report on many forms, of which every tenth is wrong. */
final class MeasuredPages {

  private MeasuredPages() {}

  /** {@code MeasuredPages [forms [times [page]]]}: prints milliseconds until the load event. */
  public static void main(String[] args) throws IOException {
    int forms = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    int times = args.length > 1 ? Integer.parseInt(args[1]) : 5;
    Path folder = Files.createTempDirectory("pages");
    Path page = args.length > 2 ? Path.of(args[2]) : folder.resolve("report.html");
    if (args.length <= 2) {
      write(page, forms);
    }
    System.out.printf("%s: %,d bytes%n", page, Files.size(page));
    try (Chromium chromium = Chromium.ofPaper(folder)) {
      for (int i = 0; i < times; i++) {
        System.out.println(chromium.measure(page));
      }
    }
  }

  private static void write(Path page, int forms) throws IOException {
    Random random = new Random(1);
    Checker checker = Checker.builtIn();
    Summary summary = new Summary();
    ConsistentForms consistent = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
    Typist typist = new Typist(random);
    try (OutputStream out = Files.newOutputStream(page);
        ReportWriter writer = Reports.html(out, Language.ZH)) {
      for (int i = 1; i <= forms; i++) {
        StatisticsForm form = consistent.next(OrganSize.TOWNSHIP);
        if (i % 10 == 0) {
          form = typist.copy(form, Mistake.OFF_BY_ONE).orElseThrow().form();
        }
        form = form.withHeader(Header.of("某县第" + i + "镇人民政府", 2024));
        CheckedForm checked =
            CheckedForm.of(
                "reports-2024/" + i + ".xlsx", new Reading(Optional.of(form), List.of()), checker);
        summary.add(checked);
        writer.write(checked);
      }
      writer.end(summary);
    }
  }
}
