package org.opendisclosure.model.build;

import java.io.IOException;
import java.nio.file.Path;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.OutlineFile;

/** A step of the build: writes down what the annotations of each edition's form type say. */
final class OutlineMaker {

  private OutlineMaker() {}

  /**
   * Writes the outlines of all editions.
   *
   * @param args the folder of classes
   * @throws IOException if one cannot be written
   */
  public static void main(String[] args) throws IOException {
    for (Edition edition : Edition.values()) {
      OutlineFile.write(Path.of(args[0]), edition.formType());
    }
  }
}
