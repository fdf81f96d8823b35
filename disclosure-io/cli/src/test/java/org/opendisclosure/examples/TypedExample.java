package org.opendisclosure.examples;

import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.ApplicantCounts;
import org.opendisclosure.model.Applications2021;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.cell.Cell;

/** Builds a form, and looks at it in both ways. */
final class TypedExample {

  private TypedExample() {}

  static void run() {
    // begin
    AnnualReport2021 report =
        AnnualReport2021.builder()
            .header(Header.of("某市人民政府", 2024))
            .applications(
                Applications2021.builder()
                    .newlyReceived(ApplicantCounts.builder().naturalPerson(20).total(20).build())
                    .build())
            .build();
    System.out.println(report.getApplications().getNewlyReceived().getNaturalPerson());

    Cell cell =
        report.figures().catalogue().find("applications.newlyReceived.naturalPerson").orElseThrow();
    System.out.println(report.figures().findCount(cell) + " in column " + cell.column());
    // end
  }
}
