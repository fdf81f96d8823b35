package org.opendisclosure.io;

import java.io.OutputStream;
import java.util.List;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.json.JsonFormReader;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FormSource;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;
import org.opendisclosure.io.spi.WriteOptions;
import org.opendisclosure.io.sql.SqlReader;
import org.opendisclosure.io.sql.SqlWriter;
import org.opendisclosure.io.text.JacksonVersion;
import org.opendisclosure.model.text.Sentence;

/** SQL, for databases. */
final class SqlFiles implements FormatDescriptor {

  @Override
  public Format format() {
    return Format.SQL;
  }

  @Override
  public Sentence content() {
    return new Sentence(
        "SQL,供 PostgreSQL、DuckDB 使用:表、数字和检查结果",
        "SQL for PostgreSQL and DuckDB: tables, figures and findings");
  }

  @Override
  public boolean isCommon() {
    return true;
  }

  @Override
  public List<Sign> signs() {
    return List.of(
        new Sign(Evidence.OPENING, start -> start.text().startsWith(SqlWriter.FIRST_LINE)));
  }

  @Override
  public FormReader reader(FormSource source, ReadOptions options) {
    JacksonVersion.check();
    return new SqlReader(source.content(), source.file(), options, JsonFormReader::of);
  }

  @Override
  public boolean appliesRules() {
    return true;
  }

  @Override
  public FormWriter writer(OutputStream out, WriteOptions options) {
    JacksonVersion.check();
    return new SqlWriter(out, options.checker().with(options.layouts()), JsonFormWriter::line);
  }
}
