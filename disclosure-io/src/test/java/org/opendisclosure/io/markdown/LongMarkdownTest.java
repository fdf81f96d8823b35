package org.opendisclosure.io.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;

/** What is repeated many thousand times neither stops the reader nor keeps it busy. */
class LongMarkdownTest {

  private static final Cell RECEIVED =
      Edition.STATISTICS_2017.catalogue().get("applications.received.total");

  private static final int LENGTH = 60_000;

  private static final String FORM =
      """
      # 某县2017年度政府信息公开情况统计表

      %s

      | 统计指标 | 单位 | 统计数 |
      |---|---|---|
      | (一)收到申请数 | 件 | 9 |
      | 1.当面申请数 | 件 | 2 |
      | 2.传真申请数 | 件 | 3 |
      | 3.网络申请数 | 件 | 4 |
      """;

  @ParameterizedTest
  @ValueSource(strings = {"> ", "<", "<?", "<!--", "<a ", "<![CDATA[", "-- ", "[", "*a ", "`"})
  void aSignManyTimesIsReadInTime(String sign) {
    String text = FORM.formatted(sign.repeat(LENGTH / sign.length()));
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          try (FormReader reader =
              Forms.open(
                  new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                  "a.md",
                  ReadOptions.defaults())) {
            Reading reading = reader.next();
            assertEquals(
                9,
                reading
                    .form()
                    .map(StatisticsForm::figures)
                    .flatMap(figures -> figures.findCount(RECEIVED).stream().boxed().findFirst())
                    .orElse(-1L),
                () -> reading.notes().toString().substring(0, 200));
          }
        });
  }
}
