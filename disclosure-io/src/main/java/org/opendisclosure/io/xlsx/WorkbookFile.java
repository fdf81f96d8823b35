package org.opendisclosure.io.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a workbook says before its sheets are read: their names and parts, its texts and formats.
 */
final class WorkbookFile {

  /** One sheet, with the part that holds its cells. */
  record SheetPart(String name, boolean isHidden, byte[] content) {}

  private static final int MAX_SHEETS = 200;
  private static final Pattern WANTED =
      Pattern.compile("_rels/\\.rels|xl/(.*\\.xml|_rels/.*\\.rels)");
  private static final Pattern UNWANTED = Pattern.compile("xl/(drawings|charts|theme|media)/.*");

  private final ZipParts parts;
  private final List<SheetPart> sheets = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private CellFormats formats = CellFormats.none();
  private boolean isFrom1904;

  private WorkbookFile(ZipParts parts) {
    this.parts = parts;
  }

  static WorkbookFile of(InputStream in) throws IOException, NotReadable {
    WorkbookFile workbook =
        new WorkbookFile(
            ZipParts.of(
                in, name -> WANTED.matcher(name).matches() && !UNWANTED.matcher(name).matches()));
    workbook.read();
    return workbook;
  }

  List<SheetPart> sheets() {
    return sheets;
  }

  /** The shared text of an index; empty if there is none such. */
  String text(int index) {
    return index < texts.size() ? texts.get(index) : "";
  }

  CellFormats formats() {
    return formats;
  }

  boolean isFrom1904() {
    return isFrom1904;
  }

  private void read() throws NotReadable {
    String workbook = "xl/workbook.xml";
    for (String target : targets("_rels/.rels", "").types("officeDocument")) {
      workbook = target;
    }
    String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
    String file = workbook.substring(folder.length());
    Targets targets = targets(folder + "_rels/" + file + ".rels", folder);
    sheets(part(workbook), targets);
    for (String target : targets.types("sharedStrings")) {
      texts(part(target));
    }
    for (String target : targets.types("styles")) {
      formats = CellFormats.of(new PartXml(part(target)));
    }
  }

  private byte[] part(String name) throws NotReadable {
    byte[] content = parts.find(name);
    if (content == null) {
      throw new NotReadable(WorkbookProblems.damaged());
    }
    return content;
  }

  /** Relationships by their identifiers; the names of parts are looked up, never opened. */
  private record Targets(Map<String, String> byId, List<String[]> typed) {

    List<String> types(String type) {
      return typed.stream().filter(t -> t[0].endsWith('/' + type)).map(t -> t[1]).toList();
    }
  }

  private Targets targets(String part, String folder) throws NotReadable {
    Targets targets = new Targets(new HashMap<>(), new ArrayList<>());
    byte[] content = parts.find(part);
    if (content == null) {
      return targets;
    }
    PartXml xml = new PartXml(content);
    while (xml.next()) {
      if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
        String target = xml.attribute("Target");
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        targets.byId().put(xml.attribute("Id"), name);
        targets.typed().add(new String[] {xml.attribute("Type"), name});
      }
    }
    return targets;
  }

  private void sheets(byte[] workbook, Targets targets) throws NotReadable {
    PartXml xml = new PartXml(workbook);
    while (xml.next()) {
      if (xml.isStart("workbookPr")) {
        isFrom1904 = xml.isOn("date1904");
      } else if (xml.isStart("sheet") && sheets.size() < MAX_SHEETS) {
        byte[] content = parts.find(targets.byId().getOrDefault(xml.attribute("id"), ""));
        boolean isHidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
        if (content != null) {
          sheets.add(new SheetPart(xml.attribute("name"), isHidden, content));
        }
      }
    }
  }

  private void texts(byte[] content) throws NotReadable {
    PartXml xml = new PartXml(content);
    RichText text = new RichText();
    while (xml.next()) {
      text.take(xml);
      if (xml.isEnd() && xml.name().equals("si")) {
        texts.add(text.end());
      }
    }
  }
}
