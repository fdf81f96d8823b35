package org.opendisclosure.io.quirks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.spi.FileStart;

/** LibreOffice, which prints or saves anew many files a start. */
final class LibreOffice implements Press {

  private final Path folder;
  private final String ending;

  /**
   * A press.
   *
   * @param folder to work in
   * @param ending of what is made
   */
  LibreOffice(Path folder, String ending) {
    this.folder = folder;
    this.ending = ending;
  }

  @Override
  public List<byte[]> print(List<byte[]> sources) {
    try {
      Path work = Files.createTempDirectory(folder, "office");
      List<Path> files = new ArrayList<>();
      for (byte[] source : sources) {
        files.add(Files.write(work.resolve(files.size() + "." + ending(source)), source));
      }
      convert(work, files);
      List<byte[]> printed = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        printed.add(Files.readAllBytes(work.resolve(i + "." + ending)));
      }
      Folders.delete(work);
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ending(byte[] source) {
    FileStart start = new FileStart(source);
    return start.isArchiveWith("xl") ? "xlsx" : start.isArchiveWith("word") ? "docx" : "html";
  }

  private void convert(Path work, List<Path> files) throws IOException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", ending, "--outdir", work.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path log = work.resolve("log");
    ProcessBuilder office = new ProcessBuilder(command).redirectErrorStream(true);
    Process process = office.redirectOutput(log.toFile()).start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(Files.readString(log));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroy();
    }
  }
}
