package org.opendisclosure.io.spark;

import java.io.Serializable;
import org.opendisclosure.rules.Checker;

/**
 * Makes the checker in each task, so that rule files and profiles are read where they are applied.
 *
 * <pre>{@code
 * SparkForms.read(spark, "reports").with(() -> Checker.builtIn().with(RuleSet.read(path)));
 * }</pre>
 */
@FunctionalInterface
public interface CheckerSource extends Serializable {

  /**
   * The checker; asked for once in each task.
   *
   * @return the checker to apply
   */
  Checker checker();
}
