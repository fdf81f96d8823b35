package org.opendisclosure.io.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.FindingCell;

/** Forms that state few figures, each of a size at which some arithmetic overflows. */
final class ExtremeForms {

  static final List<String> FIGURES =
      List.of(
          "0",
          "1",
          "9999999",
          "10000001",
          "2147483648",
          "9007199254740993",
          "1000000000000000",
          "4611686018427387904",
          "-4611686018427387904",
          "9223372036854775807",
          "-9223372036854775808");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final int organs;
  private final Random random;

  private ExtremeForms(Path folder, int organs, long seed) {
    this.folder = folder;
    this.organs = organs;
    this.random = new Random(seed);
  }

  /** Writes two years of each of some organs into a folder, and all of them into one file. */
  static ExtremeForms write(Path folder, Edition edition, long seed, int organs)
      throws IOException {
    Files.createDirectories(folder);
    ExtremeForms forms = new ExtremeForms(folder, organs, seed);
    int year =
        switch (edition) {
          case STATISTICS_2017 -> 2016;
          case ANNUAL_REPORT_2019 -> 2020;
          case ANNUAL_REPORT_2021 -> 2023;
        };
    List<String> all = new ArrayList<>();
    for (int organ = 0; organ < organs; organ++) {
      forms.write(forms.before(organ), edition, "第" + organ + "局", year - 1);
      forms.write(forms.now(organ), edition, "第" + organ + "局", year);
      all.add(Files.readString(forms.before(organ)));
      all.add(Files.readString(forms.now(organ)));
    }
    Files.write(forms.together(), all);
    return forms;
  }

  Path folder() {
    return folder;
  }

  int organs() {
    return organs;
  }

  /** The file of an organ's first year. */
  Path before(int organ) {
    return folder.resolve(organ + "-before.json");
  }

  /** The file of an organ's second year. */
  Path now(int organ) {
    return folder.resolve(organ + "-now.json");
  }

  List<Path> files() {
    return IntStream.range(0, organs)
        .boxed()
        .flatMap(organ -> Stream.of(before(organ), now(organ)))
        .toList();
  }

  /** One file of all forms, beside the folder. */
  Path together() {
    return folder.resolveSibling("together.jsonl");
  }

  private void write(Path file, Edition edition, String organ, int year) throws IOException {
    ObjectNode form = MAPPER.createObjectNode();
    form.put("schema", "urn:opendisclosure:" + edition.id() + ":1");
    form.putObject("header").put("organ", organ).put("year", year);
    if (random.nextInt(3) == 0) {
      edition.catalogue().cells().stream()
          .filter(cell -> cell.kind().isWhole())
          .forEach(cell -> state(form, cell, "0"));
    }
    for (Cell cell : cells(edition)) {
      if (cell.kind().isNumeric() && random.nextInt(5) > 0) {
        state(form, cell, FIGURES.get(random.nextInt(FIGURES.size())));
      }
    }
    Files.writeString(file, form.toString());
  }

  /** The cells of some rules, so that rules are decided though few figures are stated. */
  private List<Cell> cells(Edition edition) {
    Figures blank = Figures.builder(edition.catalogue()).build();
    StatisticsForm form = StatisticsForm.of(edition, Header.blank(), blank, List.of(), List.of());
    List<Finding> rules = Checker.builtIn().check(form).findings();
    List<Cell> cells = new ArrayList<>();
    for (int rule = random.nextInt(4); rule >= 0; rule--) {
      rules.get(random.nextInt(rules.size())).cells().stream()
          .map(FindingCell::cell)
          .forEach(cells::add);
    }
    return cells;
  }

  private static void state(ObjectNode form, Cell cell, String figure) {
    ObjectNode node = form;
    String[] names = cell.name().split("\\.");
    for (int i = 0; i + 1 < names.length; i++) {
      node = node.withObjectProperty(names[i]);
    }
    node.put(names[names.length - 1], new BigInteger(figure));
  }
}
