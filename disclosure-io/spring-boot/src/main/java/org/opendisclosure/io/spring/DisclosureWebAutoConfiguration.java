package org.opendisclosure.io.spring;

import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.rules.Checker;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** What an application with Spring MVC gets besides; again, its own beans come first. */
@AutoConfiguration(after = DisclosureAutoConfiguration.class)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class DisclosureWebAutoConfiguration {

  /** The configuration. */
  public DisclosureWebAutoConfiguration() {}

  /**
   * What makes problem details of forms that cannot be read.
   *
   * @param language the language of messages
   * @return the problems
   */
  @Bean
  @ConditionalOnMissingBean
  public FormProblems formProblems(MessageLanguage language) {
    return new FormProblems(language);
  }

  /**
   * What answers a request whose form cannot be read.
   *
   * @param problems what makes problem details
   * @return the handler
   */
  @Bean
  @ConditionalOnMissingBean
  public FormMappingHandler formMappingHandler(FormProblems problems) {
    return new FormMappingHandler(problems);
  }

  /**
   * What answers a request whose form breaks a constraint.
   *
   * @param problems what makes problem details
   * @return the handler
   */
  @Bean
  @ConditionalOnMissingBean
  public InvalidFormHandler invalidFormHandler(FormProblems problems) {
    return new InvalidFormHandler(problems);
  }

  /**
   * What reads forms of any format from requests.
   *
   * @param options how to read
   * @return the converter
   */
  @Bean
  @ConditionalOnMissingBean
  public ReadingConverter readingConverter(ReadOptions options) {
    return new ReadingConverter(options);
  }

  /**
   * What writes reports as pages, tables and text.
   *
   * @param language the language of messages
   * @return the converter
   */
  @Bean
  @ConditionalOnMissingBean
  public ReportConverter reportConverter(MessageLanguage language) {
    return new ReportConverter(language);
  }

  /**
   * What checks uploaded files.
   *
   * @param options how to read
   * @param checker the rules
   * @return the check
   */
  @Bean
  @ConditionalOnMissingBean
  public UploadedForms uploadedForms(ReadOptions options, Checker checker) {
    return new UploadedForms(options, checker);
  }

  /**
   * The address to which files are uploaded.
   *
   * @param forms what checks them
   * @return the controller
   */
  @Bean
  @ConditionalOnMissingBean
  @ConditionalOnProperty("disclosure.upload-path")
  public UploadController uploadController(UploadedForms forms) {
    return new UploadController(forms);
  }
}
