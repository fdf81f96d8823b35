package org.opendisclosure.io.csv;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.grid.RepeatedMerges;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.sheet.SheetForms;
import org.opendisclosure.io.sheet.origin.ReportTitle;
import org.opendisclosure.io.sheet.words.Captions;
import org.opendisclosure.io.sheet.words.SheetFormat;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.model.text.Sentence;

/**
 * Reads {@code sheet}: one form as it is printed. This is the specification of the format.
 *
 * <pre>{@code
 * 机关名称,鄂托克前旗住房和城乡建设局
 * 年度,2017
 * 格式,statistics-2017
 * 版式,otog-2017
 * 2017年度政务公开工作统计表
 * 序号,统计指标,单位,统计数
 * 1,一、主动公开情况,—,
 * 2,(一)主动公开政府信息总数(不同渠道发相同信息计1条),条,30
 * 备注,本表不含下属单位
 * }</pre>
 *
 * <ul>
 *   <li><b>Header</b>: a label in the first field, its value in the second: 机关名称, 年度, 季度, 统一社会信用代码,
 *       行政区划代码, 机关级别 (the Chinese term of an {@link org.opendisclosure.model.OrganLevel}), 格式 (the
 *       identifier of an {@link org.opendisclosure.model.Edition}), 版式 (the identifier of a
 *       layout), 填报日期, 发布日期 (such as 2021-01-20), 单位负责人, 审核人, 填报人. Rows of what is not stated are
 *       left out, except 机关名称 and 年度. Other words that forms print are taken, too ({@link
 *       org.opendisclosure.model.HeaderField#labels()}). Several pairs may stand in one row, and
 *       also below the tables.
 *   <li><b>Title</b>: one field; where 格式 is missing, it states organ and year unless rows do.
 *   <li><b>Statistics table</b>: a row of headings (序号 only if the layout numbers its lines), then
 *       one row a line: number, label, unit, figure.
 *   <li><b>Annual report</b>: the six parts in order, each under its title. A narrative part has
 *       its text in the field beside the title. Table two has blocks: 第二十条第(一)项, then 信息内容 with the
 *       column headings, then a row for each line. Table three has three columns of labels, of
 *       which the outer two are printed only where they change, and under two rows of headings
 *       (自然人, 法人或其他组织, 总计; 商业企业 …) seven figures a row. Table four has its three groups side by
 *       side under three rows of headings, and one row of fifteen figures.
 *   <li><b>Figures</b>: whole numbers and amounts are digits; money is in the unit of the line;
 *       采购总金额, for which the form prints no unit, may have 元, 万元 or 亿元 behind it. Yes and no are 是
 *       and 否. An empty field is blank, which is not zero.
 *   <li><b>Unknown lines</b> stand in their places, verbatim. One that could not be told from other
 *       rows there stands below the tables instead: 附加行, table, line before, number, label, unit,
 *       values.
 *   <li><b>Remarks</b>: 备注 and the text, below the tables.
 *   <li><b>Explained differences</b> ({@link org.opendisclosure.model.ExplainedDifference}): rows
 *       of 差异说明 below the remarks: rule, fingerprint, reason (a term of {@link
 *       org.opendisclosure.model.ReasonCode}), text, cells (separated by spaces), who, when. The
 *       first of them holds the headings 规则, 指纹, 原因, 说明, 单元格, 说明人, 说明日期.
 * </ul>
 *
 * <p>Text that a spreadsheet would run as a formula (it starts with =, +, -, @, a tab or a carriage
 * return) has an apostrophe before it. In a cell of figures the apostrophe says that what follows
 * is unreadable and must not be taken for a figure.
 *
 * <p><b>Taken besides</b> are sheets typed by hand: lines are found by label and section, never by
 * counting rows, in all wordings of {@link org.opendisclosure.model.cell.Printed} and of the
 * layouts, whatever their spacing, width, punctuation, script and numbering; columns by their
 * headings; figures as {@code 1，234}, {@code １２}, {@code 30条}, {@code 2.5万元} or {@code —}. A
 * heading that was lost or mistyped is told by its neighbours; a row without headings is taken in
 * printed order if it has as many figures as columns. A row with a figure under no heading is not
 * used, because the others may stand in a wrong column, too. If 格式 is missing, the edition is
 * recognised by its words; if 版式 is missing, the statistics table's layout by the lines printed.
 * Rows, columns and tables may be missing.
 *
 * <p><b>What programs write</b>: fields separated by semicolons or tabs (a note says so; a number
 * with a comma in it is unclear then and stays unreadable), a first line such as {@code sep=;}, a
 * tab or spaces behind a number, a label in brackets whose commas part it, {@code ="3119"} and
 * {@code =3119} for 3119, in a sheet without 格式 an apostrophe before a number, the caption of a
 * table in its first cell, a line above what stands there, and merged texts repeated in each of
 * their places, if most titles and headings are: a figure is one then as far as one heading above
 * it reaches.
 *
 * <p><b>Notes</b>: every figure that was put right ({@code CORRECTED}), every row that the edition
 * does not know or whose label several lines share, and text outside the tables ({@code KEPT}),
 * every figure that cannot be read, and two different ones for one cell, as of a row that is
 * repeated ({@code UNREADABLE}), and whatever has no place: a figure in no known column, a row
 * without label, a second value of a header field ({@code REFUSED}). A second organ, or a second
 * edition, starts another form: from there on nothing is read, with a note ({@code REFUSED}). There
 * is no form if the file is empty or no CSV, or its edition is unknown.
 *
 * <p>Limits: 10 000 rows and 16 million characters a sheet, 2000 fields and 4 million characters a
 * row.
 */
