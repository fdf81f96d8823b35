package org.opendisclosure.io.quirks;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Problems;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;

/**
 * One form with quirks, put into a file and read.
 *
 * @param medium the file format
 * @param edition the edition of the form
 * @param quirks what is done to it
 * @param seed of all chance in the trial
 */
record Trial(Medium medium, Edition edition, List<Quirk> quirks, long seed) {

  private static final Pattern IDLE = Pattern.compile("[\\s\\u00a0\\u3000']");

  /** The bar between the pieces of a number in which a gap is seen. */
  private static final Pattern GAP = Pattern.compile("(?<=[\\p{Nd},.，．])\\|(?=[\\p{Nd},.，．])");

  /**
   * The figures that were not read but noted, and those that were read wrongly or lost silently.
   */
  record Result(int noted, List<String> wrong) {

    boolean isRead() {
      return noted == 0 && wrong.isEmpty();
    }
  }

  /** A trial of each edition that can have the quirks. */
  static List<Trial> of(Medium medium, List<Quirk> quirks, long seed) {
    return Stream.of(Edition.values())
        .filter(edition -> quirks.stream().allMatch(quirk -> quirk.isOf(medium, edition)))
        .map(edition -> new Trial(medium, edition, quirks, seed))
        .toList();
  }

  /** A trial of two to four quirks. */
  static Trial combined(Medium medium, long seed) {
    Random random = new Random(seed);
    Edition edition = Edition.values()[random.nextInt(Edition.values().length)];
    List<Quirk> quirks =
        new ArrayList<>(
            Stream.of(Quirk.values())
                .filter(quirk -> quirk.isOf(medium, edition))
                .skip(1)
                .toList());
    Collections.shuffle(quirks, random);
    List<Quirk> some = quirks.subList(0, random.nextInt(2, 5));
    return new Trial(medium, edition, some.stream().sorted().toList(), seed);
  }

  /** What went wrong, if anything did; noted figures may be allowed. */
  Optional<String> failure(boolean mayBeNoted) {
    Result result = run();
    return result.isRead() || mayBeNoted && result.wrong().isEmpty()
        ? Optional.empty()
        : Optional.of(this + ": " + result);
  }

  Result run() {
    return run(bytes(document()));
  }

  /** What becomes of the form in a file. */
  Result run(byte[] bytes) {
    Document document = document();
    return compare(document, read(bytes), medium.isPaper() ? onPaper(document, bytes) : t -> true);
  }

  /** Whether all figures of a text are on paper; what is beyond its edge, some programs drop. */
  private static Predicate<String> onPaper(Document document, byte[] bytes) {
    PaperText paper = new PaperText(bytes);
    Map<String, Long> times =
        document.figures().stream()
            .collect(Collectors.groupingBy(box -> bare(box.text()), Collectors.counting()));
    return text -> paper.has(text, times.get(bare(text)));
  }

  Document document() {
    Random random = new Random(seed);
    StatisticsForm form = TrialForms.of(layout(random), random, medium.mostDigits(seed));
    Document document = Document.of(form, medium.hasLooseTables());
    if (random.nextBoolean()) {
      PageQuirks.onlyATitle(document, title(form));
    }
    quirks.forEach(quirk -> quirk.apply(document, random));
    return document;
  }

  byte[] bytes(Document document) {
    return medium.print(document, new Random(~seed));
  }

  private Layout layout(Random random) {
    List<Layout> layouts =
        Layouts.builtIn().variants(edition).stream()
            .filter(
                layout ->
                    edition == Edition.STATISTICS_2017
                        || layout.id().endsWith("hybrid") == quirks.contains(Quirk.HYBRID))
            .toList();
    return layouts.get(random.nextInt(layouts.size()));
  }

  private static String title(StatisticsForm form) {
    String organ = form.getHeader().getOrgan().orElseThrow();
    int year = form.getHeader().getYear().orElseThrow();
    boolean isTable = form.edition() == Edition.STATISTICS_2017;
    return organ + year + "年" + (isTable ? "度政府信息公开情况统计表" : "政府信息公开工作年度报告");
  }

  static Reading read(byte[] bytes) {
    try (FormReader reader =
        Forms.open(new ByteArrayInputStream(bytes), "trial", ReadOptions.defaults())) {
      return reader.next();
    }
  }

  private Result compare(Document document, Reading reading, Predicate<String> isPrinted) {
    List<String> wrong = new ArrayList<>();
    Optional<StatisticsForm> form = reading.form();
    if (form.isPresent() && form.get().edition() != edition) {
      wrong.add("read as " + form.get().edition());
      return new Result(0, wrong);
    }
    Figures read =
        form.map(StatisticsForm::figures).orElse(Figures.builder(edition.catalogue()).build());
    List<Box> stated = document.figures();
    for (Cell cell : edition.catalogue().cells()) {
      Optional<String> meaning = Meaning.of(read, cell);
      boolean isMeant =
          stated.stream()
              .anyMatch(box -> box.cell().orElseThrow() == cell && box.meaning().equals(meaning));
      if (meaning.isPresent()
          && !isMeant
          && !cell.line().table().isNarrative()
          && !UnitCells.isUnit(cell)) {
        wrong.add(cell + " is read as " + meaning.get());
      }
    }
    int noted = 0;
    for (Box box : stated) {
      Cell cell = box.cell().orElseThrow();
      if (!Meaning.of(read, cell).equals(box.meaning())) {
        noted++;
        boolean isAll = form.isEmpty() || !isPrinted.test(box.text());
        if (reading.notes().stream()
            .noneMatch(note -> covers(note, box.text(), isAll) || names(note, cell))) {
          wrong.add(cell + " is lost: " + box.text());
        }
      }
    }
    return new Result(noted, wrong);
  }

  /**
   * Whether a note shows a figure that is not in the form; any that tells of a loss, if the file
   * has no form or not that figure.
   */
  private static boolean covers(Note note, String text, boolean isAll) {
    if (note.kind() == Note.Kind.CORRECTED) {
      return false;
    }
    String figure = bare(text);
    String raw = bare(note.raw());
    return shows(raw, figure)
        || shows(GAP.matcher(raw).replaceAll(""), figure)
        || isAll && note.kind().isFailure();
  }

  /** Whether a note says that the column of a cell is not in the file. */
  private static boolean names(Note note, Cell cell) {
    String line = cell.line().label();
    return note.message().equals(Problems.MISSING_COLUMNS)
        && Stream.of(note.raw().split("、"))
            .anyMatch(List.of(cell.column(), line, line + " · " + cell.column())::contains);
  }

  /** Whether a figure stands in a text and is not part of a longer one. */
  static boolean shows(String text, String figure) {
    int place = text.indexOf(figure);
    while (place >= 0) {
      int end = place + figure.length();
      if (!isDigit(text, place - 1) && !isDigit(text, end)) {
        return true;
      }
      place = text.indexOf(figure, place + 1);
    }
    return false;
  }

  private static boolean isDigit(String text, int place) {
    return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
  }

  static String bare(String text) {
    return IDLE.matcher(Objects.requireNonNull(text)).replaceAll("");
  }
}
