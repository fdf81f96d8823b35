package org.opendisclosure.io.mht;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.NameValuePair;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.stream.RawFieldParser;
import org.apache.james.mime4j.stream.RecursionMode;
import org.opendisclosure.io.text.RefusedException;

/** Takes a web archive apart. Letters within it stay closed, and so does what is no text. */
final class ArchiveParts {

  private static final int MAX_PARTS = 4_000;
  private static final int MAX_DEPTH = 16;
  private static final int MAX_FIELDS = 1_000;
  private static final int MAX_FIELD = 1 << 16;

  private final byte[] archive;
  private final MimeTokenStream stream;
  private final List<ArchivePart> parts = new ArrayList<>();
  private String start = "";
  private String stated = "";
  private String id = "";
  private String location = "";
  private String end = "";
  private int entities;
  private int depth;

  private ArchiveParts(byte[] archive) {
    this.archive = archive;
    MimeConfig config =
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MAX_FIELDS)
            .setMaxHeaderLen(MAX_FIELD)
            .build();
    this.stream = new MimeTokenStream(config, DecodeMonitor.SILENT, null);
    stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
  }

  static ArchiveParts of(byte[] archive) throws RefusedException {
    ArchiveParts parts = new ArchiveParts(archive);
    try {
      parts.read();
    } catch (IOException | MimeException e) {
      throw new RefusedException(MhtProblems.damaged());
    }
    return parts;
  }

  private void read() throws IOException, MimeException, RefusedException {
    stream.parse(new ByteArrayInputStream(archive));
    for (EntityState state = stream.getState();
        state != EntityState.T_END_OF_STREAM;
        state = stream.next()) {
      switch (state) {
        case T_START_HEADER -> header();
        case T_FIELD -> field(stream.getField());
        case T_START_MULTIPART -> multipart();
        case T_END_MULTIPART -> depth--;
        case T_BODY -> body();
        default -> {}
      }
    }
  }

  private void header() throws RefusedException {
    id = "";
    location = "";
    stated = "";
    if (++entities > MAX_PARTS) {
      throw new RefusedException(MhtProblems.tooManyParts(MAX_PARTS));
    }
  }

  private void field(Field field) {
    switch (field.getName().toLowerCase(Locale.ROOT)) {
      case "content-id" -> id = bare(field.getBody());
      case "content-location" -> location = field.getBody().replaceAll("\\s+(?=\\s|$)", "").strip();
      case "content-type" -> {
        if (depth == 0) {
          stated = parameter(field, "start");
        }
      }
      default -> {}
    }
  }

  /** A name without the brackets around it. */
  private static String bare(String name) {
    return name.strip().replaceAll("^<|>$", "").strip();
  }

  private static String parameter(Field field, String name) {
    RawField raw = new RawField(field.getName(), field.getBody());
    return RawFieldParser.DEFAULT.parseRawBody(raw).getParams().stream()
        .filter(pair -> name.equalsIgnoreCase(pair.getName()) && pair.getValue() != null)
        .map(NameValuePair::getValue)
        .findFirst()
        .orElse("");
  }

  private void multipart() throws RefusedException {
    if (depth == 0) {
      start = bare(stated);
      String boundary = stream.getBodyDescriptor().getBoundary();
      end = boundary == null ? "" : "--" + boundary + "--";
    }
    if (++depth > MAX_DEPTH) {
      throw new RefusedException(MhtProblems.tooDeep(MAX_DEPTH));
    }
  }

  private void body() throws IOException {
    BodyDescriptor descriptor = stream.getBodyDescriptor();
    String type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
    if (ArchivePart.isRead(type)) {
      byte[] content = stream.getDecodedInputStream().readAllBytes();
      parts.add(new ArchivePart(id, location, type, charset(descriptor), content));
    }
  }

  private static String charset(BodyDescriptor descriptor) {
    String charset = descriptor.getCharset();
    return charset == null || charset.equalsIgnoreCase("us-ascii") ? "" : charset;
  }

  /** The parts that may be read, in their order. */
  List<ArchivePart> all() {
    return parts;
  }

  /** The name of the part with which the archive starts; empty if it states none. */
  String start() {
    return start;
  }

  /** Whether neither the archive nor its last page comes to an end. */
  boolean isCutOff() {
    String all = new String(archive, StandardCharsets.ISO_8859_1);
    return !end.isEmpty()
        && !all.contains(end)
        && parts.stream().noneMatch(part -> part.isPage() && hasEnd(part));
  }

  private static boolean hasEnd(ArchivePart page) {
    byte[] content = page.content();
    String text = new String(content, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    return text.contains("</html") || text.contains("<\u0000/\u0000h\u0000t\u0000m\u0000l");
  }
}
