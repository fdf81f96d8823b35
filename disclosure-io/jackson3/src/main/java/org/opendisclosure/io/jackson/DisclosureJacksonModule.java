package org.opendisclosure.io.jackson;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.DisclosureModule;
import org.opendisclosure.io.report.mapped.ReportObjects;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Lets a mapper of Jackson 3 read and write what {@link DisclosureModule} lets one of Jackson 2
 * read and write: the same types, documents, notes and problems. Found by {@code
 * findAndAddModules()}.
 *
 * <p>A form that is not exactly right gives a {@link FormDatabindException} with all notes. A call
 * that has a collection for {@link DisclosureModule#PROBLEMS} is lenient. The mapper decides on
 * indentation, escapes and, by its locale, on the language of the messages, unless the module was
 * made for a language.
 */
public final class DisclosureJacksonModule extends JacksonModule implements Serializable {

  private static final long serialVersionUID = 1L;

  /**
   * Gives the language.
   *
   * @serial absent where the mapper's locale decides
   */
  private final @Nullable Supplier<Language> language;

  /** The module whose messages are in the language of the mapper's or writer's locale. */
  public DisclosureJacksonModule() {
    this.language = null;
  }

  /**
   * The module whose messages are in one language.
   *
   * @param language the language
   */
  public DisclosureJacksonModule(Language language) {
    this.language = (Supplier<Language> & Serializable) () -> language;
  }

  /**
   * The module whose messages are in a language that is asked for at each of them, such as that of
   * the request which a server answers.
   *
   * @param language gives the language; a mapper is serialisable if this is
   */
  public DisclosureJacksonModule(Supplier<Language> language) {
    this.language = language;
  }

  /**
   * The name under which the module is registered.
   *
   * @return the name of this type
   */
  @Override
  public String getModuleName() {
    return DisclosureJacksonModule.class.getName();
  }

  /**
   * The version of the module.
   *
   * @return unknown, because Jackson asks for the version of nothing but itself
   */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  /**
   * Adds readers and writers to a mapper.
   *
   * @param context the mapper
   * @throws UnsupportedOperationException if the application has a Jackson 2 older than 2.16
   */
  @Override
  public void setupModule(SetupContext context) {
    DisclosureModule module =
        language == null ? new DisclosureModule() : new DisclosureModule(language);
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(module)
            .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
            .build();
    SimpleSerializers serializers = new SimpleSerializers();
    serializers.addSerializer(
        new Writer<>(StatisticsForm.class, form -> form.edition().formType(), mapper.writer()));
    serializers.addSerializer(writer(Header.class, mapper));
    serializers.addSerializer(writer(Reading.class, mapper));
    ReportObjects.types().forEach(type -> serializers.addSerializer(writer(type, mapper)));
    context.addSerializers(serializers);
    context.addDeserializers(new Readers(mapper.reader()));
  }

  private static <T> Writer<T> writer(Class<T> type, JsonMapper mapper) {
    return new Writer<>(type, value -> type, mapper.writer());
  }
}
