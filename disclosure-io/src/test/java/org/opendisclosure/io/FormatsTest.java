package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.FormatProvider;
import org.opendisclosure.model.layout.Layouts;

/** Which formats an application has. */
class FormatsTest {

  /** A provider that cannot be made. */
  public static final class Unmakeable implements FormatProvider {

    /** Fails. */
    public Unmakeable() {
      throw new IllegalStateException("not configured");
    }

    @Override
    public String artifact() {
      return "";
    }

    @Override
    public List<FormatDescriptor> formats() {
      return List.of();
    }
  }

  @TempDir private Path folder;

  private List<? extends Class<?>> loaded(ClassLoader loader) {
    return Formats.load(loader).stream().map(Object::getClass).toList();
  }

  @Test
  void anApplicationPackedWithoutServiceFilesHasTheFormatsOfTheCore() {
    ClassLoader none = new ClassLoader(null) {};
    assertEquals(List.of(CoreFormats.class), loaded(none));
  }

  @Test
  void providersThatCannotBeLoadedOrMadeAreLeftOut() throws IOException {
    Path file = folder.resolve("META-INF/services/" + FormatProvider.class.getName());
    Files.createDirectories(file.getParent());
    String providers = "absent.Provider\n" + Unmakeable.class.getName() + "\n";
    Files.writeString(file, providers + CoreFormats.class.getName() + "\n");
    URL[] urls = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      assertEquals(
          1, loaded(loader).stream().filter(type -> type.equals(CoreFormats.class)).count());
      assertEquals(0, loaded(loader).stream().filter(type -> type == Unmakeable.class).count());
    }
  }

  /** Its module is not here; adding it would not help. */
  @Test
  void aFormatThatIsOnlyReadHasNoWriterWhateverTheApplicationHas() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Forms.writer(
                new ByteArrayOutputStream(), Format.PDF, CsvEncoding.UTF_8, Layouts.builtIn()));
  }
}
