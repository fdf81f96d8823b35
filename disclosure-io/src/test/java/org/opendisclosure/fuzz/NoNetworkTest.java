package org.opendisclosure.fuzz;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file refers to, no connection is made. */
class NoNetworkTest {

  private static final List<String> REFERENCES =
      List.of(
          "<img src='%1$s/a.png'><link rel=stylesheet href='%1$s/a.css'><script src='%1$s/a.js'></script>",
          "<iframe src='%1$s'></iframe><object data='%1$s'></object><base href='%1$s/'>",
          "<meta http-equiv=refresh content='0;url=%1$s'>",
          "<?xml-stylesheet type='text/xsl' href='%1$s/a.xsl'?>",
          "<x xmlns:xi='http://www.w3.org/2001/XInclude' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
              + " xsi:noNamespaceSchemaLocation='%1$s/a.xsd'><xi:include href='%1$s/a.xml'/></x>",
          "<Relationship Id='r9' Type='http://x/attachedTemplate' Target='%1$s/t.dotm' TargetMode='External'/>",
          "<Relationship Id='r8' Type='http://x/styles' Target='%1$s/styles.xml'/>",
          "\n![figure](%1$s/a.png)\n[link](%1$s)\n",
          "\n=WEBSERVICE(\"%1$s\"),=cmd|' /C calc'!A0\n",
          "\n9 0 obj <</Type /Action /S /URI /URI (%1$s) /F (%1$s) /FS /URL>> endobj\n");

  @ParameterizedTest
  @EnumSource
  void nothingIsFetched(Subject subject) throws IOException {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      String address = "http://127.0.0.1:" + server.getLocalPort();
      Oracle oracle = new Oracle(subject);
      for (byte[] file : hostile(subject, address)) {
        oracle.read(file);
      }
      server.setSoTimeout(20);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  private static List<byte[]> hostile(Subject subject, String address) {
    byte[] seed = new Seeds(new Random(1)).of(subject).get(0);
    List<byte[]> files = new ArrayList<>();
    for (String reference : REFERENCES) {
      files.add(changed(subject, seed, content -> inserted(content, reference.formatted(address))));
    }
    String type = "<!DOCTYPE x SYSTEM '%1$s/x.dtd' [<!ENTITY %% e SYSTEM '%1$s/e'> %%e;]>";
    files.add(changed(subject, seed, content -> typed(content, type.formatted(address))));
    return files;
  }

  private static byte[] changed(Subject subject, byte[] file, UnaryOperator<byte[]> change) {
    if (!subject.isPacked()) {
      return change.apply(file);
    }
    Map<String, byte[]> parts = new LinkedHashMap<>(PackedMutator.unpack(file));
    parts.replaceAll((name, part) -> change.apply(part));
    return PackedMutator.pack(parts);
  }

  /** Behind the first tag, or line, that is not the first of the file. */
  private static byte[] inserted(byte[] content, String text) {
    String file = new String(content, StandardCharsets.ISO_8859_1);
    int line = Math.max(file.indexOf('\n'), 0) + 1;
    int tag = file.indexOf('>', file.indexOf('>') + 1) + 1;
    return at(file, tag > 0 ? tag : Math.min(line, file.length()), text);
  }

  /** Before the root element, behind the declaration. */
  private static byte[] typed(byte[] content, String type) {
    String file = new String(content, StandardCharsets.ISO_8859_1);
    return at(file, file.startsWith("<?") ? file.indexOf("?>") + 2 : 0, type);
  }

  private static byte[] at(String file, int place, String text) {
    return (file.substring(0, place) + text + file.substring(place))
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
