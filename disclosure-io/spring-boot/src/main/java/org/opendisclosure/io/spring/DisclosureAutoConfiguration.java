package org.opendisclosure.io.spring;

import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.json.DisclosureModule;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * What every application of Spring Boot gets; a bean of its own takes the place of each of these.
 */
@AutoConfiguration
@EnableConfigurationProperties(DisclosureProperties.class)
public class DisclosureAutoConfiguration {

  /** The configuration. */
  public DisclosureAutoConfiguration() {}

  /**
   * The layouts that are understood and printed.
   *
   * @param properties which files there are besides the built-in layouts
   * @return the layouts
   */
  @Bean
  @ConditionalOnMissingBean
  public Layouts disclosureLayouts(DisclosureProperties properties) {
    return ConfiguredFiles.layouts(properties);
  }

  /**
   * The checker, with the rules and the profile of the properties.
   *
   * @param properties which files there are
   * @param layouts the layouts
   * @return the checker
   */
  @Bean
  @ConditionalOnMissingBean
  public Checker disclosureChecker(DisclosureProperties properties, Layouts layouts) {
    return ConfiguredFiles.checker(properties, layouts);
  }

  /**
   * How files are read.
   *
   * @param layouts the layouts
   * @return lenient reading with these layouts
   */
  @Bean
  @ConditionalOnMissingBean
  public ReadOptions disclosureReadOptions(Layouts layouts) {
    return ReadOptions.defaults().with(layouts);
  }

  /**
   * The language of messages.
   *
   * @param properties which may name one
   * @return that one, or the language of the request that is being answered
   */
  @Bean
  @ConditionalOnMissingBean
  public MessageLanguage disclosureLanguage(DisclosureProperties properties) {
    Language language = properties.language();
    return language == null ? () -> Language.of(LocaleContextHolder.getLocale()) : () -> language;
  }

  /**
   * What lets mappers of Jackson 2 read and write forms.
   *
   * @param language the language of messages
   * @return the module
   */
  @Bean
  @ConditionalOnMissingBean
  public DisclosureModule disclosureModule(MessageLanguage language) {
    return new DisclosureModule(language);
  }
}
