package org.opendisclosure.io.sheet.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.sheet.words.YearText;

/** Titles as offices word them. */
class TitleTextTest {

  @ParameterizedTest
  @CsvSource({
    "某市人民政府2024年政府信息公开工作年度报告,某市人民政府,2024",
    "2022年某某镇人民政府信息公开工作年度报告,某某镇人民政府,2022",
    "某某镇人民政府信息公开工作年度报告(2022年度),某某镇人民政府,2022",
    "某某镇人民政府政府信息公开2021年度报告,某某镇人民政府,2021",
    "上海市黄浦区人民政府2022年政府信息公开工作年度报告（超链版）,上海市黄浦区人民政府,2022",
    "某局2023年政府信息公开工作年度报告【图片版】,某局,2023",
    "某局2023年政府信息公开工作年度报告（公开稿）（修订）,某局,2023",
    "2019年度政府信息公开年度工作报告,'',2019",
    "某局二〇二一年政府信息公开工作年度报告,某局,2021",
    "某局二○二一年度政府信息公开工作年度报告,某局,2021",
    "某局二零二一年政府信息公开年报,某局,2021",
    "《某局2021年政务公开工作情况报告》,某局,2021",
    "关于某局2021年政府信息公开工作情况的报告,某局,2021",
    "某县某局关于2021年度政府信息公开工作情况的报告,某县某局,2021",
    "2023年1月20日某局2022年政府信息公开工作年度报告,某局,2022",
    "附件1某局2022年政府信息公开工作年度报告,某局,2022",
    "首页>政务公开>某局2022年政府信息公开工作年度报告,某局,2022",
    "杭州市2025年度西湖区政府信息公开工作年度报告,杭州市西湖区,2025",
    "葫蘆島市2017年度政府信息公開工作報告,葫蘆島市,2017",
    "２０２４年某局政府信息公开工作年度报告,某局,2024",
    "某局政府信息公开工作年度报告,'',-1",
    "某某局政府信息公开工作年度报告,某某局,0",
    "某市\u200e⺠政局20\u200b24年政府信息公开工作年度报告,某市民政局,2024"
  })
  void titleNamesOrganAndYear(String title, String organ, int year) {
    TitleText text = TitleText.of(title);
    if (year >= 0) {
      assertEquals(new TitleText(organ, year), text);
    } else {
      assertNull(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据条例编制本年度政府信息公开工作报告",
        "2021年，我局认真贯彻条例，按时公布政府信息公开工作报告",
        "现将2023年政府信息公开工作年度报告",
        "一、主动公开政府信息情况",
        "三、收到和处理政府信息公开申请情况",
        "信息公开目录",
        "2023年1月20日"
      })
  void otherTextIsNoTitle(String text) {
    assertNull(TitleText.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2024,2024",
    "2024.0,2024",
    "2024年,2024",
    "２０２４年度,2024",
    "二〇二四年,2024",
    "二○二四年度,2024",
    "20\u200e24,2024",
    "2023年1月,-1",
    "24,-1",
    "二〇二四年一月,-1",
    "去年,-1"
  })
  void yearsAreReadAsOfficesWriteThem(String text, int year) {
    assertEquals(year, YearText.of(text).orElse(-1));
  }
}
