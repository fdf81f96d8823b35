package org.opendisclosure.secondhand;

import java.util.List;

/** Heads of tables as they are published. */
final class HeadKinds {

  static final List<Kind> ALL =
      List.of(
          Kind.report("three rows, 行政复议 over two").plain().planned(to(HeadOfFour.TALL_GROUP)),
          Kind.report("two rows above table four").planned(to(HeadOfFour.TWO_ROWS)),
          Kind.report("table four with a row a group").planned(to(HeadOfFour.TRANSPOSED)),
          Kind.report("title inside the table").planned(plan -> plan.hasTitleInTable = true),
          Kind.report("headings in two paragraphs").planned(plan -> plan.hasBrokenLeaves = true),
          Kind.report("headings split over two rows").planned(plan -> plan.hasSplitLeaves = true),
          Kind.report("heads of groups one too narrow").planned(plan -> plan.groupMisfit = -1),
          Kind.report("heads of groups one too wide").planned(plan -> plan.groupMisfit = 1),
          Kind.report("no 申请人情况").planned(plan -> plan.hasApplicants = false),
          Kind.report("no 第二十条 rows").planned(plan -> plan.hasItems = false),
          Kind.report("信息内容 once for equal headings")
              .planned(
                  plan -> {
                    plan.hasHeadingsOnce = true;
                    plan.hasItems = plan.random.nextBoolean();
                  }),
          Kind.report("other published wordings of headings")
              .planned(plan -> plan.hasOtherHeadings = true),
          Kind.report("table three transposed").planned(plan -> plan.isTransposed = true));

  private HeadKinds() {}

  private static java.util.function.Consumer<Plan> to(HeadOfFour head) {
    return plan -> plan.four = head;
  }
}
