package org.opendisclosure.io.spark;

import org.apache.spark.sql.SparkSession;

/** Two workers, each a process of its own, which get tasks only by serialisation. */
class LocalClusterTest extends SparkFormsTest {

  @Override
  SparkSession.Builder started(SparkSession.Builder builder) {
    return builder
        .master("local-cluster[2,1,1024]")
        .config("spark.executor.memory", "1g")
        .config("spark.executor.extraClassPath", System.getProperty("java.class.path"));
  }
}
