package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Additivity;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.PrintedCells;

/** Builds a consolidated form from its parts. */
final class Building {

  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  /** Of the cells that are blank for one reason so many are named. */
  private static final int NAMED = 8;

  private final Period period;
  private final Parts parts;
  private final List<Organ> absent;
  private final Layouts layouts;
  private final Figures.Builder figures;
  private final List<SummedFigure> blank = new ArrayList<>();
  private final List<SummedFigure> tooLarge = new ArrayList<>();

  Building(Period period, Parts parts, List<Organ> absent, Layouts layouts) {
    this.period = period;
    this.parts = parts;
    this.absent = absent;
    this.layouts = layouts;
    this.figures = Figures.builder(parts.catalogue());
  }

  BuiltForm build(Header header) {
    List<SummedFigure> items = parts.items(Division.NONE);
    items.stream().filter(SummedFigure::isAdditive).forEach(this::add);
    Header complete = complete(header);
    StatisticsForm bare =
        StatisticsForm.of(period.edition(), complete, figures.build(), List.of(), List.of());
    List<Sentence> remarks = remarks(items, new PrintedCells(layouts.of(bare)));
    List<String> notes = remarks.stream().map(Sentence::zh).toList();
    StatisticsForm form =
        StatisticsForm.of(period.edition(), complete, figures.build(), List.of(), notes);
    return new BuiltForm(form, remarks);
  }

  /** The parts' period, and their layout if they share one. */
  private Header complete(Header header) {
    Header.Builder complete = Header.builder().from(header);
    if (header.getYear().isEmpty()) {
      complete.year(period.year()).quarter(period.quarter()).period(period.part());
    }
    String layout = parts.layouts().size() == 1 ? parts.layouts().iterator().next() : "";
    if (header.getLayout().isEmpty() && !layout.isEmpty()) {
      complete.layout(layout);
    }
    return complete.build();
  }

  private void add(SummedFigure item) {
    if (parts.stated(item) == 0) {
      return;
    }
    if (parts.unknown(item) > 0) {
      blank.add(item);
      return;
    }
    Cell cell = item.cell();
    BigDecimal sum = parts.known(item);
    boolean fits =
        cell.kind() == Kind.MONEY ? Figures.isWritable(sum) : sum.abs().compareTo(LARGEST) <= 0;
    if (!fits) {
      tooLarge.add(item);
      figures.unreadable(cell, sum.toPlainString());
    } else if (cell.kind() == Kind.MONEY) {
      figures.amount(cell, sum);
    } else {
      figures.count(cell, sum.longValueExact());
    }
  }

  private List<Sentence> remarks(List<SummedFigure> items, PrintedCells cells) {
    List<Sentence> remarks = new ArrayList<>();
    remarks.add(
        new Sentence(
            "本表由 %d 份表相加得出。".formatted(parts.size()),
            "this form is the sum of %d %s"
                .formatted(parts.size(), parts.size() == 1 ? "form" : "forms")));
    if (!absent.isEmpty()) {
      remarks.add(missing());
    }
    if (parts.division().isMixed()) {
      remarks.add(
          new Sentence(
              "“(六)其他处理”有的机关填一行、有的填三行,本表合为一行。",
              "some organs fill in one line of (六)其他处理 and some three; here they are one"));
    }
    tooLarge.forEach(item -> remarks.add(tooLarge(item, cells)));
    Map<List<Unknown>, List<SummedFigure>> reasons = group(blank);
    reasons.forEach((unknown, why) -> remarks.add(blank(unknown, why, cells)));
    for (Overlap overlap : Overlap.values()) {
      List<SummedFigure> left = left(items, overlap);
      if (overlap.additivity() != Additivity.ADDITIVE && !left.isEmpty()) {
        remarks.add(left(overlap, left, cells));
      }
    }
    return remarks;
  }

  private Sentence missing() {
    String some = absent.stream().limit(NAMED).map(Organ::shown).collect(Collectors.joining("、"));
    boolean more = absent.size() > NAMED;
    return new Sentence(
        "没有可用的表、未计入的有 %d 个:%s%s。".formatted(absent.size(), some, more ? "等" : ""),
        "not included, because there is no usable form, are %d: %s%s"
            .formatted(absent.size(), some, more ? ", …" : ""));
  }

  private static Sentence tooLarge(SummedFigure item, PrintedCells cells) {
    Sentence place = cells.of(item.cell()).place();
    return new Sentence(
        place.zh() + "的合计太大,单元格放不下,数字按文字保留。",
        "the sum of " + place.en() + " is too large for a figure and kept as text");
  }

  private Map<List<Unknown>, List<SummedFigure>> group(List<SummedFigure> items) {
    return items.stream()
        .collect(Collectors.groupingBy(parts::named, LinkedHashMap::new, Collectors.toList()));
  }

  private Sentence blank(List<Unknown> unknown, List<SummedFigure> items, PrintedCells cells) {
    boolean more = unknown.size() >= Sum.NAMED;
    return new Sentence(
        "%s%s,以下 %d 个合计留空:%s。"
            .formatted(
                RollupWording.chinese(unknown),
                more ? "等" : "",
                items.size(),
                places(items, cells).zh()),
        "%s%s; for that reason %s %s left blank: %s"
            .formatted(
                RollupWording.english(unknown),
                more ? " among others" : "",
                Counted.of(items.size(), "sum"),
                items.size() == 1 ? "is" : "are",
                places(items, cells).en()));
  }

  /** The figures that someone states but that may not be added up. */
  private List<SummedFigure> left(List<SummedFigure> items, Overlap overlap) {
    return items.stream()
        .filter(item -> item.cell().overlap() == overlap && parts.stated(item) > 0)
        .toList();
  }

  private Sentence left(Overlap overlap, List<SummedFigure> items, PrintedCells cells) {
    return new Sentence(
        "%s,以下 %d 格没有相加,请核实后填写:%s。"
            .formatted(overlap.zh(), items.size(), places(items, cells).zh()),
        "%s; not added up and to be filled in %s: %s"
            .formatted(
                overlap.en(),
                items.size() == 1 ? "is 1 cell" : "are " + items.size() + " cells",
                places(items, cells).en()));
  }

  private Sentence places(List<SummedFigure> items, PrintedCells cells) {
    List<Sentence> places =
        items.stream()
            .limit(NAMED)
            .map(item -> withSum(item, cells.of(item.cell()).place()))
            .toList();
    boolean more = items.size() > NAMED;
    return new Sentence(
        places.stream().map(Sentence::zh).collect(Collectors.joining("、")) + (more ? "等" : ""),
        places.stream().map(Sentence::en).collect(Collectors.joining("; ")) + (more ? "; …" : ""));
  }

  /** What is stated, so that nobody has to add it up again. */
  private Sentence withSum(SummedFigure item, Sentence place) {
    String sum = parts.known(item).toPlainString();
    return new Sentence(
        place.zh() + "(已填的合计 " + sum + ")", place.en() + " (stated: " + sum + " together)");
  }
}
