package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application without an optional library is told which one, in a sentence. */
class OptionalLibraryTest {

  @TempDir private Path folder;

  @Test
  void webPagesWithoutJsoupOrTheParserOfStyles() throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<html><body><p>某县2024年政府信息公开工作年度报告</p></body></html>");
    assertEquals(List.of("网页需要程序库 org.jsoup:jsoup,而此应用程序没有带上它"), messagesWithout("jsoup", page));
    assertEquals(
        List.of("网页需要程序库 org.htmlunit:htmlunit-cssparser,而此应用程序没有带上它"),
        messagesWithout("htmlunit-cssparser", page));
  }

  @Test
  void pdfWithoutPdfboxOrWithoutTheLoggingThatItNeeds() throws Exception {
    Path pdf = folder.resolve("report.pdf");
    Files.writeString(pdf, "%PDF-1.7");
    List<String> missing = List.of("PDF 文件需要程序库 org.apache.pdfbox:pdfbox,而此应用程序没有带上它");
    assertEquals(missing, messagesWithout("pdfbox", pdf));
    assertEquals(missing, messagesWithout("commons-logging", pdf));
  }

  @Test
  void whatIsThereIsNotMissed() {
    for (OptionalLibrary library : OptionalLibrary.values()) {
      assertTrue(library.isPresent(), library.missing().en());
    }
  }

  /**
   * What a reader says that was loaded afresh from a class path without a library. The platform's
   * loader as parent would hand out the modules of the application.
   */
  private static List<String> messagesWithout(String library, Path file) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(classPathWithout(library), null)) {
      Class<?> forms = loader.loadClass("org.opendisclosure.io.Forms");
      Object reading = forms.getMethod("read", Path.class).invoke(null, file);
      List<?> notes = (List<?>) call(loader, "io.format.Reading", "notes", reading);
      List<String> messages = new ArrayList<>();
      for (Object note : notes) {
        Object message = call(loader, "io.format.Note", "message", note);
        messages.add((String) call(loader, "rules.Sentence", "zh", message));
      }
      return messages;
    }
  }

  private static Object call(ClassLoader loader, String type, String method, Object target)
      throws ReflectiveOperationException {
    return loader.loadClass("org.opendisclosure." + type).getMethod(method).invoke(target);
  }

  private static URL[] classPathWithout(String library) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : paths().split(File.pathSeparator)) {
      String name = Path.of(entry).getFileName().toString();
      if (!name.startsWith(library) && !name.startsWith("surefirebooter")) {
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
