package org.opendisclosure.io.spark;

import org.apache.spark.sql.SparkSession;

class KryoTest extends SparkFormsTest {

  @Override
  SparkSession.Builder started(SparkSession.Builder builder) {
    return builder
        .master("local[2]")
        .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
  }
}
