package org.opendisclosure.io.report;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.opendisclosure.io.report.words.Lines;
import org.opendisclosure.io.report.words.NoteLines;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Derivation;
import org.opendisclosure.rules.DerivedCell;
import org.opendisclosure.rules.FindingCell;
import org.opendisclosure.rules.OpenCell;

/** Prints what was derived as sentences for people. */
final class DerivationText implements DerivationWriter {

  /** More figures that no rule bounds are counted, not listed. */
  private static final int LISTED_UNBOUNDED = 10;

  private final Lines out;
  private final ReportWords words;
  private long forms;
  private long contradictory;
  private long derived;
  private long filled;
  private long open;
  private long incomplete;

  DerivationText(Writer out, Language language) {
    this.out = new Lines(out);
    this.words = new ReportWords(language);
  }

  @Override
  public void write(DerivedForm form) {
    out.whole(() -> form(form));
    incomplete += form.isComplete() ? 0 : 1;
  }

  private void form(DerivedForm form) {
    out.println(form.file());
    form.derivation()
        .ifPresentOrElse(
            this::derivation,
            () -> out.println("  " + words.say("未能读取,没有推算。", "Could not be read.")));
    words
        .numbers(form.numbers())
        .filter(numbers -> !form.numbers().areAllTaken())
        .ifPresent(numbers -> out.println("  " + numbers));
    NoteLines.write(out, words, form.notes());
    out.println();
  }

  private void derivation(Derivation derivation) {
    out.println("  " + words.title(derivation.report()));
    out.println("  " + words.conclusion(derivation.report()));
    forms++;
    if (derivation.isContradictory()) {
      contradiction(derivation);
      return;
    }
    derivation.derived().forEach(this::derived);
    derivation.open().stream().filter(DerivationText::isBounded).forEach(this::open);
    derivation.open().stream()
        .filter(cell -> !isBounded(cell))
        .limit(LISTED_UNBOUNDED)
        .forEach(this::open);
    count(derivation);
  }

  private void contradiction(Derivation derivation) {
    contradictory++;
    words
        .violations(derivation.report())
        .forEach(finding -> line(words.tag(finding), words.say(finding.message())));
    derivation
        .contradictions()
        .forEach(found -> line(words.contradiction(), words.say(found.message())));
    out.println(
        "  "
            + words.say(
                "已填数字相互矛盾,没有推算。请先检查并更正。",
                "The stated figures contradict each other; nothing was derived. Check and correct"
                    + " them first."));
  }

  private void line(String tag, String text) {
    out.println("  [" + tag + "] " + text);
  }

  private void derived(DerivedCell cell) {
    String rules =
        cell.rules().stream()
            .map(applied -> applied.rule().id())
            .distinct()
            .collect(Collectors.joining(words.say("、", ", ")));
    line(
        words.say("推算", "derived"),
        words.say(cell.message()) + words.say("(规则 %s)", " (rules %s)").formatted(rules));
  }

  /** Whether the rules say more of a figure than that it is not negative. */
  private static boolean isBounded(OpenCell cell) {
    return cell.max().isPresent() || cell.min().filter(min -> min.signum() != 0).isPresent();
  }

  private void open(OpenCell cell) {
    line(words.say("未定", "open"), place(cell.cell()) + range(cell));
  }

  private String place(FindingCell cell) {
    return cell.column().isEmpty()
        ? "“" + cell.row() + "”"
        : words.say("“%s”行“%s”列", "row “%s”, column “%s”").formatted(cell.row(), cell.column());
  }

  private String range(OpenCell cell) {
    String least = cell.min().map(BigDecimal::toPlainString).orElse("");
    String most = cell.max().map(BigDecimal::toPlainString).orElse("");
    if (!isBounded(cell)) {
      return words.say("没有规则限定", " is bounded by no rule");
    }
    if (most.isEmpty()) {
      return words.say("不小于 ", " is at least ") + least;
    }
    if (least.isEmpty()) {
      return words.say("不大于 ", " is at most ") + most;
    }
    return words.say("在 %s 至 %s 之间", " lies between %s and %s").formatted(least, most);
  }

  private void count(Derivation derivation) {
    long put = derivation.derived().stream().filter(DerivedCell::isFilled).count();
    long unbounded = derivation.open().stream().filter(cell -> !isBounded(cell)).count();
    derived += derivation.derived().size();
    filled += put;
    open += derivation.open().size();
    String count =
        words
            .say("推算 %d 格,代填 %d 格;尚缺 %d 格", "%d derived, %d filled in; %d still missing")
            .formatted(derivation.derived().size(), put, derivation.open().size());
    String free =
        unbounded == 0
            ? words.say("。", ".")
            : words.say(",其中 %d 格没有规则限定。", ", of which no rule bounds %d.").formatted(unbounded);
    String nothing = words.say("没有空白格。", "Nothing is missing.");
    boolean isMissing = !derivation.derived().isEmpty() || !derivation.open().isEmpty();
    out.println("  " + (isMissing ? count + free : nothing));
    if (!derivation.isComplete()) {
      out.println("  " + words.say("计算量已达上限,可能还有能推算的。", "The work was cut off; more may follow."));
    }
  }

  @Override
  public void close() {
    out.println(
        words
            .say(
                "共 %d 份:推算 %d 格,代填 %d 格,尚缺 %d 格;%d 份数字矛盾,没有推算;未能完整读取 %d 份。",
                "%d "
                    + Counted.word(forms, "form")
                    + ": %d "
                    + Counted.word(derived, "figure")
                    + " derived, %d filled in, %d still missing; %d contradictory and"
                    + " left alone; %d not read in full.")
            .formatted(forms, derived, filled, open, contradictory, incomplete));
    out.close();
  }
}
