package org.opendisclosure.io.quirks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What stands around a report on a page. */
final class PageQuirks {

  private static final List<String> BEFORE =
      List.of(
          "首页 > 政务公开 > 政府信息公开年报",
          "索引号:014000123/2025-00017",
          "发布日期:2025-01-20 来源:办公室 浏览次数:1234",
          "字体:[大 中 小]");
  private static final List<String> AFTER =
      List.of("【打印本页】", "【关闭窗口】", "主办单位:某县人民政府办公室", "网站标识码:3208000001", "版权所有 某县人民政府");

  private PageQuirks() {}

  static void furniture(Document document, Random random) {
    List<Block> before = new ArrayList<>();
    BEFORE.forEach(text -> before.add(new Paragraph(Paragraph.Role.FURNITURE, text)));
    document.blocks().addAll(0, before.subList(0, random.nextInt(1, BEFORE.size() + 1)));
    for (String text : AFTER.subList(random.nextInt(AFTER.size()), AFTER.size())) {
      document.blocks().add(new Paragraph(Paragraph.Role.FURNITURE, text));
    }
  }

  /** No word of edition and layout, and the organ only in the title. */
  static void onlyATitle(Document document, String title) {
    document.blocks().removeIf(block -> block instanceof Grid grid && grid.isHeader());
    document
        .blocks()
        .replaceAll(
            block ->
                block instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.TITLE
                    ? paragraph.with(title)
                    : block);
  }
}
