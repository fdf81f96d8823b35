package org.opendisclosure.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that are commands. */
final class Commands {

  private Commands() {}

  /** LibreOffice opens and saves all files at once. */
  static Program soffice(String filter, String... options) {
    return (shop, from, to) -> {
      Path folder = to.get(0).getParent();
      List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
      command.add("-env:UserInstallation=" + shop.folder().resolve("office").toUri());
      command.addAll(List.of(options));
      command.addAll(List.of("--convert-to", filter, "--outdir", folder.toString()));
      from.forEach(file -> command.add(file.toString()));
      shop.run(command);
    };
  }

  /** Pandoc makes one file a call. */
  static Program pandoc(String from, String to) {
    return (shop, files, made) -> {
      for (int i = 0; i < files.size(); i++) {
        String file = files.get(i).toString();
        shop.run(List.of("pandoc", "-f", from, "-t", to, "-o", made.get(i).toString(), file));
      }
    };
  }

  /** Chromium prints one page a call. */
  static Program chromium(String... options) {
    return (shop, files, made) -> {
      for (int i = 0; i < files.size(); i++) {
        List<String> command = new ArrayList<>(List.of("chromium", "--headless", "--no-sandbox"));
        command.add("--disable-gpu");
        command.add("--user-data-dir=" + shop.folder().resolve("chromium"));
        command.addAll(List.of(options));
        command.add("--print-to-pdf=" + made.get(i));
        command.add(files.get(i).toUri().toString());
        shop.run(command);
      }
    };
  }
}
