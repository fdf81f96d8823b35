package org.opendisclosure.io.spring.jackson;

import org.opendisclosure.io.jackson.DisclosureJacksonModule;
import org.opendisclosure.io.spring.DisclosureAutoConfiguration;
import org.opendisclosure.io.spring.DisclosureWebAutoConfiguration;
import org.opendisclosure.io.spring.FormProblems;
import org.opendisclosure.io.spring.MessageLanguage;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** What an application of Spring Boot 4 gets besides; its own beans come first. */
@AutoConfiguration(
    after = {DisclosureAutoConfiguration.class, DisclosureWebAutoConfiguration.class})
public class Jackson3AutoConfiguration {

  /** The configuration. */
  public Jackson3AutoConfiguration() {}

  /**
   * What lets mappers of Jackson 3 read and write forms.
   *
   * @param language the language of messages
   * @return the module
   */
  @Bean
  @ConditionalOnMissingBean
  public DisclosureJacksonModule disclosureJacksonModule(MessageLanguage language) {
    return new DisclosureJacksonModule(language);
  }

  /**
   * What answers a request whose form cannot be read.
   *
   * @param problems what makes problem details
   * @return the handler
   */
  @Bean
  @ConditionalOnBean(FormProblems.class)
  @ConditionalOnMissingBean
  public FormDatabindHandler formDatabindHandler(FormProblems problems) {
    return new FormDatabindHandler(problems);
  }
}
