/**
 * Forms as datasets of Apache Spark: {@link org.opendisclosure.io.spark.SparkForms} reads files of
 * any format in the tasks of a cluster, checks forms, and gives the tables of {@link
 * org.opendisclosure.io.rows.FormTable}, sums over organs and findings between years.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.io.spark;

import org.jspecify.annotations.NullMarked;
