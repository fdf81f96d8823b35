package org.opendisclosure.io.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Report;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** What an application without a web server has, and what it may replace. */
class BeansTest {

  private static final Checker OWN = Checker.builtIn();

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class Plain {}

  @Configuration(proxyBeanMethods = false)
  @EnableAutoConfiguration
  static class WithOwn {
    @Bean
    Checker checker() {
      return OWN;
    }
  }

  /** A request without a body. */
  private record Empty() implements HttpInputMessage {
    @Override
    public InputStream getBody() {
      return InputStream.nullInputStream();
    }

    @Override
    public HttpHeaders getHeaders() {
      return new HttpHeaders();
    }
  }

  private static ConfigurableApplicationContext run(Class<?> application, String... arguments) {
    return new SpringApplicationBuilder(application)
        .web(WebApplicationType.NONE)
        .properties("logging.level.root=off", "spring.main.banner-mode=off")
        .run(arguments);
  }

  @Test
  void theCheckerOfTheApplicationComesFirst() {
    try (ConfigurableApplicationContext context =
        run(WithOwn.class, "--disclosure.rules=file:docs/examples/our-city.yaml")) {
      assertSame(OWN, context.getBean(Checker.class));
    }
  }

  @Test
  void theLanguageIsThatOfThePropertyOrElseOfTheCall() {
    try (ConfigurableApplicationContext context = run(Plain.class, "--disclosure.language=zh")) {
      LocaleContextHolder.setLocale(Locale.ENGLISH);
      assertEquals(Language.ZH, context.getBean(MessageLanguage.class).get());
      MessageLanguage asked =
          new DisclosureAutoConfiguration()
              .disclosureLanguage(context.getBean(DisclosureProperties.class));
      assertEquals(Language.ZH, asked.get());
    } finally {
      LocaleContextHolder.resetLocaleContext();
    }
  }

  @Test
  void convertersGoOneWay() {
    ReportConverter reports = new ReportConverter(() -> Language.EN);
    assertFalse(reports.canRead(Report.class, null, MediaType.TEXT_HTML));
    HttpInputMessage none = new Empty();
    assertThrows(
        HttpMessageNotReadableException.class, () -> reports.read(Report.class, null, none));
    assertThrows(HttpMessageNotReadableException.class, () -> reports.read(Report.class, none));
    ReadingConverter readings = new ReadingConverter(ReadOptions.defaults());
    assertFalse(readings.canWrite(Reading.class, MediaType.ALL));
  }

  @Test
  void anApplicationThatWouldWriteFormsWronglyIsStopped() {
    assertThrows(IllegalStateException.class, MissingJackson3AutoConfiguration::new);
  }

  @Test
  void aRuleFileThatCannotBeUsedStopsTheApplication() {
    NestedRuntimeException e =
        assertThrows(
            NestedRuntimeException.class,
            () -> run(Plain.class, "--disclosure.rules=file:docs/examples/our-province.yaml"));
    assertTrue(e.getMessage().contains("our-province.yaml"), e.getMessage());
    NestedRuntimeException none =
        assertThrows(
            NestedRuntimeException.class,
            () -> run(Plain.class, "--disclosure.profile=file:none.yaml"));
    assertTrue(none.getMessage().contains("none.yaml"), none.getMessage());
  }
}
