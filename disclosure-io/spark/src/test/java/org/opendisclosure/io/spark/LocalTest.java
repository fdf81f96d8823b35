package org.opendisclosure.io.spark;

import org.apache.spark.sql.SparkSession;

class LocalTest extends SparkFormsTest {

  @Override
  SparkSession.Builder started(SparkSession.Builder builder) {
    return builder.master("local[2]");
  }
}
