package org.opendisclosure.io.quirks;

import java.util.ArrayList;
import java.util.List;

/** Turns what another program prints into OFD, in the two ways in which text is written. */
final class OfdPress implements Press {

  private final Press printer;

  OfdPress(Press printer) {
    this.printer = printer;
  }

  @Override
  public List<byte[]> print(List<byte[]> sources) {
    List<byte[]> files = new ArrayList<>();
    for (byte[] pdf : printer.print(sources)) {
      files.add(PdfToOfd.convert(pdf, files.size() % 2 == 1));
    }
    return files;
  }

  @Override
  public void close() {
    printer.close();
  }
}
