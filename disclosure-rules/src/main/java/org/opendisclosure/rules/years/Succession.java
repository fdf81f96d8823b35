package org.opendisclosure.rules.years;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;

/**
 * Which organs were renamed, merged or split, and when. Immutable.
 *
 * <p>A succession file is a YAML document in UTF-8 with one key, {@code succession}, a list. Every
 * entry has these keys:
 *
 * <ul>
 *   <li>{@code from}: the organ before, or a list of organs: the name as forms state it, or the
 *       unified social credit code
 *   <li>{@code to}: the organ or the organs after
 *   <li>{@code year}: the first report year of the organs after
 *   <li>{@code kind}: {@code renamed} (one became one), {@code merged} (several, or one more,
 *       became one) or {@code split} (one became several)
 *   <li>{@code note} (optional): why
 * </ul>
 *
 * <p>For example:
 *
 * <pre>{@code
 * succession:
 *   - from: [某市规划局, 某市国土资源局]
 *     to: 某市自然资源和规划局
 *     year: 2019
 *     kind: merged
 *     note: 机构改革
 * }</pre>
 *
 * <p>An organ that others were merged into, or that remains when a part of it becomes an organ of
 * its own, stands on both sides or, as it reports in both years, on the later side only.
 */
public final class Succession implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private static final Succession NONE = new Succession(List.of());

  private final List<Event> events;

  /**
   * One change of organs.
   *
   * @param from the organs before, by name or unified social credit code
   * @param to the organs after
   * @param year the first report year of the organs after
   * @param kind {@link OrganChange#RENAMED}, {@link OrganChange#MERGED} or {@link
   *     OrganChange#SPLIT}
   * @param note why; may be empty
   */
  public record Event(List<String> from, List<String> to, int year, OrganChange kind, String note)
      implements JavaSerialized {

    /**
     * One change of organs.
     *
     * @param from the organs before
     * @param to the organs after
     * @param year the first report year of the organs after
     * @param kind renamed, merged or split
     * @param note why; may be empty
     * @throws IllegalArgumentException if the numbers of organs are not those of the kind
     */
    public Event {
      from = List.copyOf(from);
      to = List.copyOf(to);
      boolean fits =
          switch (kind) {
            case NONE -> false;
            case RENAMED -> from.size() == 1 && to.size() == 1;
            case MERGED -> !from.isEmpty() && to.size() == 1;
            case SPLIT -> from.size() == 1 && to.size() > 1;
          };
      if (!fits) {
        throw new IllegalArgumentException(from + " to " + to + " is not " + kind.id());
      }
    }

    /** The change in words. */
    String shown() {
      return year + ":" + String.join("、", from) + " → " + String.join("、", to);
    }
  }

  private Succession(List<Event> events) {
    this.events = List.copyOf(events);
  }

  /**
   * No changes at all.
   *
   * @return the same instance every time
   */
  public static Succession none() {
    return NONE;
  }

  /**
   * Changes that a program knows.
   *
   * @param events the changes
   * @return the succession
   */
  public static Succession of(List<Event> events) {
    return new Succession(events);
  }

  /**
   * Reads a succession file in UTF-8.
   *
   * @param path the file
   * @return its changes
   * @throws SuccessionException if anything in the file cannot be used; all problems are listed
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Succession read(Path path) {
    try {
      return read(Files.readString(path, StandardCharsets.UTF_8), path.toString());
    } catch (CharacterCodingException e) {
      throw new SuccessionException(
          List.of(
              new SuccessionException.Problem(
                  path.toString(),
                  0,
                  0,
                  new Sentence("文件不是 UTF-8 文本。", "the file is no UTF-8 text"))));
    } catch (IOException e) {
      throw new UncheckedIOException(path + ": " + e.getMessage(), e);
    }
  }

  /**
   * Reads the text of a succession file.
   *
   * @param text the text
   * @param file how messages name it
   * @return its changes
   * @throws SuccessionException if anything in the text cannot be used; all problems are listed
   */
  public static Succession read(String text, String file) {
    return new Succession(SuccessionFile.read(text, file));
  }

  /**
   * The changes.
   *
   * @return in the order of the file
   */
  public List<Event> events() {
    return events;
  }
}
