package org.opendisclosure.databases;

import java.io.IOException;
import java.util.Optional;

class PostgresTest extends DatabasesTest {

  @Override
  Optional<Database> start() throws IOException {
    return Postgres.start();
  }

  @Override
  String throughJson() {
    return "document::jsonb::text";
  }
}
