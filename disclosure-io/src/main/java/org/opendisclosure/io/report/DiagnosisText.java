package org.opendisclosure.io.report;

import java.io.Writer;
import java.util.List;
import org.opendisclosure.io.report.words.Lines;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.Diagnosis;
import org.opendisclosure.rules.rule.Redundancy;
import org.opendisclosure.rules.rule.RuleConflict;

/** Prints diagnoses as paragraphs for people. */
final class DiagnosisText {

  private final Lines out;
  private final Language language;

  private DiagnosisText(Writer out, Language language) {
    this.out = new Lines(out);
    this.language = language;
  }

  static void write(List<Diagnosis> diagnoses, Writer out, Language language) {
    DiagnosisText text = new DiagnosisText(out, language);
    diagnoses.forEach(text::write);
    text.out.flush();
  }

  private void write(Diagnosis diagnosis) {
    out.println(diagnosis.layout().id() + ' ' + diagnosis.layout().title());
    out.println("  " + diagnosis.summary().in(language));
    diagnosis
        .tables()
        .forEach(
            table -> {
              out.println("  " + String.join(say("、", ", "), table.tables()));
              out.println("    " + table.message().in(language));
            });
    list(
        say("互相矛盾的规则:", "Rules that exclude each other:"),
        diagnosis.conflicts().stream().map(RuleConflict::message).toList());
    list(
        say(
            "可由其他规则推出的规则(无害,只是不能多发现差错):",
            "Rules that follow from others (harmless, but they see no more):"),
        redundancies(diagnosis, false));
    list(say("从不起作用的规则:", "Rules that never apply:"), redundancies(diagnosis, true));
    out.println();
  }

  private static List<Sentence> redundancies(Diagnosis diagnosis, boolean neverApplies) {
    return diagnosis.redundancies().stream()
        .filter(redundancy -> redundancy.neverApplies() == neverApplies)
        .map(Redundancy::message)
        .toList();
  }

  private void list(String title, List<Sentence> sentences) {
    if (!sentences.isEmpty()) {
      out.println("  " + title);
      sentences.forEach(sentence -> out.println("    - " + sentence.in(language)));
    }
  }

  private String say(String zh, String en) {
    return new Sentence(zh, en).in(language);
  }
}
