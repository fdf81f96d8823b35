package org.opendisclosure.io.sheet.origin;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.grid.Row;
import org.opendisclosure.io.sheet.words.YearText;
import org.opendisclosure.model.text.PlainText;

/** The year that a report says its figures are of: 统计期限为2024年1月1日至12月31日. */
final class ReportPeriod {

  private static final Pattern WHOLE_YEAR =
      Pattern.compile(
          ("(?:统计|报告|数据|填报)[^。;]{0,12}?(?:期限?|时限|周期|时间|区间|起止)[^。;\\d二]{0,12}"
                  + "(?<from>Y)年(?:1|01|一)月(?:1|01|一)日起?[至到\\-—–~]+"
                  + "(?:(?<to>Y)年|当年|同年)?(?:12|十二)月(?:31|三十一)日")
              .replace("Y", YearText.NAME));

  private ReportPeriod() {}

  /** The only year whose first and last day a paragraph names as the period; 0 if there is none. */
  static int of(List<Row> rows) {
    int found = 0;
    for (Row row : rows) {
      String text = row.isOneText() ? row.text(row.firstColumn(0)) : "";
      int year = mayName(text) ? of(PlainText.of(text)) : 0;
      if (year > 0 && found > 0 && year != found) {
        return 0;
      }
      found = Math.max(found, year);
    }
    return found;
  }

  /** A quick look, as few paragraphs speak of days. */
  private static boolean mayName(String text) {
    return text.indexOf('日') > 0 && text.indexOf('月') > 0 && text.indexOf('年') > 0;
  }

  private static int of(String plain) {
    Matcher period = WHOLE_YEAR.matcher(plain);
    if (!period.find()) {
      return 0;
    }
    int from = YearText.value(period.group("from"));
    String to = period.group("to");
    return to == null || YearText.value(to) == from ? from : 0;
  }
}
