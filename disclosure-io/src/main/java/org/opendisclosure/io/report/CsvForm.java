package org.opendisclosure.io.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.grid.Neutral;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.rules.Candidate;
import org.opendisclosure.rules.Contradiction;
import org.opendisclosure.rules.Correction;
import org.opendisclosure.rules.Engine;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.Suspect;
import org.opendisclosure.rules.UnusedExplanation;
import org.opendisclosure.rules.rule.Severity;

/** What is told of one form, as rows whose numbers are not yet known. */
final class CsvForm {

  /** The columns; every row says of which form it is, so that rows may be put in any order. */
  enum Column {
    NUMBER("序号", "no"),
    KIND("类别", "kind"),
    FILE("文件", "file"),
    ORGAN("机关", "organ"),
    YEAR("年度", "year"),
    LAYOUT("版式", "layout"),
    VERDICT("结论", "verdict"),
    GRADE("级别", "grade"),
    TABLE("表", "table"),
    ROW("行", "row"),
    COLUMN("列", "column"),
    STATED("填报", "stated"),
    NEEDED("应为", "needed"),
    DIFFERENCE("相差", "difference"),
    MESSAGE("说明", "message"),
    EXPLANATION("差异说明", "explanation"),
    RULE("规则", "rule"),
    FINGERPRINT("指纹", "fingerprint"),
    CELL("单元格", "cell"),
    PART("文件哪一部分", "part"),
    LINE("文件第几行", "line"),
    FIELD("文件第几列", "field"),
    NUMBERS("数字个数", "numbers"),
    READ("读取数字", "read");

    private final String zh;
    private final String en;

    Column(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    String heading(ReportWords words) {
      return words.say(zh, en);
    }
  }

  private final ReportWords words;
  private final Map<Column, String> form = new EnumMap<>(Column.class);
  private final List<List<String>> rows = new ArrayList<>();
  private Numbers numbers = Numbers.NONE;

  private CsvForm(ReportWords words) {
    this.words = words;
  }

  /** The rows, of which the first field is left free for their number. */
  static List<List<String>> rows(ReportWords words, CheckedForm checked) {
    CsvForm form = new CsvForm(words);
    form.form(checked);
    return form.rows;
  }

  private void form(CheckedForm checked) {
    form.put(Column.FILE, Neutral.text(checked.file()));
    numbers = checked.numbers();
    checked.report().ifPresentOrElse(this::report, this::unread);
    checked.notes().forEach(this::note);
  }

  private void unread() {
    Map<Column, String> row = row(words.say("表", "form"));
    row.put(Column.MESSAGE, words.unread());
    numbers(row);
    write(row);
  }

  private void report(Report report) {
    boolean isNamed = report.form().getHeader().getOrgan().isPresent();
    form.put(Column.ORGAN, Neutral.text(isNamed ? words.organ(report) : ""));
    form.put(Column.YEAR, words.period(report));
    form.put(Column.LAYOUT, Neutral.text(report.layout().id()));
    form.put(Column.VERDICT, words.say(report.verdict().label()));
    Map<Column, String> row = row(words.say("表", "form"));
    row.put(Column.MESSAGE, words.conclusion(report));
    row.put(Column.RULE, basis(report));
    row.put(Column.FINGERPRINT, report.inputHash());
    numbers(row);
    write(row);
    report.contradictions().forEach(this::contradiction);
    Map<List<Suspect>, Finding> told = new IdentityHashMap<>();
    for (Finding finding : report.findings()) {
      finding(finding);
      if (!finding.suspects().isEmpty() && told.putIfAbsent(finding.suspects(), finding) == null) {
        suspects(finding);
      }
    }
    report.candidates().forEach(this::candidate);
    report.unusedExplanations().forEach(this::unused);
  }

  /** How many numbers stood in the file, and how many were read; nothing if they are not known. */
  private void numbers(Map<Column, String> row) {
    if (numbers.stated() > 0) {
      row.put(Column.NUMBERS, "" + numbers.stated());
      row.put(Column.READ, "" + numbers.read());
    }
  }

  /** What made the row: engine, rule sets, profile. */
  private static String basis(Report report) {
    List<String> basis = new ArrayList<>();
    basis.add("disclosure " + Engine.version());
    report.ruleSets().forEach(set -> basis.add(set.toString()));
    report.profile().ifPresent(profile -> basis.add(profile.toString()));
    return String.join("; ", basis);
  }

  private void contradiction(Contradiction contradiction) {
    Map<Column, String> row = row(words.contradiction());
    row.put(
        Column.GRADE,
        contradiction.isExplained() ? words.tag(contradiction) : words.say(Severity.ERROR.label()));
    row.put(Column.MESSAGE, Neutral.text(words.say(contradiction.message())));
    contradiction
        .explanation()
        .ifPresent(e -> row.put(Column.EXPLANATION, Neutral.text(words.explanation(e))));
    row.put(
        Column.RULE,
        contradiction.rules().stream()
            .map(applied -> applied.rule().id())
            .distinct()
            .collect(Collectors.joining(" ")));
    row.put(Column.FINGERPRINT, contradiction.fingerprint());
    write(row);
  }

