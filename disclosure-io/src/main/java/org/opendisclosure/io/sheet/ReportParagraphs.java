package org.opendisclosure.io.sheet;

import java.util.List;
import java.util.regex.Pattern;
import org.opendisclosure.io.sheet.table.HeadWords;
import org.opendisclosure.io.sheet.words.Captions;
import org.opendisclosure.io.sheet.words.ColonLine;
import org.opendisclosure.io.sheet.words.HeaderWords;
import org.opendisclosure.io.text.LabelKey;
import org.opendisclosure.io.text.Labels;
import org.opendisclosure.model.layout.Layouts;

/** Tells by its words whether a paragraph of a document belongs to a report. */
final class ReportParagraphs {

  private static final int LONGEST_HEADING = 30;

  private static final Pattern FOOT =
      Pattern.compile(
          "版权所有|网站标识码|ICP备|公网安备|主办单位[:：]|主办[:：]|承办单位[:：]|技术支持[:：]|网站地图|联系我们"
              + "|^(【?打印(本页)?】?|【?关闭(窗口|本页)?】?|分享到?[:：]?|扫一扫.*|上一篇[:：]?.*|下一篇[:：]?.*|相关(链接|文档|附件).*)$");

  private final List<Labels> labels;

  ReportParagraphs(Layouts layouts) {
    this.labels = Labels.all(layouts);
  }

  /** Whether it starts the report or states a field of its header, as 填报单位:某局 does. */
  boolean isNeeded(String text) {
    return startsReport(text) || HeaderWords.of(HeaderWords.label(text)) != null;
  }

  boolean startsReport(String text) {
    return isWorded(text) || ColonLine.is(text, labels);
  }

  /** Whether it is the title of a part, or of a block that has headings of its own. */
  boolean startsTable(String text) {
    LabelKey key = LabelKey.of(text);
    return isPart(text) || Captions.isFormTitle(text) || HeadWords.headsBlock(key);
  }

  /** Whether it is the title of a part, in its own words or many. */
  boolean isWorded(String text) {
    LabelKey key = LabelKey.of(text);
    return isPart(text) || labels.stream().anyMatch(known -> known.longTitle(key).isPresent());
  }

  /** Whether a page says it below a report. */
  boolean isFoot(String text) {
    return FOOT.matcher(text).find();
  }

  /** Whether it is the rest of a title that was broken in two. */
  boolean isContinued(String before, String text) {
    return text.length() <= LONGEST_HEADING
        && LabelKey.of(before).isSection()
        && !isPart(before)
        && isPart(before + text);
  }

  private boolean isPart(String text) {
    LabelKey key = LabelKey.of(text);
    return labels.stream()
        .anyMatch(known -> known.title(key).isPresent() || known.nearTitle(key).isPresent());
  }
}
