package org.opendisclosure.bench;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;

/** Annual reports of organs of all sizes, of which one in ten has one mistyped figure. */
final class MixedForms {

  private static final int ONE_BAD_IN = 10;

  private MixedForms() {}

  /** As many forms as are asked for, the same every time. */
  static List<StatisticsForm> of(int number) {
    SplittableRandom random = new SplittableRandom(2024);
    ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
    Typist typist = new Typist(random, cell -> cell.name().startsWith("applications."));
    List<StatisticsForm> mixed = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      StatisticsForm form = forms.next();
      mixed.add(i % ONE_BAD_IN == 0 ? mistyped(form, typist, random) : form);
    }
    return mixed;
  }

  private static StatisticsForm mistyped(
      StatisticsForm form, Typist typist, SplittableRandom random) {
    Mistake[] mistakes =
        Stream.of(Mistake.values()).filter(Mistake::isWithinOneFigure).toArray(Mistake[]::new);
    return Stream.generate(() -> typist.copy(form, mistakes[random.nextInt(mistakes.length)]))
        .flatMap(Optional::stream)
        .map(MistypedForm::form)
        .findFirst()
        .orElseThrow();
  }

  /** Forms as JSON, one a line. */
  static byte[] json(List<StatisticsForm> forms) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonFormWriter writer = JsonFormWriter.lines(out)) {
      forms.forEach(writer::write);
    }
    return out.toByteArray();
  }
}
