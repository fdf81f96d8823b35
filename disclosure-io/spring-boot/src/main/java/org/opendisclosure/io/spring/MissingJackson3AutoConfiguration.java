package org.opendisclosure.io.spring;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;

/**
 * Stops an application of Spring Boot 4 that writes JSON by Jackson 3 and has no module for that:
 * it would write forms by their accessors, without a word, and could read none.
 */
@AutoConfiguration
@ConditionalOnClass(
    name = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnMissingClass("org.opendisclosure.io.jackson.DisclosureJacksonModule")
public class MissingJackson3AutoConfiguration {

  /**
   * Stops the application.
   *
   * @throws IllegalStateException always
   */
  public MissingJackson3AutoConfiguration() {
    throw new IllegalStateException(
        "Spring Boot 4 writes JSON by Jackson 3:"
            + " depend on disclosure-spring-boot-4 instead of disclosure-spring-boot");
  }
}
