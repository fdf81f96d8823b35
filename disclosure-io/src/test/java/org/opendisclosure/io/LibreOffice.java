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

  /** Few enough for a busy machine within the time. */
  private static final int BATCH = 10;

  private static final int MINUTES = 5;

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
    List<String> sources = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      sources.add(Files.write(folder.resolve(i + "." + ending), files.get(i)).toString());
    }
    for (int i = 0; i < sources.size(); i += BATCH) {
      run(folder, target, filter, sources.subList(i, Math.min(sources.size(), i + BATCH)));
    }
    List<byte[]> saved = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      saved.add(Files.readAllBytes(target.resolve(i + "." + filter.split(":")[0])));
    }
    return saved;
  }

  private static void run(Path folder, Path target, String filter, List<String> sources)
      throws IOException, InterruptedException {
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
    command.addAll(sources);
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    try {
      assertTrue(office.waitFor(MINUTES, TimeUnit.MINUTES), "soffice takes too long");
    } finally {
      office.destroy();
    }
  }
}
