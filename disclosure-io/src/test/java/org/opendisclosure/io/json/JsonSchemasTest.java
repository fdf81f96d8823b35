package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opendisclosure.model.Edition;

/** The published schemas say what the writer writes and the reader reads. */
class JsonSchemasTest {

  private static final Map<Edition, Schema> SCHEMAS = new EnumMap<>(Edition.class);

  static {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (Edition edition : Edition.values()) {
      SCHEMAS.put(edition, registry.getSchema(JsonSchemas.of(edition)));
    }
  }

  private static List<Error> errors(Edition edition, String document) {
    return SCHEMAS
        .get(edition)
        .validate(
            document,
            InputFormat.JSON,
            (Consumer<ExecutionContext>)
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }

  @Property(tries = 100)
  void whateverIsWrittenConforms(@ForAll Edition edition, @ForAll long seed) {
    String document = Documents.pretty(Documents.generated(edition, 1, seed).get(0));
    assertEquals(List.of(), errors(edition, document), document);
  }

  @TestFactory
  List<DynamicTest> whatTheReaderNotesDoesNotConform() {
    return BadDocuments.ALL.stream()
        .filter(bad -> bad.isSchemaViolation())
        .map(
            bad ->
                DynamicTest.dynamicTest(
                    bad.properties(),
                    () ->
                        assertFalse(errors(Edition.ANNUAL_REPORT_2021, bad.document()).isEmpty())))
        .toList();
  }
}
