package org.opendisclosure.model.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.compiled.Compiled;

/** What the build writes down of the annotations is what they say. */
class OutlineFileTest {

  @ParameterizedTest
  @EnumSource
  void whatTheBuildHasWrittenIsWhatTheAnnotationsSay(Edition edition) {
    Class<?> form = edition.formType();
    URL resource = form.getResource(OutlineFile.name(form));
    assertNotNull(resource, "run the build up to process-classes");
    assertEquals(OutlineScan.of(form), Compiled.read(resource, OutlineFile::read));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadBackWithEachTypeOnce(Edition edition) throws IOException {
    Outline outline = OutlineScan.of(edition.formType());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutlineFile.write(outline, new DataOutputStream(bytes));
    ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
    Outline read = OutlineFile.read(new DataInputStream(in));
    assertEquals(outline, read);
    assertEquals(0, in.available());
    ByteArrayOutputStream again = new ByteArrayOutputStream();
    OutlineFile.write(read, new DataOutputStream(again));
    assertEquals(bytes.size(), again.size());
  }
}
