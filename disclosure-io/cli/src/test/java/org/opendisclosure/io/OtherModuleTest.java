package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application without a module of this library is told which one, in a sentence. */
class OtherModuleTest {

  private static final String SERVICE =
      "META-INF/services/org.opendisclosure.io.spi.FormatProvider";

  @TempDir private Path folder;

  @Test
  void pdf() throws Exception {
    Path pdf = Files.writeString(folder.resolve("report.pdf"), "%PDF-1.7");
    assertEquals(
        List.of("PDF 文件需要模块 org.opendisclosure:disclosure-pdf,而此应用程序没有带上它"), messages(pdf));
  }

  @Test
  void workbooksAndDocuments() throws Exception {
    Path workbook =
        Files.write(folder.resolve("a"), ForeignFileTest.zip("xl/workbook.xml", "<a/>"));
    assertEquals(
        List.of("工作簿(.xlsx)需要模块 org.opendisclosure:disclosure-office,而此应用程序没有带上它"),
        messages(workbook));
    Path word = Files.write(folder.resolve("b"), ForeignFileTest.zip("word/document.xml", "<a/>"));
    assertEquals(
        List.of("Word 文档(.docx)需要模块 org.opendisclosure:disclosure-office,而此应用程序没有带上它"),
        messages(word));
    Path rich = Files.writeString(folder.resolve("c"), "{\\rtf1}");
    assertEquals(
        List.of("RTF 文档(.rtf)需要模块 org.opendisclosure:disclosure-office,而此应用程序没有带上它"),
        messages(rich));
    Path archive = Files.writeString(folder.resolve("d"), "MIME-Version: 1.0\n\n");
    assertEquals(
        List.of("单个文件的网页(.mht、.mhtml)需要模块 org.opendisclosure:disclosure-office,而此应用程序没有带上它"),
        messages(archive));
  }

  @Test
  void aFormatToWrite() throws Exception {
    try (URLClassLoader loader = coreAlone()) {
      Class<?> format = loader.loadClass("org.opendisclosure.io.format.Format");
      Object xlsx = format.getField("XLSX").get(null);
      Throwable thrown =
          assertThrows(
                  InvocationTargetException.class,
                  () ->
                      loader
                          .loadClass("org.opendisclosure.io.Formats")
                          .getMethod("get", format)
                          .invoke(null, xlsx))
              .getCause();
      assertEquals(UnsupportedOperationException.class, thrown.getClass());
      assertEquals(
          "workbooks (.xlsx) need the module org.opendisclosure:disclosure-office, which this"
              + " application lacks",
          thrown.getMessage());
    }
  }

  /** What a reader says that was loaded afresh in an application that has the core alone. */
  private static List<String> messages(Path file) throws Exception {
    try (URLClassLoader loader = coreAlone()) {
      Class<?> forms = loader.loadClass("org.opendisclosure.io.Forms");
      Object reading = forms.getMethod("read", Path.class).invoke(null, file);
      List<?> notes = (List<?>) call(loader, "io.format.Reading", "notes", reading);
      List<String> messages = new ArrayList<>();
      for (Object note : notes) {
        Object message = call(loader, "io.format.Note", "message", note);
        messages.add((String) call(loader, "model.text.Sentence", "zh", message));
      }
      return messages;
    }
  }

  private static Object call(ClassLoader loader, String type, String method, Object target)
      throws ReflectiveOperationException {
    return loader.loadClass("org.opendisclosure." + type).getMethod(method).invoke(target);
  }

  /**
   * A class path on which only the core says which formats it has. The platform's loader as parent
   * would hand out the modules of the application.
   */
  private static URLClassLoader coreAlone() throws Exception {
    Path service = Files.createTempFile("service", "");
    Files.writeString(service, "org.opendisclosure.io.CoreFormats");
    service.toFile().deleteOnExit();
    return new URLClassLoader(classPath(), null) {
      @Override
      public Enumeration<URL> findResources(String name) throws IOException {
        return name.equals(SERVICE)
            ? Collections.enumeration(List.of(service.toUri().toURL()))
            : super.findResources(name);
      }
    };
  }

  private static URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : paths().split(File.pathSeparator)) {
      if (!Path.of(entry).getFileName().toString().startsWith("surefirebooter")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(URL[]::new);
  }

  /** Class path and module path, whichever of them the tests run on. */
  private static String paths() {
    return String.join(
        File.pathSeparator,
        System.getProperty("java.class.path"),
        System.getProperty("surefire.test.class.path", "none"),
        System.getProperty("jdk.module.path", "none"));
  }
}
