package org.opendisclosure.secondhand;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.opendisclosure.model.Edition;

/** Labels and lines as they are published. */
final class StubKinds {

  private static final Set<Edition> NEWEST = EnumSet.of(Edition.ANNUAL_REPORT_2021);
  private static final Set<Edition> LIST = EnumSet.of(Edition.STATISTICS_2017);

  static final List<Kind> ALL =
      List.of(
          Kind.report("one column of labels").planned(plan -> plan.labelColumns = 1),
          Kind.report("two columns of labels").planned(plan -> plan.labelColumns = 2),
          Kind.report("a remark inside 规章").planned(plan -> plan.hasRemark = true),
          Kind.report("a line of the locality's own").planned(plan -> plan.hasUnknownLine = true),
          Kind.report("a table for each item").planned(plan -> plan.hasTablePerItem = true),
          Kind.of("hybrid of 2019 and 2021").in(NEWEST).planned(plan -> plan.isHybrid = true),
          Kind.of("national core").in(LIST).planned(to(Plan.Variant.NATIONAL)),
          Kind.of("lines numbered 1 to 70").in(LIST).planned(StubKinds::number));

  private StubKinds() {}

  private static java.util.function.Consumer<Plan> to(Plan.Variant variant) {
    return plan -> plan.variant = variant;
  }

  private static void number(Plan plan) {
    plan.variant = Plan.Variant.NUMBERED;
    plan.hasLineNumbers = true;
  }
}
