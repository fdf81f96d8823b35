package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.sheet.OneForm;
import org.opendisclosure.io.sheet.SheetForm;
import org.opendisclosure.model.assessment.AssessmentAim;
import org.opendisclosure.model.assessment.AssessmentGroup;
import org.opendisclosure.model.assessment.AssessmentStandard;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.text.Sentence;

/**
 * Self-assessment sheets as JSON in UTF-8:
 *
 * <pre>{@code
 * {"schema": "urn:opendisclosure:self-assessment:1", "title": "…自查评分表", "year": 2017,
 *  "groups": [{"name": "组织领导", "maximum": 15, "bonus": false,
 *    "aims": [{"name": "主要负责人亲自抓", "maximum": 5,
 *      "standards": [{"text": "…(3分),…(2分)", "maxima": [3, 2], "score": 5}]}]}],
 *  "total": null}
 * }</pre>
 *
 * <p>What is absent or {@code null} is blank. {@code unreadableScore} and {@code unreadableTotal}
 * keep what stands in the place of a number. A property that is not known or has not the type shown
 * is not used, which a note says; points have at most six digits before and four behind the point.
 */
public final class AssessmentJson {

  private static final String SCHEMA = "urn:opendisclosure:self-assessment:1";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private AssessmentJson() {}

  /**
   * Whether a JSON document is a self-assessment sheet.
   *
   * @param start the first bytes of the document
   * @return true if they name the schema
   */
  public static boolean is(byte[] start) {
    return new String(start, StandardCharsets.UTF_8).contains('"' + SCHEMA + '"');
  }

  /**
   * Reads a document.
   *
   * @param in the document; closed with the reader
   * @param file the name for notes; empty if there is none
   * @param options how to read
   * @return a reader that gives one reading, which has the sheet and no form
   */
  public static FormReader reader(InputStream in, String file, ReadOptions options) {
    return OneForm.of(in, file, options, (bytes, notes) -> List.of(read(bytes, notes)));
  }

  /**
   * Writes a sheet.
   *
   * @param sheet the sheet
   * @param out the target; closed afterwards
   * @throws UncheckedIOException if the target fails
   */
  public static void write(SelfAssessment sheet, OutputStream out) {
    try (out) {
      MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, node(sheet));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document of a sheet. */
  static ObjectNode node(SelfAssessment sheet) {
    ObjectNode node = MAPPER.createObjectNode().put("schema", SCHEMA);
    sheet.getTitle().ifPresent(title -> node.put("title", title));
    sheet.getYear().ifPresent(year -> node.put("year", year));
    ArrayNode groups = node.putArray("groups");
    for (AssessmentGroup group : sheet.getGroups()) {
      ObjectNode each = named(groups, group.getName(), group.getMaximum());
      each.put("bonus", group.isBonus());
      ArrayNode aims = each.putArray("aims");
      group.getAims().forEach(aim -> aim(aim, aims));
    }
    node.put("total", sheet.getTotal().orElse(null));
    sheet.getUnreadableTotal().ifPresent(raw -> node.put("unreadableTotal", raw));
    return node;
  }

  private static ObjectNode named(ArrayNode into, String name, Optional<BigDecimal> maximum) {
    return into.addObject().put("name", name).put("maximum", maximum.orElse(null));
  }

  private static void aim(AssessmentAim aim, ArrayNode into) {
    ArrayNode standards = named(into, aim.getName(), aim.getMaximum()).putArray("standards");
    for (AssessmentStandard standard : aim.getStandards()) {
      ObjectNode each = standards.addObject().put("text", standard.getText());
      ArrayNode maxima = each.putArray("maxima");
      standard.getMaxima().forEach(maxima::add);
      each.put("score", standard.getScore().orElse(null));
      standard.getUnreadableScore().ifPresent(raw -> each.put("unreadableScore", raw));
    }
  }

  private static Reading read(byte[] bytes, Notes notes) {
    try {
      SelfAssessment sheet = new AssessmentTree(notes).sheet(MAPPER.readTree(bytes));
      return SheetForm.assessment(sheet, notes);
    } catch (JacksonException e) {
      JsonLocation place = Objects.requireNonNullElse(e.getLocation(), JsonLocation.NA);
      int line = Math.max(0, place.getLineNr());
      int column = Math.max(0, place.getColumnNr());
      notes.refuse(line, column, "", "", notJson(e.getOriginalMessage()));
      return new Reading(Optional.empty(), notes.take());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sentence notJson(String reason) {
    return new Sentence("不是规范的 JSON,未读取", "not well-formed JSON; it is not read: " + reason);
  }
}
