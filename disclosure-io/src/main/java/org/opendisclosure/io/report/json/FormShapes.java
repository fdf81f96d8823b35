package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.Shapes.COUNT;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.YEAR;
import static org.opendisclosure.io.report.json.Shapes.named;
import static org.opendisclosure.io.report.json.Shapes.orNull;
import static org.opendisclosure.io.report.json.Shapes.words;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;

/** What reports say of a form as it was read: its header, its numbers and the notes on them. */
final class FormShapes {

  static final Shape<Edition> EDITION =
      named("edition", "of the form", words(Edition.values(), Edition::id));

  static final ObjectShape<Numbers> NUMBERS =
      ObjectShape.<Numbers>named(
              "numbers",
              """
              stated: how many there were: the sum of the others
              read: figures of the form now
              raw: kept raw, because they are no figures of their cells' kind
              beside: kept beside the form: in unknown lines, or because the file itself \
              says that they are unreadable
              leftOut: in no part of the form; notes name each of them, unless no form \
              could be read
              """)
          .with("stated", COUNT, Numbers::stated)
          .with("read", COUNT, Numbers::read)
          .with("raw", COUNT, Numbers::raw)
          .with("beside", COUNT, Numbers::beside)
          .with("leftOut", COUNT, Numbers::leftOut);

  /** Which form, as its header says. */
  static final ObjectShape<Optional<StatisticsForm>> HEAD =
      ObjectShape.<Optional<StatisticsForm>>unnamed(
              """
              edition: null if no form could be read
              organ: the reporting organ; null if not stated
              year: the report year; null if not stated
              """)
          .with("edition", orNull(EDITION), form -> form.map(StatisticsForm::edition))
          .with(
              "organ",
              orNull(TEXT),
              form -> form.map(StatisticsForm::getHeader).flatMap(Header::getOrgan))
          .with("year", YEAR, FormShapes::year);

  static OptionalInt year(Optional<StatisticsForm> form) {
    return form.map(StatisticsForm::getHeader).map(Header::getYear).orElse(OptionalInt.empty());
  }

  /** What a reader said. */
  static ObjectShape<Note> note(CommonShapes common) {
    return ObjectShape.<Note>named(
            "note",
            """
            kind: corrected: read as meant; kept: an unknown line, verbatim; unreadable: \
            kept raw; refused: not used
            file: the file as it was named
            part: the part of the document in which lines are counted, such as its \
            second table; null if they are counted through the file
            line: from 1; 0 if unknown
            column: from 1, of characters in JSON, of fields in CSV; 0 if unknown
            label: the printed label; empty if none is meant
            raw: what stood there, verbatim
            """)
        .with(
            "kind",
            words(Note.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT)),
            Note::kind)
        .with("file", TEXT, Note::file)
        .with("part", orNull(common.inLanguage(TEXT)), Note::part)
        .with("line", COUNT, Note::line)
        .with("column", COUNT, Note::column)
        .with("label", TEXT, Note::label)
        .with("raw", TEXT, Note::raw)
        .with("message", common.message(), Note::message);
  }

  private FormShapes() {}
}
