package org.opendisclosure.model.compiled;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build has made is used where it must be up to date. */
class CompiledTest {

  private static final String CLASS = CompiledTest.class.getName().replace('.', '/') + ".class";

  @TempDir private Path folder;

  @Test
  void aResourceInAFolderMayBeOldAndIsNotUsed() throws Exception {
    Compiled.write(folder, CompiledTest.class, "text", out -> out.writeUTF("old"));
    Files.write(folder.resolve(CLASS), bytes());
    assertEquals(Optional.empty(), found(folder));
  }

  @Test
  void aResourceInAJarIsUsed() throws Exception {
    Compiled.write(folder, CompiledTest.class, "text", out -> out.writeUTF("made"));
    Path jar = folder.resolve("some.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry(CLASS));
      out.write(bytes());
      String name = CLASS.replace("CompiledTest.class", "text");
      out.putNextEntry(new JarEntry(name));
      out.write(Files.readAllBytes(folder.resolve(name)));
    }
    assertEquals(Optional.of("made"), found(jar));
  }

  @Test
  void aResourceThatIsNotThereIsNotUsed() throws Exception {
    assertEquals(Optional.empty(), Compiled.find(CompiledTest.class, "none", in -> in.readUTF()));
  }

  private static Optional<String> found(Path place) throws Exception {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
      Class<?> owner = loader.loadClass(CompiledTest.class.getName());
      return Compiled.find(owner, "text", in -> in.readUTF());
    }
  }

  private static byte[] bytes() throws IOException {
    try (var in = CompiledTest.class.getClassLoader().getResourceAsStream(CLASS)) {
      return in.readAllBytes();
    }
  }
}
