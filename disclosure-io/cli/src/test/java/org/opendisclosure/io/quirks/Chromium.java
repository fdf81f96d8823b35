package org.opendisclosure.io.quirks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chromium, which stays open and prints or saves one page after the other. */
final class Chromium implements Press {

  private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");

  private final Path folder;
  private final Process process;
  private final DevTools tools;
  private final Output output;

  /** Gives what the browser makes of the page that is open. */
  private interface Output {
    byte[] of(DevTools tools, byte[] source) throws IOException;
  }

  private Chromium(Path folder, Output output) {
    this.folder = folder;
    this.output = output;
    try {
      this.process =
          new ProcessBuilder(
                  "chromium",
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + folder.resolve("chromium"))
              .redirectErrorStream(true)
              .start();
      this.tools = new DevTools(address(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A browser that prints pages. */
  static Chromium ofPaper(Path folder) {
    return new Chromium(
        folder,
        (tools, source) -> {
          boolean hasHeads = source.length % 2 == 0;
          Map<String, Object> how =
              Map.of("displayHeaderFooter", hasHeads, "preferCSSPageSize", true);
          return Base64.getDecoder()
              .decode(tools.call("Page.printToPDF", how).get("data").asText());
        });
  }

  /** A browser that saves each page as one file. */
  static Chromium ofArchives(Path folder) {
    return new Chromium(
        folder,
        (tools, source) ->
            tools
                .call("Page.captureSnapshot", Map.of("format", "mhtml"))
                .get("data")
                .asText()
                .getBytes(StandardCharsets.UTF_8));
  }

  /** Where the browser listens, which it says when it has started. */
  private static String address(Process process) throws IOException {
    BufferedReader said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher listening = LISTENING.matcher(line);
      if (listening.find()) {
        return listening.group(1);
      }
    }
    throw new IOException("chromium does not start");
  }

  @Override
  public List<byte[]> print(List<byte[]> sources) {
    List<byte[]> printed = new ArrayList<>();
    for (byte[] source : sources) {
      printed.add(print(source));
    }
    return printed;
  }

  private byte[] print(byte[] source) {
    try {
      Path file = Files.write(folder.resolve("page.html"), source);
      tools.open(file.toUri().toString());
      return output.of(tools, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a page; how long it took until its load event, and the page's processor time. */
  String measure(Path page) throws IOException {
    tools.open("about:blank");
    tools.call("Performance.enable", Map.of("timeDomain", "threadTicks"));
    tools.open(page.toUri().toString());
    double seconds = 0;
    for (JsonNode metric : tools.call("Performance.getMetrics", Map.of()).get("metrics")) {
      seconds +=
          metric.get("name").asText().equals("ThreadTime") ? metric.get("value").asDouble() : 0;
    }
    String script = "performance.getEntriesByType('navigation')[0].loadEventStart";
    JsonNode loaded = tools.call("Runtime.evaluate", Map.of("expression", script));
    return "load event after %.0f ms, processor time %.0f ms"
        .formatted(loaded.at("/result/value").asDouble(), 1000 * seconds);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
