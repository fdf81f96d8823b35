package org.opendisclosure.io.cli;

import java.io.PrintWriter;
import org.opendisclosure.io.cli.option.EditionArgument;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code cells}: every cell of an edition with its printed place, unit, kind and whether it adds
 * up.
 */
@Command(
    name = "cells",
    mixinStandardHelpOptions = true,
    description = "列出一个版本的全部单元格:名称、表、行、列、单位、类型、各机关的数能否相加及原因。%nLists the cells of an edition.")
final class CellsCommand implements Runnable {

  private final Console console;

  @Parameters(
      paramLabel = "EDITION",
      converter = EditionArgument.class,
      description = "版本。The edition.")
  private Edition edition = Edition.ANNUAL_REPORT_2021;

  CellsCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    PrintWriter out = console.out();
    out.println("cell\ttable\trow\tcolumn\tunit\tkind\tadds\treason");
    for (Cell cell : edition.catalogue().cells()) {
      out.println(
          String.join(
              "\t",
              cell.name(),
              cell.line().table().title(),
              row(cell),
              cell.column(),
              cell.unit(),
              cell.kind().name().toLowerCase(java.util.Locale.ROOT),
              cell.overlap().additivity().id(),
              cell.overlap().zh()));
    }
  }

  private static String row(Cell cell) {
    return cell.line().stubs().isEmpty()
        ? cell.line().label()
        : String.join("/", cell.line().stubs()) + '/' + cell.line().label();
  }
}
