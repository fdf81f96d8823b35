package org.opendisclosure.io.rows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.text.PlainText;

/**
 * Which form it is, whatever is written in it, so that a corrected form takes the place of the one
 * before, and no sum holds both.
 *
 * <p>Two forms are the same if organ, year, quarter, period, scope and edition are. The organ is
 * its unified social credit code, or if the form states none, its name and the code of its region;
 * all in {@linkplain PlainText plain} form. So offices of one name that state neither code are
 * taken for one. A form that states no organ or no year is the same only as one that is equal to
 * it.
 *
 * <p>The identifier is a UUID of version 5 (RFC 9562) in the name space {@code
 * b2a489ee-ff8a-55a7-a60e-908184b67d83}, which any program can work out. Its name is this text in
 * UTF-8, each line with a line feed behind it; what is not stated is empty:
 *
 * <pre>{@code
 * opendisclosure form 1
 * organ=某县人民政府
 * region=520221
 * year=2024
 * quarter=
 * period=
 * scope=
 * edition=annual-report-2021
 * }</pre>
 *
 * <p>With a credit code, that is the organ and the region is empty. If organ or year is empty, a
 * last line {@code version=} names {@link #version}.
 */
public final class FormId {

  private static final UUID SPACE = UUID.fromString("b2a489ee-ff8a-55a7-a60e-908184b67d83");

  private static final int VERSION = 0x50;
  private static final int VARIANT = 0x80;

  private FormId() {}

  /**
   * Which form it is.
   *
   * @param form a form
   * @param document the form as JSON, in one line as {@code JsonFormWriter} writes it
   * @return the identifier
   */
  public static UUID of(StatisticsForm form, String document) {
    Header header = form.getHeader();
    Optional<String> code = header.getCreditCode();
    String organ = plain(code.or(header::getOrgan));
    String region = code.isPresent() ? "" : plain(header.getRegionCode());
    String name =
        "opendisclosure form 1\norgan=%s\nregion=%s\nyear=%s\nquarter=%s\nperiod=%s\nscope=%s\nedition=%s\n"
            .formatted(
                organ,
                region,
                number(header.getYear()),
                number(header.getQuarter()),
                plain(header.getPeriod()),
                plain(header.getScope()),
                form.edition().id());
    boolean isKnown = !organ.isEmpty() && header.getYear().isPresent();
    return named(isKnown ? name : name + "version=" + version(document) + "\n");
  }

  /**
   * Which version of a form it is: equal forms have equal ones.
   *
   * @param document the form as JSON, in one line as {@code JsonFormWriter} writes it
   * @return a UUID of version 5 in the same name space, whose name is the document
   */
  public static UUID version(String document) {
    return named(document);
  }

  private static String plain(Optional<String> text) {
    return text.map(PlainText::name).orElse("");
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  private static UUID named(String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      digest.update(
          ByteBuffer.allocate(2 * Long.BYTES)
              .putLong(SPACE.getMostSignificantBits())
              .putLong(SPACE.getLeastSignificantBits())
              .array());
      byte[] hash = digest.digest(name.getBytes(StandardCharsets.UTF_8));
      hash[6] = (byte) (hash[6] & 0x0f | VERSION);
      hash[8] = (byte) (hash[8] & 0x3f | VARIANT);
      ByteBuffer bytes = ByteBuffer.wrap(hash);
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-1", e);
    }
  }
}
