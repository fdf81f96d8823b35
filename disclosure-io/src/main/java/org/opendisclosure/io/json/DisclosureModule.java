package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.Serializable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.report.mapped.ReportObjects;
import org.opendisclosure.io.text.JacksonVersion;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.Language;

/**
 * Lets a Jackson {@code ObjectMapper} read and write forms, alone or inside an application's own
 * objects: {@code mapper.readValue(json, AnnualReport2021.class)}, {@code StatisticsForm.class} for
 * a form of any edition, {@code Header.class} for a header alone. Found by {@code
 * findAndRegisterModules()}; Spring Boot takes it as a bean.
 *
 * <p>The format is that of {@link JsonFormReader} and is read by the same code, strictly: if there
 * is anything to note, a {@link FormMappingException} lists all of it and nothing is read. Two ways
 * are lenient: a {@link Reading} is read from the document of a form, with its notes; and forms are
 * read as far as they can be if the call has a collection for the {@link #PROBLEMS}. Parts of a
 * form other than its header are not read or written alone, because only the edition tells what
 * they are.
 *
 * <p>What the library found is written as its own reports have it, by the published schemas: a
 * {@code CheckedForm} or {@code Report} is an item of the array of {@code ReportSchema.CHECK}, a
 * {@code Derivation} one of {@code DERIVE}, a {@code YearComparison} is the object of {@code
 * COMPARE}, a {@code RollupReport} that of {@code ROLLUP}; findings, suspects, notes and their like
 * are the definitions of their names. A {@link Reading} is written as {@link JsonSchemas#reading}
 * describes. The mapper decides whether it is compact or indented, one object or an array, and by
 * its locale on the language of the messages, unless the module was made for one language.
 *
 * <p>Read from text, bytes, streams, trees or maps. A {@code JsonNode} in between has turned 1.00
 * into 1.0 already, unless the mapper enables {@code USE_BIG_DECIMAL_FOR_FLOATS} and disables
 * {@code STRIP_TRAILING_BIGDECIMAL_ZEROES}; an amount of more than 15 digits may have lost some
 * there and is refused. A property that was stated twice has lost one of its values unless {@code
 * STRICT_DUPLICATE_DETECTION} is enabled.
 */
public final class DisclosureModule extends Module {

  /**
   * The attribute of a call that makes it lenient: a {@code Collection<FormProblem>} to which is
   * added what is wrong with each form that is read. What is no figure is kept raw in the form;
   * what has no place in it is only told here.
   *
   * <pre>{@code
   * List<FormProblem> problems = new ArrayList<>();
   * ObjectReader lenient =
   *     mapper.readerFor(Filing.class).withAttribute(DisclosureModule.PROBLEMS, problems);
   * }</pre>
   */
  public static final String PROBLEMS = "org.opendisclosure.problems";

  private final @Nullable Supplier<Language> language;

  /** The module whose messages are in the language of the mapper's or writer's locale. */
  public DisclosureModule() {
    this.language = null;
  }

  /**
   * The module whose messages are in one language.
   *
   * @param language the language
   */
  public DisclosureModule(Language language) {
    this.language = (Supplier<Language> & Serializable) () -> language;
  }

  /**
   * The module whose messages are in a language that is asked for at each of them, such as that of
   * the request which a server answers.
   *
   * @param language gives the language; a mapper is serialisable if this is
   */
  public DisclosureModule(Supplier<Language> language) {
    this.language = language;
  }

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
   * @throws UnsupportedOperationException if the application has a Jackson older than 2.16
   */
  @Override
  public void setupModule(SetupContext context) {
    JacksonVersion.check();
    SimpleSerializers serializers = new SimpleSerializers();
    serializers.addSerializer(
        new ObjectSerializer<>(
            StatisticsForm.class,
            form -> form.edition().formType(),
            (form, out, provider) -> DocumentWriter.properties(form, out)));
    serializers.addSerializer(
        new ObjectSerializer<>(
            Header.class,
            header -> Header.class,
            (header, out, provider) -> HeaderWriter.properties(header, out)));
    ResultWriter results = new ResultWriter(language);
    serializers.addSerializer(
        new ObjectSerializer<>(
            Reading.class, reading -> Reading.class, new ReadingWriter(results)::properties));
    ReportObjects.types().forEach(type -> serializers.addSerializer(result(type, results)));
    context.addSerializers(serializers);
    context.addDeserializers(new FormDeserializers());
  }

  private static <T> ObjectSerializer<T> result(Class<T> type, ResultWriter results) {
    return new ObjectSerializer<>(type, result -> type, results::properties);
  }
}
