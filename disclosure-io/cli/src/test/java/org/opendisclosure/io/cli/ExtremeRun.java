package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Proofs;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.SearchOutcome;
import org.opendisclosure.rules.Suspect;

/**
 * Runs extreme forms of one edition through every command in every format, and rechecks their
 * proofs. What takes many forms gets all of them at once, which saves most of the time.
 */
final class ExtremeRun {

  private static final int ORGANS = 11;
  private static final List<String> OF_ONE = List.of("sheet", "html", "xlsx", "docx", "markdown");
  private static final List<String> OF_MANY = List.of("json", "long", "wide");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final ExtremeForms forms;
  private final String told;

  private ExtremeRun(Path folder, ExtremeForms forms, String told) {
    this.folder = folder;
    this.forms = forms;
    this.told = told;
  }

  /** {@code ExtremeRun [forms]}: so many forms, each through each command and format. */
  public static void main(String[] args) throws IOException {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : 2000;
    int count = 0;
    for (long seed = 1; count < most; seed++) {
      for (Edition edition : Edition.values()) {
        count += of(Files.createTempDirectory("extreme"), edition, seed, ORGANS, ORGANS);
      }
      System.out.println(count + " extreme forms went through every command and format");
    }
  }

  /**
   * Runs two years of each organ and checks their proofs.
   *
   * @param single of how many organs each form is converted to formats that hold one form
   * @return how many forms there were
   */
  static int of(Path folder, Edition edition, long seed, int organs, int single)
      throws IOException {
    ExtremeForms forms = ExtremeForms.write(folder.resolve("forms"), edition, seed, organs);
    ExtremeRun run = new ExtremeRun(folder, forms, edition.id() + ", seed " + seed);
    run.reports();
    run.together();
    for (int organ = 0; organ < organs; organ++) {
      for (Path file : List.of(forms.before(organ), forms.now(organ))) {
        run.proofs(file);
        if (organ < single) {
          run.alone(file);
        }
      }
    }
    return 2 * organs;
  }

  /** Every report names every form. */
  private void reports() throws IOException {
    for (String format : List.of("text", "json", "csv", "html")) {
      everyForm(call("check", "--format", format, forms.folder()).out());
      call("series", "--format", format, forms.folder());
      call(parts("rollup", "--shares", "--format", format));
      call(parts("rollup", "--format", format, "--consolidated", forms.before(0)));
    }
    for (String format : List.of("text", "json", "html")) {
      call("compare", "--format", format, forms.folder());
    }
    for (String format : List.of("text", "json")) {
      everyForm(call("derive", "--format", format, forms.folder()).out());
      call("assess", "--format", format, forms.folder());
    }
    JsonNode checked = MAPPER.readTree(Run.of("check", "--format", "json", forms.folder()).bytes());
    assertEquals(forms.files().size(), checked.size(), told);
    checked.forEach(form -> assertTrue(form.path("verdict").isTextual(), told + form.path("file")));
  }

  private void everyForm(String report) {
    forms.files().forEach(file -> assertTrue(report.contains(file.toString()), told + file));
  }

  /** What writes all forms into one file, or adds them up into one. */
  private void together() throws IOException {
    for (String format : OF_MANY) {
      Path target = folder.resolve("all." + format);
      call("convert", "--to", format, "--out", target, forms.together());
      call("derive", "--to", format, "--out", target, forms.folder());
    }
    for (String format : Stream.of(OF_ONE, OF_MANY).flatMap(List::stream).toList()) {
      Path target = folder.resolve("sum." + format);
      call(parts("rollup", "--build", target, "--to", format, "--organ", "某市"));
    }
  }

  private void alone(Path file) throws IOException {
    for (String format : OF_ONE) {
      Path target = folder.resolve("one." + format);
      call("convert", "--to", format, "--out", target, file);
      call("derive", "--to", format, "--out", target, file);
    }
    explain(file);
  }

  /** A call that takes the forms of one year. */
  private Object[] parts(Object... words) {
    List<Object> call = new ArrayList<>(List.of(words));
    for (int organ = 0; organ < forms.organs(); organ++) {
      call.add(forms.now(organ));
    }
    return call.toArray();
  }

  private Run call(Object... call) {
    Run run = Run.of(call);
    String what = told + ": " + Arrays.toString(call) + "\n" + run.err();
    assertTrue(run.exitCode() >= ExitCode.OK && run.exitCode() <= ExitCode.FAILURE, what);
    assertTrue(run.err().lines().noneMatch(line -> line.startsWith("\tat ")), what);
    return run;
  }

  private void proofs(Path file) {
    StatisticsForm form = Forms.read(file).form().orElseThrow();
    Report report = Checker.builtIn().check(form);
    assertEquals(List.of(), Proofs.verify(report), told + ": " + file);
    for (Finding finding : report.findings()) {
      for (Suspect suspect : finding.suspects()) {
        assertTrue(
            suspect.proof().isPresent() || finding.search() == SearchOutcome.CUT_OFF,
            told + ": " + suspect);
      }
    }
  }

  private void explain(Path file) throws IOException {
    JsonNode form = MAPPER.readTree(Run.of("check", "--format", "json", file).bytes()).get(0);
    for (JsonNode finding : form.path("findings")) {
      if (finding.path("outcome").asText().equals("violated")) {
        String fingerprint = finding.get("fingerprint").asText();
        call("explain", "--finding", fingerprint, "--code", "lag", "--text", "一", file);
        return;
      }
    }
  }
}