public final class SheetReader extends FormIterator {

  private static final int MAX_ROWS = 10_000;
  private static final long MAX_CHARACTERS = 1L << 24;

  private static final Pattern MARKED = Pattern.compile("'-?\\d[\\d.]*");

  private final Notes notes;
  private final ReadOptions options;
  private final RowSource<Row> source;
  private final Deque<Reading> ahead = new ArrayDeque<>();
  private boolean isRead;

  /**
   * A reader of a file.
   *
   * @param in the bytes; closed with this reader
   * @param file how notes name the file; empty if it has no name
   * @param options how to read
   */
  public SheetReader(InputStream in, String file, ReadOptions options) {
    super(options, 1);
    this.notes = new Notes(file);
    this.options = options;
    this.source = new RowSource<>(in, new RowHandler(), notes);
  }

  @Override
  @Nullable Supplier<Reading> take() {
    if (!isRead) {
      isRead = true;
      ahead.addAll(readings());
    }
    Reading next = ahead.poll();
    return next == null ? null : () -> next;
  }

  private List<Reading> readings() {
    List<Row> rows = rows();
    if (rows.isEmpty()) {
      if (!notes.haveFailure()) {
        notes.refuse(1, CsvProblems.empty());
      }
      return List.of(new Reading(Optional.empty(), notes.take()));
    }
    rows = RowNumbers.leftOut(rows, notes);
    boolean isOwn = isOwn(rows);
    List<Row> read = isOwn ? rows : typed(rows);
    List<Row> tables = new Captions(options.layouts()).apart(read);
    List<Row> titled = isOwn ? tables : ReportTitle.stated(tables, notes);
    return SheetForms.readings(RepeatedMerges.merged(titled), options.layouts(), notes, 0);
  }

  private static boolean isOwn(List<Row> rows) {
    return rows.stream()
        .anyMatch(row -> SheetFormat.is(SheetFormat.EDITION, LabelKey.of(row.field(0))));
  }

  /** The rows of a sheet that a person or another program typed, with whole labels. */
  private List<Row> typed(List<Row> rows) {
    return rows.stream().map(row -> unmarked(BrokenLabels.joined(row, notes))).toList();
  }

  /** A row without marks of texts. */
  private Row unmarked(Row row) {
    List<String> fields = new ArrayList<>(row.fields());
    for (int i = 0; i < fields.size(); i++) {
      if (MARKED.matcher(fields.get(i)).matches()) {
        String raw = fields.get(i);
        fields.set(i, raw.substring(1));
        Sentence message = CsvProblems.textMark(fields.get(i));
        notes.correct(row.line(), i + 1, "", raw, message);
      }
    }
    return Row.of(row.line(), fields);
  }

  /** All rows that are not blank, as far as the limits allow. */
  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    long characters = 0;
    Row row = source.next();
    while (row != null) {
      characters += row.length();
      if (rows.size() == MAX_ROWS || characters > MAX_CHARACTERS) {
        notes.refuse(row.line(), Problems.tooManyRows(rows.size()));
        return rows;
      }
      if (row.isTooLong()) {
        notes.refuse(
            row,
            0,
            "",
            "",
            CsvProblems.rowTooLong(RowHandler.MAX_FIELDS, RowHandler.MAX_CHARACTERS));
      } else {
        rows.add(row);
      }
      row = source.next();
    }
    return rows;
  }

  @Override
  public void close() {
    source.close();
  }
}
