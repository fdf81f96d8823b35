package org.opendisclosure.io.report;

import java.io.OutputStream;
import java.util.Optional;
import org.opendisclosure.io.report.json.DerivationDocument;
import org.opendisclosure.io.report.json.FileEntry;
import org.opendisclosure.io.report.json.JsonOutput;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Derivation;

/** Prints what was derived as one JSON array, for programs; holds one form at a time. */
final class DerivationJson implements DerivationWriter {

  private final JsonOutput<FileEntry<Derivation>> json;

  DerivationJson(OutputStream out, Language language) {
    this.json =
        new JsonOutput<>(
            DerivationDocument.in(language, new ReportWords(language)::violations), out);
  }

  @Override
  public void write(DerivedForm derived) {
    json.write(
        new FileEntry<>(
            derived.file(),
            Optional.empty(),
            derived.derivation(),
            derived.numbers(),
            derived.notes()));
  }

  @Override
  public void close() {
    json.close();
  }
}
