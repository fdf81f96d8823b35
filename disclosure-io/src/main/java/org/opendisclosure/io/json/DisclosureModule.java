package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;

/**
 * Lets a Jackson {@code ObjectMapper} read and write forms, alone or inside an application's own
 * objects: {@code mapper.readValue(json, AnnualReport2021.class)}, {@code StatisticsForm.class} for
 * a form of any edition, {@code Header.class} for a header alone. Found by {@code
 * findAndRegisterModules()}.
 *
 * <p>The format is that of {@link JsonFormReader} and is read by the same code, always strictly: if
 * there is anything to note, a {@code JsonMappingException} lists all of it and nothing is read.
 * Parts of a form other than its header are not read or written alone, because only the edition
 * tells what they are.
 *
 * <p>Read from text, bytes or streams. A {@code JsonNode} in between has turned 1.00 into 1.0
 * already, unless the mapper enables {@code USE_BIG_DECIMAL_FOR_FLOATS} and disables {@code
 * STRIP_TRAILING_BIGDECIMAL_ZEROES}; a property that was stated twice has lost one of its values
 * unless {@code STRICT_DUPLICATE_DETECTION} is enabled.
 */
public final class DisclosureModule extends Module {

  /** Makes the module; there is nothing to set. */
  public DisclosureModule() {}

  /**
   * The name under which the module is registered.
   *
   * @return the name of this type
   */
  @Override
  public String getModuleName() {
    return DisclosureModule.class.getName();
  }

  /**
   * The version of the module.
   *
   * @return unknown, because the module is part of its jar
   */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /**
   * Adds readers and writers of forms and headers to a mapper.
   *
   * @param context the mapper
   */
  @Override
  public void setupModule(SetupContext context) {
    SimpleSerializers serializers = new SimpleSerializers();
    serializers.addSerializer(new FormSerializer());
    serializers.addSerializer(new HeaderSerializer());
    context.addSerializers(serializers);
    SimpleDeserializers deserializers = new SimpleDeserializers();
    deserializers.addDeserializer(Header.class, new HeaderDeserializer());
    add(StatisticsForm.class, deserializers);
    for (Edition edition : Edition.values()) {
      add(edition.formType(), deserializers);
    }
    context.addDeserializers(deserializers);
  }

  private static <T extends StatisticsForm> void add(Class<T> type, SimpleDeserializers all) {
    all.addDeserializer(type, new FormDeserializer<>(type));
  }
}
