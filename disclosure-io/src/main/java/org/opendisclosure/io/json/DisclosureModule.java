package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;

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
    context.addSerializers(serializers);
    context.addDeserializers(new FormDeserializers());
  }
}
