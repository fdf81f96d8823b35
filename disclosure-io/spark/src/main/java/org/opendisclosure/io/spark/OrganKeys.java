package org.opendisclosure.io.spark;

import static org.apache.spark.sql.functions.col;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Tells organs apart as {@code Years} does, over all forms of a cluster. */
final class OrganKeys {

  private OrganKeys() {}

  /** The readings with a column {@code key}; those of unknown organs are left out. */
  static Dataset<Row> of(Dataset<Row> readings) {
    Dataset<Row> codes =
        readings
            .filter(col("organ_key").isNotNull().and(col("code_key").isNotNull()))
            .groupBy(col("organ_key").as("name"))
            .agg(
                functions.count_distinct(col("code_key")).as("codes"),
                functions.min(col("code_key")).as("only_code"))
            .filter(col("codes").equalTo(1))
            .select("name", "only_code");
    return readings
        .join(codes, col("organ_key").equalTo(col("name")), "left")
        .withColumn("key", functions.coalesce(col("code_key"), col("only_code"), col("organ_key")))
        .filter(col("key").isNotNull());
  }
}
