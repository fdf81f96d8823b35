package org.opendisclosure.io.xlsx;

import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.opendisclosure.model.cell.Kind;

/** What may be typed into the cells of figures; anything else is refused with a reason. */
final class FigureInput {

  private static final String MOST = "999999999999999";

  private final XSSFSheet sheet;
  private final CellPlaces places;

  private FigureInput(XSSFSheet sheet, CellPlaces places) {
    this.sheet = sheet;
    this.places = places;
  }

  static void apply(XSSFSheet sheet, CellPlaces places) {
    FigureInput input = new FigureInput(sheet, places);
    DataValidationHelper known = sheet.getDataValidationHelper();
    input.allow(
        kind -> kind == Kind.COUNT || kind == Kind.HEADING,
        known.createIntegerConstraint(OperatorType.BETWEEN, "0", MOST),
        "请填不小于 0 的整数,不带单位。没有发生的填 0,不掌握的留空。");
    input.allow(
        kind -> kind == Kind.CHANGE,
        known.createIntegerConstraint(OperatorType.BETWEEN, "-" + MOST, MOST),
        "请填整数,减少的填负数,不带单位。没有变化的填 0,不掌握的留空。");
    input.allow(
        kind -> kind == Kind.MONEY,
        known.createDecimalConstraint(OperatorType.BETWEEN, "0", MOST),
        "请按本行单位填不小于 0 的金额,只填数字。没有发生的填 0,不掌握的留空。");
    input.allow(
        kind -> kind == Kind.YES_NO,
        known.createExplicitListConstraint(new String[] {"是", "否"}),
        "请填“是”或“否”。");
  }

  private void allow(Predicate<Kind> kind, DataValidationConstraint constraint, String message) {
    CellRangeAddressList cells = new CellRangeAddressList();
    places
        .all()
        .forEach(
            (cell, place) -> {
              if (kind.test(cell.kind())) {
                cells.addCellRangeAddress(place.row(), place.column(), place.row(), place.column());
              }
            });
    if (cells.countRanges() > 0) {
      DataValidation validation =
          sheet.getDataValidationHelper().createValidation(constraint, cells);
      validation.setEmptyCellAllowed(true);
      validation.setShowErrorBox(true);
      validation.createErrorBox("填写有误", message);
      sheet.addValidationData(validation);
    }
  }
}
