package org.opendisclosure.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.opendisclosure.io.json.DisclosureModule;
import org.opendisclosure.io.json.FormMappingException;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;

/** Forms and what was found in them, in documents of an application. */
final class MapperExample {

  private MapperExample() {}

  static void run() throws JsonProcessingException {
    // begin
    ObjectMapper mapper = JsonMapper.builder().addModule(new DisclosureModule()).build();
    AnnualReport2021 form = AnnualReport2021.builder().header(Header.of("某市人民政府", 2024)).build();
    String report = mapper.writeValueAsString(Checker.builtIn().check(form));
    System.out.println(mapper.readTree(report).get("verdict").textValue());

    String wrong = mapper.writeValueAsString(form).replace("2024", "\"24\"");
    try {
      mapper.readValue(wrong, AnnualReport2021.class);
    } catch (FormMappingException e) {
      e.problems().forEach(p -> System.out.println(p.path() + ": " + p.note().in(Language.EN)));
    }
    // end
  }
}
