package org.opendisclosure.io.spring.jackson;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.opendisclosure.io.jackson.DisclosureJacksonModule;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.io.DefaultResourceLoader;

/** Spring Boot 4 without the module for Jackson 3 would write forms wrongly, without a word. */
class MissingJackson3Test {

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(org.opendisclosure.io.spring.MissingJackson3AutoConfiguration.class)
  static class Plain {}

  /** As if {@code disclosure-jackson3} were not there. */
  private static final class Without extends ClassLoader {
    Without() {
      super(MissingJackson3Test.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.equals(DisclosureJacksonModule.class.getName())) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }

  @Test
  void theApplicationDoesNotStart() {
    SpringApplicationBuilder application =
        new SpringApplicationBuilder(Plain.class)
            .web(WebApplicationType.NONE)
            .properties("logging.level.root=off", "spring.main.banner-mode=off")
            .resourceLoader(new DefaultResourceLoader(new Without()));
    NestedRuntimeException e = assertThrows(NestedRuntimeException.class, application::run);
    String message = e.getMostSpecificCause().getMessage();
    assertTrue(message.contains("depend on disclosure-spring-boot-4"), message);
  }
}