  private void finding(Finding finding) {
    Map<Column, String> row = row(words.say("问题", "finding"));
    row.put(Column.GRADE, words.tag(finding));
    finding.cells().stream().findFirst().ifPresent(cell -> place(row, cell));
    row.put(Column.STATED, CsvRows.number(finding.stated()));
    row.put(Column.NEEDED, CsvRows.number(finding.computed()));
    row.put(Column.DIFFERENCE, CsvRows.number(finding.difference()));
    String search = words.search(finding).map(" "::concat).orElse("");
    row.put(Column.MESSAGE, Neutral.text(words.say(finding.message()) + search));
    finding
        .explanation()
        .ifPresent(e -> row.put(Column.EXPLANATION, Neutral.text(words.explanation(e))));
    origin(row, finding);
    write(row);
  }

  /** One row for each cell of each suspect; their fingerprint leads back to the finding. */
  private void suspects(Finding finding) {
    int possibility = 0;
    for (Suspect suspect : finding.suspects()) {
      possibility++;
      for (Correction correction : suspect.corrections()) {
        Map<Column, String> row = row(words.suspect());
        row.put(
            Column.GRADE,
            suspect.isUnique()
                ? words.say("唯一", "unique")
                : words.say("可能 ", "possibility ") + possibility);
        place(row, correction.cell());
        BigDecimal stated = BigDecimal.valueOf(correction.stated());
        BigDecimal needed = BigDecimal.valueOf(correction.needed());
        row.put(Column.STATED, stated.toPlainString());
        row.put(Column.NEEDED, needed.toPlainString());
        row.put(Column.DIFFERENCE, stated.subtract(needed).toPlainString());
        row.put(Column.MESSAGE, Neutral.text(words.say(suspect.message())));
        origin(row, finding);
        write(row);
      }
    }
  }

  /** What the figure would have to be is told if blanks leave one choice. */
  private void candidate(Candidate candidate) {
    Map<Column, String> row = row(words.suspect());
    row.put(
        Column.GRADE,
        candidate.alternatives() == 0 ? words.say("唯一", "unique") : words.say("可能", "possibility"));
    place(row, candidate.cell());
    row.put(Column.STATED, Neutral.text(candidate.cell().value()));
    row.put(
        Column.NEEDED,
        CsvRows.number(candidate.min().filter(min -> candidate.max().equals(candidate.min()))));
    row.put(Column.MESSAGE, Neutral.text(words.say(candidate.message())));
    write(row);
  }

  private void unused(UnusedExplanation unused) {
    Map<Column, String> row = row(words.say("差异说明", "explanation"));
    row.put(Column.MESSAGE, Neutral.text(words.say(unused.message())));
    row.put(Column.EXPLANATION, Neutral.text(words.explanation(unused.explanation())));
    row.put(Column.RULE, Neutral.text(unused.explanation().getRule()));
    row.put(Column.FINGERPRINT, Neutral.text(unused.explanation().getFingerprint()));
    write(row);
  }

  private void note(Note note) {
    Map<Column, String> row = row(words.say("读取说明", "note"));
    row.put(Column.GRADE, words.tag(note.kind()));
    row.put(Column.ROW, Neutral.text(note.label()));
    row.put(Column.STATED, Neutral.text(note.raw()));
    row.put(Column.MESSAGE, Neutral.text(words.say(note.message())));
    row.put(Column.PART, note.part().map(part -> Neutral.text(words.say(part))).orElse(""));
    row.put(Column.LINE, note.line() == 0 ? "" : "" + note.line());
    row.put(Column.FIELD, note.column() == 0 ? "" : "" + note.column());
    write(row);
  }

  private Map<Column, String> row(String kind) {
    Map<Column, String> row = new EnumMap<>(form);
    row.put(Column.KIND, kind);
    return row;
  }

  private static void place(Map<Column, String> row, FindingCell cell) {
    row.put(Column.TABLE, Neutral.text(cell.table()));
    row.put(Column.ROW, Neutral.text(cell.row()));
    row.put(Column.COLUMN, Neutral.text(cell.column()));
    row.put(Column.CELL, cell.cell().name());
  }

  private static void origin(Map<Column, String> row, Finding finding) {
    row.put(Column.RULE, finding.rule().id());
    row.put(Column.FINGERPRINT, finding.fingerprint());
  }

  private void write(Map<Column, String> row) {
    List<String> fields = new ArrayList<>();
    for (Column column : Column.values()) {
      fields.add(Invisible.line(row.getOrDefault(column, "")));
    }
    rows.add(fields);
  }
}
