package org.opendisclosure.io.quirks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A page of a browser, driven by its protocol for developers. */
final class DevTools {

  private static final long SECONDS = 60;

  private final ObjectMapper mapper = new ObjectMapper();
  private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private final String session;
  private int last;

  DevTools(String address) throws IOException {
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address), new Collector(messages))
            .join();
    String target =
        send("Target.createTarget", Map.of("url", "about:blank"), "").get("targetId").asText();
    Map<String, Object> page = Map.of("targetId", target, "flatten", true);
    session = send("Target.attachToTarget", page, "").get("sessionId").asText();
    call("Page.enable", Map.of());
  }

  /** Opens a page and waits until it is there. */
  void open(String address) throws IOException {
    call("Page.navigate", Map.of("url", address));
    await(message -> message.path("method").asText().equals("Page.loadEventFired"));
  }

  /** Calls a method of the page. */
  JsonNode call(String method, Map<String, Object> parameters) throws IOException {
    return send(method, parameters, session);
  }

  private JsonNode send(String method, Map<String, Object> parameters, String to)
      throws IOException {
    int id = ++last;
    Map<String, Object> message =
        new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
    if (!to.isEmpty()) {
      message.put("sessionId", to);
    }
    socket.sendText(mapper.writeValueAsString(message), true).join();
    JsonNode answer = await(some -> some.path("id").asInt() == id);
    if (answer.has("error")) {
      throw new IOException(method + ": " + answer.get("error"));
    }
    return answer.get("result");
  }

  /** The next message of a kind; others before it say nothing of use. */
  private JsonNode await(Predicate<JsonNode> kind) throws IOException {
    try {
      while (true) {
        String text = messages.poll(SECONDS, TimeUnit.SECONDS);
        if (text == null) {
          throw new IOException("the browser does not answer");
        }
        JsonNode message = mapper.readTree(text);
        if (kind.test(message)) {
          return message;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** Puts the parts of messages together. */
  private static final class Collector implements WebSocket.Listener {

    private final BlockingQueue<String> messages;
    private final StringBuilder parts = new StringBuilder();

    private Collector(BlockingQueue<String> messages) {
      this.messages = messages;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      parts.append(data);
      if (isLast) {
        messages.add(parts.toString());
        parts.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, data, isLast);
    }
  }
}
