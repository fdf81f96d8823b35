package org.opendisclosure.io.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.opendisclosure.io.Forms;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Finding;
import org.opendisclosure.rules.Proofs;
import org.opendisclosure.rules.Report;
import org.opendisclosure.rules.SearchOutcome;
import org.opendisclosure.rules.Suspect;

/** Runs extreme forms through every command in every format, and rechecks their proofs. */
final class ExtremeRun {

  private static final List<String> FORMATS =
      List.of("json", "sheet", "long", "wide", "html", "xlsx", "docx", "markdown");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path folder;
  private final long seed;

  private ExtremeRun(Path folder, long seed) {
    this.folder = folder;
    this.seed = seed;
  }

  /** {@code ExtremeRun [tries [calls]]}: three forms a try, each command and format by turns. */
  public static void main(String[] args) throws IOException {
    int tries = args.length > 0 ? Integer.parseInt(args[0]) : 700;
    int calls = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
    Path folder = Files.createTempDirectory("extreme");
    for (long seed = 1; seed <= tries; seed++) {
      of(folder, seed, calls);
    }
    System.out.println(3 * tries + " extreme forms went through every command and format");
  }

  /** Runs some of the calls, drawn by the seed, and all proofs. */
  static void of(Path folder, long seed, int most) throws IOException {
    Path forms = new ExtremeForms(seed).write(folder.resolve("forms"));
    ExtremeRun run = new ExtremeRun(folder, seed);
    List<List<Object>> calls = run.calls(forms);
    Random random = new Random(seed);
    for (int i = 0; i < most && !calls.isEmpty(); i++) {
      run.call(calls.remove(random.nextInt(calls.size())));
    }
    for (String name : List.of("a.json", "b.json", "c.json")) {
      run.proofs(forms.resolve(name));
    }
    run.explain(forms.resolve("a.json"));
  }

  private void call(List<Object> call) {
    Run run = Run.of(call.toArray());
    String told = "seed " + seed + ": " + call + "\n" + run.err();
    assertTrue(run.exitCode() >= ExitCode.OK && run.exitCode() <= ExitCode.FAILURE, told);
    assertTrue(run.err().lines().noneMatch(line -> line.startsWith("\tat ")), told);
  }

  private List<List<Object>> calls(Path forms) {
    Path one = forms.resolve("b.json");
    List<List<Object>> calls = new ArrayList<>();
    for (String format : List.of("text", "json", "csv", "html")) {
      calls.add(List.of("check", "--format", format, forms));
    }
    for (String format : FORMATS) {
      Path target = folder.resolve("out." + format);
      calls.add(List.of("convert", "--to", format, "--out", target, one));
      calls.add(List.of("derive", "--to", format, "--out", target, one));
      calls.add(
          List.of("rollup", "--build", target, "--to", format, "--organ", "某市", one, sibling(one)));
    }
    for (String format : List.of("text", "json", "html")) {
      calls.add(List.of("compare", "--format", format, forms));
    }
    for (String format : List.of("text", "json")) {
      calls.add(List.of("derive", "--format", format, forms));
      calls.add(List.of("assess", "--format", format, forms));
    }
    for (String format : List.of("text", "json", "csv", "html")) {
      calls.add(List.of("series", "--format", format, forms));
      calls.add(List.of("rollup", "--shares", "--format", format, one, sibling(one)));
      calls.add(
          List.of("rollup", "--format", format, "--consolidated", one, sibling(one), sibling(one)));
    }
    return calls;
  }

  private static Path sibling(Path file) {
    return file.resolveSibling("c.json");
  }

  private void proofs(Path file) throws IOException {
    StatisticsForm form = Forms.read(file).form().orElseThrow();
    Report report = Checker.builtIn().check(form);
    assertEquals(List.of(), Proofs.verify(report), "seed " + seed + ": " + file);
    for (Finding finding : report.findings()) {
      for (Suspect suspect : finding.suspects()) {
        assertTrue(
            suspect.proof().isPresent() || finding.search() == SearchOutcome.CUT_OFF,
            "seed " + seed + ": " + suspect);
      }
    }
  }

  private void explain(Path file) throws IOException {
    JsonNode form = MAPPER.readTree(Run.of("check", "--format", "json", file).bytes()).get(0);
    for (JsonNode finding : form.path("findings")) {
      if (finding.path("outcome").asText().equals("violated")) {
        String fingerprint = finding.get("fingerprint").asText();
        call(List.of("explain", "--finding", fingerprint, "--code", "lag", "--text", "一", file));
        return;
      }
    }
  }
}
