package org.opendisclosure.io.quirks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** LibreOffice, which prints many pages and documents a start. */
final class LibreOffice implements Press {

  private final Path folder;

  LibreOffice(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<byte[]> print(List<byte[]> sources) {
    try {
      Path work = Files.createTempDirectory(folder, "office");
      List<Path> files = new ArrayList<>();
      for (byte[] source : sources) {
        boolean isArchive = source[0] == 'P';
        Path file = work.resolve(files.size() + (isArchive ? ".docx" : ".html"));
        files.add(Files.write(file, source));
      }
      convert(work, files);
      List<byte[]> printed = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        printed.add(Files.readAllBytes(work.resolve(i + ".pdf")));
      }
      Folders.delete(work);
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void convert(Path work, List<Path> files) throws IOException {
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", "pdf", "--outdir", work.toString()));
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
