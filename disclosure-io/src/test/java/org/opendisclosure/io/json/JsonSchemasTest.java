package org.opendisclosure.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.Edition;

/** The published schemas say what the writer writes and the reader reads. */
class JsonSchemasTest {

  private static final String UPDATE = "update.schemas";

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

  /** To write the resources anew: {@code mvn test -Dtest=JsonSchemasTest -Dupdate.schemas=true}. */
  @ParameterizedTest
  @EnumSource
  void theResourceIsTheGeneratedSchema(Edition edition) throws IOException {
    String name = "schema/" + edition.id() + ".schema.json";
    if (Boolean.getBoolean(UPDATE)) {
      Path file = Path.of("src/main/resources/org/opendisclosure/io/json", name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, JsonSchemas.of(edition));
    } else {
      try (InputStream in = JsonSchemas.class.getResourceAsStream(name)) {
        assertNotNull(in, name);
        String published = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(JsonSchemas.of(edition), published, "rewrite it with -Dupdate.schemas=true");
      }
    }
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
