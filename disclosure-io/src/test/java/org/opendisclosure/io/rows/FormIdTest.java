package org.opendisclosure.io.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;

class FormIdTest {

  private static final String CELL = "applications.newlyReceived.total";

  private static UUID id(StatisticsForm form) {
    return FormId.of(form, JsonFormWriter.line(form));
  }

  private static UUID version(StatisticsForm form) {
    return FormId.version(JsonFormWriter.line(form));
  }

  private static StatisticsForm report(Header header) {
    return AnnualReport2021.builder().header(header).build();
  }

  /** Worked out with another program. */
  @Test
  void isTheNamedUuidThatIsSpecified() {
    Header county = Header.builder().organ("某县人民政府").regionCode("520221").year(2024).build();
    assertEquals(UUID.fromString("426c6798-628e-55dd-ad0c-bf93f690c713"), id(report(county)));
    Header quarter =
        Header.builder()
            .organ("某局")
            .creditCode("11520221009409152X")
            .regionCode("520221")
            .year(2018)
            .quarter(2)
            .period("累计")
            .scope("本级")
            .build();
    StatisticsForm table = Statistics2017.builder().header(quarter).build();
    assertEquals(UUID.fromString("57c965ca-66dc-5fda-a171-3c17df8e0298"), id(table));
  }

  @Test
  void aCorrectedFormIsTheSameFormInAnotherVersion() {
    StatisticsForm form = report(Header.of("某县人民政府", 2024)).with(CELL, 3);
    StatisticsForm corrected = form.with(CELL, 4);
    assertEquals(id(form), id(corrected));
    assertNotEquals(version(form), version(corrected));
    assertEquals(version(form), version(corrected.with(CELL, 3)));
  }

  @Test
  void namesAreComparedInPlainFormAndWhatIsNoPartOfItDoesNotCount() {
    Header header = Header.of("某县 人民政府", 2024);
    Header other =
        Header.builder()
            .from(Header.of("某县人民\u200b政府", 2024))
            .level(OrganLevel.COUNTY)
            .layout("annual-report-2021")
            .principal("某某")
            .build();
    assertEquals(id(report(header)), id(report(other)));
  }

  @Test
  void aCreditCodeCountsBeforeTheName() {
    Header named = Header.builder().organ("甲").creditCode("11520221009409152X").year(2024).build();
    Header renamed = Header.builder().from(named).organ("乙").regionCode("520221").build();
    assertEquals(id(report(named)), id(report(renamed)));
  }

  @Test
  void formsOfAnotherOrganTimeScopeOrEditionAreOthers() {
    Header header = Header.of("城关镇人民政府", 2024);
    List<Header> headers =
        List.of(
            header,
            Header.of("城郊镇人民政府", 2024),
            Header.of("城关镇人民政府", 2023),
            Header.builder().from(header).quarter(1).build(),
            Header.builder().from(header).period("累计").build(),
            Header.builder().from(header).scope("汇总").build(),
            Header.builder().from(header).regionCode("520221").build(),
            Header.builder().from(header).regionCode("520222").build());
    Set<UUID> ids = new HashSet<>();
    headers.forEach(each -> ids.add(id(report(each))));
    ids.add(id(Statistics2017.builder().header(header).build()));
    assertEquals(headers.size() + 1, ids.size());
  }

  @Test
  void aFormOfNoOrganOrNoYearIsTheSameOnlyAsItsEqual() {
    for (Header header :
        List.of(Header.blank(), Header.builder().organ("某局").build(), Header.of("某局", 2024))) {
      StatisticsForm form = report(header).with(CELL, 3);
      assertEquals(id(form), id(report(header).with(CELL, 3)));
      boolean isKnown = header.getYear().isPresent();
      assertEquals(isKnown, id(form).equals(id(form.with(CELL, 4))));
    }
  }
}
