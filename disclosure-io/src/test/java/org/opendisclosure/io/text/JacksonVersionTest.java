package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Jackson that is too old is refused in words. */
class JacksonVersionTest {

  @ParameterizedTest
  @CsvSource({
    "1, 9, false",
    "2, 11, false",
    "2, 15, false",
    "2, 16, true",
    "2, 22, true",
    "3, 0, true"
  })
  void isNewEnoughFrom216(int major, int minor, boolean isNewEnough) {
    Version version =
        new Version(major, minor, 4, null, "com.fasterxml.jackson.core", "jackson-core");
    String expected =
        "Jackson 2.16 or newer is needed; the application has jackson-core " + version;
    assertEquals(isNewEnough ? "" : expected, JacksonVersion.problem(version).orElse(""));
  }

  @Test
  void thisOneIs() {
    JacksonVersion.check();
  }
}
