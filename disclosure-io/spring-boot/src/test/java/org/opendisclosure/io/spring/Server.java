package org.opendisclosure.io.spring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.opendisclosure.io.spring.sample.FilingApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The sample application on a free port of this machine, and a client of it. */
final class Server implements AutoCloseable {

  private static final String BOUNDARY = "----gap";

  private final HttpClient client = HttpClient.newHttpClient();
  private final ConfigurableApplicationContext context;
  private final URI address;

  Server(String... properties) {
    context =
        new SpringApplicationBuilder(FilingApplication.class)
            .properties("server.port=0", "server.address=127.0.0.1")
            .properties("logging.level.root=error", "spring.main.banner-mode=off")
            .properties(properties)
            .run();
    address =
        URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
  }

  /** Sends a body with the given headers, by name and value. */
  HttpResponse<String> send(String method, String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.resolve(path))
            .method(method, BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<String> post(String path, String json, String language)
      throws IOException, InterruptedException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return send(
        "POST", path, body, "Content-Type", "application/json", "Accept-Language", language);
  }

  /** A file of a browser's form. */
  record Upload(String name, String type, byte[] content) {}

  HttpResponse<String> upload(String path, String accept, String language, Upload... files)
      throws IOException, InterruptedException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Upload file : files) {
      String head =
          "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
              .formatted(BOUNDARY, file.name(), file.type());
      body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
      body.writeBytes(file.content());
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
    String type = "multipart/form-data; boundary=" + BOUNDARY;
    return send(
        "POST",
        path,
        body.toByteArray(),
        "Content-Type",
        type,
        "Accept",
        accept,
        "Accept-Language",
        language);
  }

  @Override
  public void close() {
    context.close();
  }
}
