package org.opendisclosure.secondhand;

import java.util.List;
import org.opendisclosure.secondhand.Paragraph.Role;

/** Lays out a whole form. */
final class Draft {

  private final Plan plan;
  private final Paper paper;

  private Draft(Plan plan) {
    this.plan = plan;
    this.paper = new Paper(plan);
  }

  static Paper of(Plan plan) {
    Draft draft = new Draft(plan);
    plan.title.lines(plan).forEach(line -> draft.paper.paragraph(line, Role.TITLE));
    if (plan.isList()) {
      draft.unitLine();
      draft.paper.blocks.add(StatisticsTable.of(plan));
    } else {
      draft.report();
    }
    return draft.paper;
  }

  private void report() {
    paper.paragraph("一、总体情况", Role.HEADING);
    narrative();
    paper.paragraph("二、主动公开政府信息情况", Role.HEADING);
    List<Table> two = TableTwo.of(plan);
    for (int i = 0; i < two.size(); i++) {
      if (i == two.size() - 1) {
        unitLine();
      }
      paper.blocks.add(two.get(i));
    }
    paper.paragraph("三、收到和处理政府信息公开申请情况", Role.HEADING);
    paper.blocks.add(TableThree.of(plan));
    String four = "四、政府信息公开行政复议、行政诉讼情况";
    if (!plan.hasTitleInTable) {
      paper.paragraph(four, Role.HEADING);
    }
    paper.blocks.add(TableFour.of(plan, four));
    paper.paragraph("五、存在的主要问题及改进情况", Role.HEADING);
    paper.paragraph("公开的内容还不够丰富,将加强培训。", Role.BODY);
    paper.paragraph("六、其他需要报告的事项", Role.HEADING);
    paper.paragraph("无其他需要报告的事项。", Role.BODY);
  }

  private void narrative() {
    paper.paragraph("本年工作平稳有序,现将有关情况报告如下。", Role.BODY);
    if (plan.hasSubheadings) {
      paper.paragraph("(一)主动公开政府信息情况", Role.BODY);
      paper.paragraph("全年共公开信息249条,其中公文200条、动态49条。", Role.BODY);
      paper.paragraph("(二)收到和处理政府信息公开申请情况", Role.BODY);
      paper.paragraph("全年共收到政府信息公开申请26件,均已答复。", Role.BODY);
      paper.paragraph("(三)政府信息公开行政复议、行政诉讼情况", Role.BODY);
      paper.paragraph("全年没有行政复议和行政诉讼。", Role.BODY);
    }
  }

  private void unitLine() {
    if (plan.unit == Plan.Unit.LINE) {
      String colon = plan.random.nextBoolean() ? ":" : "：";
      paper.paragraph("单位" + colon + plan.unitWord, Role.RIGHT);
    }
  }
}
