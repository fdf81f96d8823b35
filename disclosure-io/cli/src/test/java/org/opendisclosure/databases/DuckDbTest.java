package org.opendisclosure.databases;

import java.io.IOException;
import java.util.Optional;

class DuckDbTest extends DatabasesTest {

  @Override
  Optional<Database> start() throws IOException {
    return DuckDb.start();
  }

  @Override
  String throughJson() {
    return "CAST(CAST(document AS json) AS text)";
  }
}
