package org.opendisclosure.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only words that say so make a figure approximate, not others that end as they do. */
class ApproximateTest {

  @ParameterizedTest
  @CsvSource({
    "开展活动线上60次, false",
    "收到申请网上8件, false",
    "召开会议签约5家, false",
    "预约20人次, false",
    "最近3次, false",
    "发布信息约60条, true",
    "发布信息近60条, true",
    "发布信息60条以上, true",
    "开展活动线上60次左右, true",
    "开展活动线上约60次, true",
  })
  void aWordOfAPlaceMakesNoFigureApproximate(String text, boolean isApproximate) {
    List<Quote> quotes = Narratives.read(List.of(new Passage("", "总体情况", text))).quotes();
    assertEquals(1, quotes.size());
    assertEquals(isApproximate, quotes.get(0).isApproximate());
  }
}
