package org.opendisclosure.io.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.io.rows.FormId;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.model.text.PlainText;

/** A task that reads files and says how each reading went. */
final class ReadingsOfFiles implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1L;

  static final StructType SCHEMA =
      new StructType()
          .add("file", DataTypes.StringType, false)
          .add("form_no", DataTypes.IntegerType, false)
          .add("form_id", DataTypes.StringType)
          .add("version_id", DataTypes.StringType)
          .add("organ_key", DataTypes.StringType)
          .add("code_key", DataTypes.StringType)
          .add("numbers", DataTypes.IntegerType, false)
          .add("numbers_read", DataTypes.IntegerType, false)
          .add("is_complete", DataTypes.BooleanType, false)
          .add("notes_zh", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("notes_en", DataTypes.createArrayType(DataTypes.StringType, false), false)
          .add("document", DataTypes.StringType);

  @Override
  public Iterator<Row> call(Iterator<Row> files) {
    return new Flattened<>(files, ReadingsOfFiles::of);
  }

  private static Iterator<Row> of(Row file) {
    int[] number = {0};
    return new Flattened<>(
        new FormsOfFile(file),
        reading -> List.of(row(file.getString(0), ++number[0], reading)).iterator());
  }

  private static Row row(String file, int number, Reading reading) {
    StatisticsForm form = reading.form().orElse(null);
    String document = form == null ? null : JsonFormWriter.line(form);
    return RowFactory.create(
        file,
        number,
        form == null || document == null ? null : FormId.of(form, document).toString(),
        document == null ? null : FormId.version(document).toString(),
        form == null ? null : key(form.getHeader().getOrgan()),
        form == null ? null : key(form.getHeader().getCreditCode()),
        reading.numbers().stated(),
        reading.numbers().read(),
        reading.isComplete(),
        notes(reading, Language.ZH),
        notes(reading, Language.EN),
        document);
  }

  private static @Nullable String key(Optional<String> text) {
    return text.map(PlainText::name).orElse(null);
  }

  private static String[] notes(Reading reading, Language language) {
    return reading.notes().stream().map(note -> note.in(language)).toArray(String[]::new);
  }
}
