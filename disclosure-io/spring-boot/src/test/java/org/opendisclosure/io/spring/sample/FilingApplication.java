package org.opendisclosure.io.spring.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application that takes filings: a sample for those who write one. */
@SpringBootApplication
public class FilingApplication {

  /**
   * Starts the application.
   *
   * @param arguments of the call, such as {@code --disclosure.rules=file:our-city.yaml}
   */
  public static void main(String[] arguments) {
    SpringApplication.run(FilingApplication.class, arguments);
  }
}
