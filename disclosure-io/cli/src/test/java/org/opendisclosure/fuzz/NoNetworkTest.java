package org.opendisclosure.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file refers to, no connection is made and no other file is read. */
class NoNetworkTest {

  private static final List<String> REFERENCES =
      List.of(
          "<img src='%s'><link rel=stylesheet href='%s'><script src='%s'></script>",
          "<iframe src='%s'></iframe><object data='%s'></object><base href='%s/'>",
          "<meta http-equiv=refresh content='0;url=%s'>",
          "<?xml-stylesheet type='text/xsl' href='%s'?>",
          "<x xmlns:xi='http://www.w3.org/2001/XInclude'"
              + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
              + " xsi:noNamespaceSchemaLocation='%s'><xi:include href='%s'/></x>",
          "<Relationship Id='r9' Type='http://x/attachedTemplate' Target='%s'"
              + " TargetMode='External'/>",
          "<Relationship Id='r8' Type='http://x/styles' Target='%s'/>",
          "\n![figure](%s)\n[link](%s)\n",
          "\n=WEBSERVICE(\"%s\"),=cmd|' /C calc'!A0\n",
          "\n9 0 obj <</Type /Action /S /URI /URI (%s) /F (%s) /FS /URL>> endobj\n");

  @ParameterizedTest
  @EnumSource
  void nothingIsFetched(Subject subject, @TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.txt");
    Files.writeString(secret, "<p>机密3119</p>");
    FileTime never = FileTime.from(Instant.EPOCH);
    Files.getFileAttributeView(secret, BasicFileAttributeView.class).setTimes(null, never, null);
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      List<String> addresses = new ArrayList<>(names(secret));
      addresses.add("http://127.0.0.1:" + server.getLocalPort() + "/a");
      Oracle oracle = new Oracle(subject);
      for (byte[] file : hostile(subject, addresses)) {
        assertFalse(oracle.read(file).toString().contains("机密"));
      }
      server.setSoTimeout(20);
      assertThrows(SocketTimeoutException.class, server::accept);
    }
    assertEquals(never, Files.readAttributes(secret, BasicFileAttributes.class).lastAccessTime());
  }

  /** A file as an address, as a path and as a name in the network of Windows. */
  private static List<String> names(Path file) {
    String path = file.toString();
    return List.of(
        file.toUri().toString(),
        "file://localhost" + file.toUri().getRawPath(),
        path,
        "../".repeat(20) + path.substring(1),
        "\\\\localhost\\" + path.replace(":", "$").replace('/', '\\'));
  }

  private static List<byte[]> hostile(Subject subject, List<String> addresses) {
    byte[] seed = new Seeds(new Random(1)).one(subject);
    List<byte[]> files = new ArrayList<>();
    for (String reference : REFERENCES) {
      String all =
          String.join("", addresses.stream().map(a -> reference.replace("%s", a)).toList());
      files.add(changed(subject, seed, content -> inserted(content, all)));
    }
    for (String address : addresses) {
      String type =
          "<!DOCTYPE x SYSTEM '%s' [<!ENTITY % p SYSTEM '%s'> %p; <!ENTITY e SYSTEM '%s'>]>"
              .replace("%s", address);
      files.add(changed(subject, seed, content -> typed(inserted(content, "&e;"), type)));
    }
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
