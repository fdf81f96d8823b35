package org.opendisclosure.io.sheet.several;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.opendisclosure.io.grid.NumberLook;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.HeaderField;
import org.opendisclosure.model.text.PlainText;

/** What stands left of the figures of a row: whose form it is, and what else its header states. */
final class RowLabel {

  private static final Pattern ORGANS =
      Pattern.compile(".*(?:单位|部门|机关|机构|名称|乡镇|街道)(?!.*(?:性质|类|代码|编码|编号|电话|地址|负责|级|数|人)).*");

  /** Headings over what is neither a label nor a figure. */
  private static final Pattern MARKS = Pattern.compile(".*(?:代码|编码|编号|号码|序号|电话|手机|邮编|日期|时间)");

  private static final Pattern YEAR = Pattern.compile(".*[二2][〇零0][一二12].年.*");

  /** What may be a short name of an organ that says nothing of its kind, such as 城东. */
  private static final Pattern NAME = Pattern.compile("[\\p{IsHan}A-Za-z0-9()·、-]{2,30}");

  private static final Pattern NO_NAME =
      Pattern.compile(
          "全部|全体|所有|整体|总体|其他|其它|其余|[应已未][报填]|(?:单位|家|个|件|条|次|人)数|基数|检查|情况|数据" + "|.*[数值量额差]$|\\d+");

  private final LineColumns lines;
  private final Map<Integer, HeaderField> fields = new LinkedHashMap<>();
  private int organs = -1;

  RowLabel(LineColumns lines) {
    this.lines = lines;
    for (int i = 0; i < lines.first(); i++) {
      LabelKey key = LabelKey.of(lines.heading(i));
      HeaderField field = key.isEmpty() ? null : HeaderWords.of(key);
      if (field != null && field != HeaderField.ORGAN) {
        fields.put(i, field);
      } else if (headsOrgans(key) && (organs < 0 || isNearer(i))) {
        organs = i;
      }
    }
  }

  /** Whether a column is headed as that of names, or by the same heading as the one left of it. */
  private boolean isNearer(int column) {
    String heading = lines.heading(column);
    return heading.contains("名称") || heading.equals(lines.heading(organs));
  }

  /** Whether a heading stands over the names of organs. */
  static boolean headsOrgans(LabelKey key) {
    return ORGANS.matcher(key.text()).matches() || HeaderWords.of(key) == HeaderField.ORGAN;
  }

  /** Where the label of a row stands; −1 if it has none. */
  int column(Row row) {
    if (organs >= 0) {
      return isLabel(row, organs) ? organs : -1;
    }
    for (int i = Math.min(lines.first(), row.size()) - 1; i >= 0; i--) {
      if (isLabel(row, i) && !fields.containsKey(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isLabel(Row row, int column) {
    return column < row.size()
        && NumberLook.hasWord(row.cell(column).text())
        && !row.cell(column).isNumber()
        && !SheetFormat.isNumber(LabelKey.of(lines.heading(column)));
  }

  /** Whether what stands in a place labels or numbers a row, or is of its header. */
  boolean isBeside(Row row, int column) {
    if (column >= lines.first()) {
      return false;
    }
    String heading = lines.heading(column);
    boolean isNumbering =
        SheetFormat.isNumber(LabelKey.of(heading)) || heading.isBlank() && column < column(row);
    return isNumbering
        || MARKS.matcher(PlainText.of(heading)).matches()
        || isLabel(row, column)
        || fields.containsKey(column);
  }

  /** What the labels mean together. */
  Meaning meaning(Row row) {
    int label = column(row);
    if (label < 0 || YEAR.matcher(row.cell(label).text()).matches()) {
      return Meaning.UNKNOWN;
    }
    String text = row.cell(label).text();
    Meaning meaning = OriginWords.of(text);
    if (meaning.kind() == Meaning.Kind.UNKNOWN && label == organs && isName(PlainText.of(text))) {
      meaning = Meaning.of(Origin.ofOrgan(OriginWords.stated(text)));
    }
    for (int i = 0; meaning.isForm() && i < lines.first(); i++) {
      Meaning beside =
          i == label || !isLabel(row, i) ? Meaning.VALUE : OriginWords.of(row.cell(i).text());
      Optional<Origin> both = meaning.origin().and(beside.origin());
      meaning = both.map(Meaning::of).orElse(meaning);
    }
    return meaning;
  }

  private static boolean isName(String plain) {
    return NAME.matcher(plain).matches() && !NO_NAME.matcher(plain).lookingAt();
  }

  /** The fields of the header that stand in columns of their own, as rows of a header. */
  List<Row> header(Row row) {
    List<Row> header = new ArrayList<>();
    fields.forEach(
        (column, field) -> {
          if (!row.isBlank(column)) {
            header.add(Row.of(row.line(), List.of(field.label(), row.field(column))));
          }
        });
    return header;
  }
}
