package org.opendisclosure.secondhand;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/**
 * A table of several forms, put into a file and read.
 *
 * @param medium the format
 * @param areRows whether each form has a row rather than a column
 * @param seed of all chance in it
 */
record CollectedTrial(Medium medium, boolean areRows, long seed) {

  private static final String COLLECTOR = "某区政务公开领导小组办公室";

  Verdict run() {
    Random random = new Random(seed * 37 + medium.ordinal() + (areRows ? 17 : 0));
    Plan plan = new Plan(Edition.STATISTICS_2017, random);
    plan.organ = COLLECTOR;
    plan.supply.hasZeros = random.nextInt(4) == 0;
    plan.supply.hasBlanks = random.nextInt(3) == 0;
    plan.merge = medium.hasSpans() && random.nextInt(3) > 0 ? Merge.SPAN : Merge.BLANK;
    CollectedForms drawing = new CollectedForms(random);
    List<CollectedForm> forms = areRows ? drawing.inRows() : drawing.any();
    Paper paper = new Paper(plan);
    paper.paragraph("某区" + plan.year + "年政府信息公开情况统计表", Paragraph.Role.TITLE);
    paper.paragraph("填报单位:" + COLLECTOR, Paragraph.Role.BODY);
    paper.blocks.add(
        areRows ? CollectedTable.rows(plan, forms) : CollectedTable.columns(plan, forms));
    return verdict(paper, forms, read(medium.print(paper, new Random(~seed))));
  }

  private static List<Reading> read(byte[] bytes) {
    List<Reading> readings = new ArrayList<>();
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "trial", ReadOptions.defaults())) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  private static Verdict verdict(Paper paper, List<CollectedForm> forms, List<Reading> readings) {
    List<String> wrong = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    List<String> miscounted = new ArrayList<>();
    Notes notes = new Notes(readings.stream().flatMap(one -> one.notes().stream()).toList());
    int noted = 0;
    List<Optional<StatisticsForm>> found = new ArrayList<>();
    forms.forEach(form -> found.add(find(form, readings)));
    for (Reading reading : readings) {
      if (reading.form().isPresent() && !found.contains(reading.form())) {
        wrong.add("form of " + reading.form().get().getHeader());
      }
    }
    for (int i = 0; i < forms.size(); i++) {
      CollectedForm form = forms.get(i);
      found.get(i).ifPresent(read -> wrong.addAll(wrong(form, read)));
      for (Figure figure : form.figures()) {
        if (!isRead(figure, found.get(i))) {
          noted++;
          boolean isTold = found.get(i).isEmpty() ? isRefused(readings) : notes.tell(figure);
          if (!isTold) {
            lost.add(form.headings() + " " + figure.cell() + " " + figure.value());
          }
        }
      }
    }
    List<Paper.Place> printed = paper.places(spot -> spot.figure().isPresent());
    printed.stream()
        .map(Paper.Place::figure)
        .filter(figure -> figure.cell().isEmpty() && !notes.tell(figure))
        .forEach(figure -> lost.add("beside: " + figure.value()));
    int stated = readings.stream().mapToInt(reading -> reading.numbers().stated()).sum();
    if (stated != printed.size()) {
      miscounted.add(stated + " of " + printed.size());
    }
    return new Verdict(noted, wrong, lost, miscounted);
  }

  private static boolean isRefused(List<Reading> readings) {
    return readings.stream().anyMatch(one -> !one.isComplete());
  }

  private static Optional<StatisticsForm> find(CollectedForm form, List<Reading> readings) {
    return readings.stream()
        .flatMap(reading -> reading.form().stream())
        .filter(read -> form.isThatOf(read.getHeader(), COLLECTOR))
        .findFirst();
  }

  private static List<String> wrong(CollectedForm form, StatisticsForm read) {
    List<String> wrong = new ArrayList<>();
    for (Cell cell : read.edition().catalogue().cells()) {
      if (cell.kind().isNumeric() && read.figures().isStated(cell)) {
        Sense sense = Sense.of(read.figures(), cell);
        boolean isMeant =
            form.figures().stream()
                .anyMatch(f -> f.cell().equals(cell.name()) && sense.isThatOf(f));
        if (!isMeant) {
          wrong.add(form.headings() + " " + cell + " is read as " + sense);
        }
      }
    }
    return wrong;
  }

  private static boolean isRead(Figure figure, Optional<StatisticsForm> form) {
    return form.stream()
        .anyMatch(
            read -> {
              Cell cell = read.edition().catalogue().get(figure.cell());
              return read.figures().isStated(cell)
                  && Sense.of(read.figures(), cell).isThatOf(figure);
            });
  }
}
