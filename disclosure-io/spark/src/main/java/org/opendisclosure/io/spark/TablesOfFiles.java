package org.opendisclosure.io.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.io.rows.FormTable;
import org.opendisclosure.io.rows.TableRows;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.Checker;

/**
 * A task that reads files, checks their forms and gives the rows of one table.
 *
 * @param table the table
 * @param beside the places of columns of {@link FormTable#FORM} whose values stand behind each row
 * @param rules makes the checker
 */
record TablesOfFiles(FormTable table, List<Integer> beside, CheckerSource rules)
    implements MapPartitionsFunction<Row, Row> {

  @Override
  public Iterator<Row> call(Iterator<Row> files) {
    Checker checker = rules.checker();
    return new Flattened<>(
        new Flattened<>(files, FormsOfFile::new), reading -> rows(reading, checker));
  }

  private Iterator<Row> rows(Reading reading, Checker checker) {
    return reading
        .form()
        .map(form -> rows(form, checker).iterator())
        .orElse(Collections.emptyIterator());
  }

  private List<Row> rows(StatisticsForm form, Checker checker) {
    TableRows all = TableRows.of(checker.check(form), JsonFormWriter.line(form));
    List<Object> header = beside.isEmpty() ? List.of() : all.of(FormTable.FORM).get(0);
    List<Row> rows = new ArrayList<>();
    for (List<Object> row : all.of(table)) {
      List<Object> values = new ArrayList<>(row);
      beside.forEach(place -> values.add(header.get(place)));
      rows.add(Schemas.row(values));
    }
    return rows;
  }
}
