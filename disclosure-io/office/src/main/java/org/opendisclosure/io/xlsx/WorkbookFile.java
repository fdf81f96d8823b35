package org.opendisclosure.io.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.io.packed.PackedParts;
import org.opendisclosure.io.packed.PartXml;
import org.opendisclosure.io.text.RefusedException;
import org.opendisclosure.io.workbook.WorkbookProblems;

/**
 * What a workbook says before its sheets are read: their names and parts, its texts and formats.
 */
final class WorkbookFile {

  /** One sheet, with the part that holds its cells and those of what is drawn on it. */
  record SheetPart(String name, boolean isHidden, PartXml content, List<PartXml> drawings) {}

  private static final int MAX_SHEETS = 200;
  private static final String MAIN = "xl/workbook.xml";

  private final PackedParts parts;
  private final List<SheetPart> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private CellFormats formats = CellFormats.none();
  private boolean isFrom1904;

  private WorkbookFile(PackedParts parts) {
    this.parts = parts;
  }

  static WorkbookFile of(byte[] bytes) throws RefusedException {
    WorkbookFile workbook = new WorkbookFile(PackedParts.of(bytes));
    workbook.read();
    return workbook;
  }

  List<SheetPart> sheets() {
    return sheets;
  }

  /** The shared text of an index; empty if there is none such. */
  String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  CellFormats formats() {
    return formats;
  }

  boolean isFrom1904() {
    return isFrom1904;
  }

  private void read() throws RefusedException {
    String main = parts.related("", "officeDocument").orElse(MAIN);
    Map<String, String> targets = new HashMap<>();
    for (PackedParts.Relation relation : parts.relations(main)) {
      targets.put(relation.id(), relation.target());
      switch (relation.purpose()) {
        case "sharedStrings" -> texts(part(relation.target()));
        case "styles" -> formats = CellFormats.of(part(relation.target()));
        default -> {}
      }
    }
    sheets(part(main), targets);
  }

  private PartXml part(String name) throws RefusedException {
    return parts.open(name).orElseThrow(() -> new RefusedException(WorkbookProblems.noPart(name)));
  }

  private void sheets(PartXml xml, Map<String, String> targets) throws RefusedException {
    while (xml.next()) {
      if (xml.isStart("workbookPr")) {
        isFrom1904 = xml.isOn("date1904");
      } else if (xml.isStart("sheet") && sheets.size() < MAX_SHEETS) {
        String part = targets.getOrDefault(xml.attribute("id"), "");
        Optional<PartXml> content = parts.open(part);
        boolean isHidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        String name = xml.attribute("name");
        if (content.isPresent()) {
          sheets.add(new SheetPart(name, isHidden, content.get(), drawings(part)));
        }
      }
    }
  }

  private List<PartXml> drawings(String sheet) throws RefusedException {
    List<PartXml> drawings = new ArrayList<>();
    for (PackedParts.Relation relation : parts.relations(sheet)) {
      if (relation.purpose().equals("drawing")) {
        parts.open(relation.target()).ifPresent(drawings::add);
      }
    }
    return drawings;
  }

  private void texts(PartXml xml) throws RefusedException {
    RichText text = new RichText();
    while (xml.next()) {
      text.take(xml);
      if (xml.isEnd() && xml.name().equals("si")) {
        texts.add(text.end());
      }
    }
  }
}
