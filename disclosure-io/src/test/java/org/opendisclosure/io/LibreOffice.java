package org.opendisclosure.io;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has {@code soffice} open files and save them in another or the same format. */
public final class LibreOffice {

  private LibreOffice() {}

  /**
   * Converts files.
   *
   * @param folder an empty folder to work in
   * @param ending of the files
   * @param filter what to save as, such as {@code pdf}; before a colon stands the ending
   * @param files the contents
   * @return the saved files in the same order
   */
  public static List<byte[]> convert(Path folder, String ending, String filter, List<byte[]> files)
      throws IOException, InterruptedException {
    Path target = Files.createDirectory(folder.resolve("saved"));
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                target.toString()));
    for (int i = 0; i < files.size(); i++) {
      command.add(Files.write(folder.resolve(i + "." + ending), files.get(i)).toString());
    }
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertTrue(office.waitFor(5, TimeUnit.MINUTES), "soffice takes too long");
    List<byte[]> saved = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      saved.add(Files.readAllBytes(target.resolve(i + "." + filter.split(":")[0])));
    }
    return saved;
  }
}
