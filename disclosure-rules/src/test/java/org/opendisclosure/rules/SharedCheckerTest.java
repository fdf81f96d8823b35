package org.opendisclosure.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;

/** One checker for many threads. */
class SharedCheckerTest {

  private static final int FORMS = 2_000;

  @Test
  void eightThreadsFindInAnyOrderWhatOneFindsInOne() throws Exception {
    List<StatisticsForm> forms = forms();
    Map<StatisticsForm, String> expected = new ConcurrentHashMap<>();
    Checker alone = Checker.builtIn().with(Layouts.builtIn());
    forms.forEach(form -> expected.put(form, told(alone.check(form))));

    Checker shared = Checker.builtIn().with(Layouts.builtIn());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 8; thread++) {
        List<StatisticsForm> shuffled = new ArrayList<>(forms.subList(0, FORMS));
        Collections.shuffle(shuffled, new Random(thread));
        List<StatisticsForm> share = shuffled.subList(0, FORMS / 4);
        tasks.add(
            () -> {
              share.forEach(form -> assertEquals(expected.get(form), told(shared.check(form))));
              return true;
            });
      }
      for (Future<Boolean> task : threads.invokeAll(tasks)) {
        task.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Forms of all editions, every fourth of them wrong. */
  private static List<StatisticsForm> forms() {
    Random random = new Random(12);
    Typist typist = new Typist(random);
    List<StatisticsForm> forms = new ArrayList<>();
    while (forms.size() < FORMS) {
      Edition edition = Edition.values()[forms.size() % Edition.values().length];
      StatisticsForm form = ConsistentForms.of(edition, random).next();
      forms.add(
          forms.size() % 4 == 0
              ? typist.copy(form, Mistake.REPLACED).map(MistypedForm::form).orElseThrow()
              : form);
    }
    return forms;
  }

  private static String told(Report report) {
    return report.verdict()
        + report.findings().stream()
            .map(finding -> finding + finding.fingerprint() + finding.suspects())
            .collect(Collectors.joining("\n"));
  }
}
