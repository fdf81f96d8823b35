package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.FeesCollected;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.OrganLevel;
import org.opendisclosure.model.ProactiveDisclosure2021;
import org.opendisclosure.model.Statistics2017;
import org.opendisclosure.model.StatisticsForm;

/** What is written is read back unchanged. */
class RoundTripTest {

  @Property(tries = 300)
  void aPrettyDocumentHoldsEverything(@ForAll Edition edition, @ForAll long seed) {
    StatisticsForm form = Documents.generated(edition, 1, seed).get(0);
    String document = Documents.pretty(form);
    Reading reading = Documents.read(document);
    assertEquals(List.of(), reading.notes());
    assertEquals(form, reading.form().orElseThrow());
    assertEquals(document, Documents.pretty(reading.form().orElseThrow()));
  }

  @Property(tries = 100)
  void linesHoldFormsOfAllEditions(@ForAll long seed) {
    List<StatisticsForm> forms = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      forms.addAll(Documents.generated(edition, 2, seed));
    }
    List<Reading> readings = Documents.readAll(Documents.lines(forms));
    assertEquals(forms, readings.stream().map(r -> r.form().orElseThrow()).toList());
    assertTrue(readings.stream().allMatch(Reading::isComplete));
  }

  @Property(tries = 100)
  void anArrayHoldsFormsToo(@ForAll Edition edition, @ForAll long seed) {
    List<StatisticsForm> forms = Documents.generated(edition, 3, seed);
    String array = '[' + String.join(",\n", forms.stream().map(Documents::pretty).toList()) + ']';
    List<Reading> readings = Documents.readAll(array);
    assertEquals(forms, readings.stream().map(r -> r.form().orElseThrow()).toList());
  }

  @Test
  void nothingIsWrittenOfWhatIsNotStated() {
    String document = Documents.pretty(Statistics2017.builder().build());
    assertEquals(
        """
        {
          "schema": "urn:opendisclosure:statistics-2017:1"
        }
        """,
        document);
  }

  @Test
  void figuresStandInPrintedOrderUnderTheirGroups() {
    AnnualReport2021 form =
        AnnualReport2021.builder()
            .header(Header.of("某县人民政府", 2024))
            .overview("总体“情况”")
            .proactiveDisclosure(ProactiveDisclosure2021.builder().fees(fees("1.00")).build())
            .addNotes("注")
            .build();
    assertEquals(
        """
        {
          "schema": "urn:opendisclosure:annual-report-2021:1",
          "header": {
            "organ": "某县人民政府",
            "year": 2024
          },
          "overview": "总体“情况”",
          "proactiveDisclosure": {
            "fees": {
              "amount": 1.00
            }
          },
          "notes": [
            "注"
          ]
        }
        """,
        Documents.pretty(form));
  }

  @Test
  void moneyKeepsItsScaleAndIsNeverWrittenWithAnExponent() {
    for (String amount : List.of("0.00", "59237.2449", "0.0000001", "0.000001", "1000", "0E-9")) {
      BigDecimal value = new BigDecimal(amount);
      AnnualReport2021 form =
          AnnualReport2021.builder()
              .proactiveDisclosure(ProactiveDisclosure2021.builder().fees(fees(amount)).build())
              .build();
      String document = Documents.pretty(form);
      assertTrue(document.contains(": " + value.toPlainString() + "\n"), document);
      assertEquals(form, Documents.read(document).form().orElseThrow());
    }
  }

  /** The example in the specification, {@link JsonFormReader}. */
  @Test
  void theExampleOfTheSpecificationIsReadWithoutANote() {
    String example =
        """
        {
          "schema": "urn:opendisclosure:annual-report-2021:1",
          "header": {"organ": "某市人民政府", "year": 2024, "level": "prefecture"},
          "overview": "……",
          "proactiveDisclosure": {"rules": {"issued": 1, "inForce": 12}, "fees": {"amount": 59237.2449}},
          "applications": {"newlyReceived": {"naturalPerson": 20, "total": 20}},
          "review": {"reconsideration": {"upheld": 2}},
          "unreadable": {"applications.carriedOver.naturalPerson": "约30"},
          "unknownLines": [{"table": "applications", "after": "applications.carriedForward",
                            "label": "其中:网上申请", "values": ["3", "", "1"]}],
          "notes": ["注:不含垂直管理部门"],
          "explanations": [{"rule": "report.total-handled", "fingerprint": "0a1b2c3d4e5f6071",
                            "cells": ["applications.totalHandled.total"], "code": "joint",
                            "text": "与税务部门联合答复 1 件", "who": "某市政务公开办", "when": "2025-01-20"}]
        }
        """;
    Reading reading = Documents.read(example);
    assertEquals(List.of(), reading.notes());
    StatisticsForm form = reading.form().orElseThrow();
    assertEquals(
        example.replaceAll("\\s", ""), Documents.lines(List.of(form)).replaceAll("\\s", ""));
  }

  @Test
  void theHeaderMayHaveTheWordsThatFormsPrint() {
    Reading reading =
        Documents.read(
            Documents.of2021(
                "\"header\": {\"填报单位\": \"某市\", \"年度\": 2024, \"机关层级\": \"设区的市级政府\"}"));
    assertEquals(
        Header.of("某市", 2024).withLevel(OrganLevel.PREFECTURE),
        reading.form().orElseThrow().getHeader());
    assertEquals(
        List.of(
            "\"填报单位\"按 \"organ\" 读取",
            "\"年度\"按 \"year\" 读取",
            "\"机关层级\"按 \"level\" 读取",
            "\"设区的市级政府\"按 \"prefecture\" 读取"),
        reading.notes().stream().map(note -> note.message().zh()).toList());
  }

  @Test
  void aTargetThatFailsIsReported() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    JsonFormWriter writer = JsonFormWriter.lines(failing);
    List<StatisticsForm> forms = Documents.generated(Edition.ANNUAL_REPORT_2021, 50, 1);
    assertThrows(UncheckedIOException.class, () -> forms.forEach(writer::write));
    assertThrows(UncheckedIOException.class, writer::close);
  }

  @Test
  void aDocumentForPeopleHoldsOneForm() {
    try (JsonFormWriter writer = JsonFormWriter.pretty(new ByteArrayOutputStream())) {
      writer.write(Statistics2017.builder().build());
      assertThrows(
          IllegalArgumentException.class, () -> writer.write(Statistics2017.builder().build()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD800", "\uD800甲", "\uDC00", "𠮷", "\u0000\u2028\uFFFF", ""})
  void everyJavaStringIsKept(String text) {
    StatisticsForm form = Statistics2017.builder().addNotes(text).build();
    assertEquals(form, Documents.read(Documents.pretty(form)).form().orElseThrow());
  }

  private static FeesCollected fees(String amount) {
    return FeesCollected.builder().amount(new BigDecimal(amount)).build();
  }
}
