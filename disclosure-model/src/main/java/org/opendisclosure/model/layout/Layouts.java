package org.opendisclosure.model.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.model.serial.JavaSerialized;

/**
 * The layouts that a program knows: the built-in ones and the user's. Immutable.
 *
 * <p>The official layout of an edition follows from its lines; for the statistics table, it prints
 * all lines of all variants. The other built-in ones are variants of localities, in {@code
 * variants.layout}: the national core of the statistics table, Liupanshui 2018 and Otog Front
 * Banner 2017, and the annual report of 2021 that keeps (六)其他处理 in one line.
 */
public final class Layouts implements JavaSerialized {

  private static final long serialVersionUID = 1L;

  private static final String VARIANTS = "variants.layout";

  /** For each edition, its layouts as text; the official one is none and stands first. */
  private static final Map<String, Edition> BUILT_IN = new LinkedHashMap<>();

  private static final Map<String, String> TEXTS = new HashMap<>();

  static {
    Map<String, Edition> variants = new LinkedHashMap<>();
    for (String text : resource().split("(?m)^(?=id:)")) {
      if (text.startsWith("id:")) {
        variants.put(value(text, "id"), Edition.find(value(text, "edition")).orElseThrow());
        TEXTS.put(value(text, "id"), text);
      }
    }
    for (Edition edition : Edition.values()) {
      BUILT_IN.put(edition.id(), edition);
      variants.forEach(
          (id, its) -> {
            if (its == edition) {
              BUILT_IN.put(id, its);
            }
          });
    }
  }

  /** Each is made when it is first asked for: most programs need the layouts of one edition. */
  private static final Map<String, Layout> READ = new ConcurrentHashMap<>();

  private static final Layouts ONLY_BUILT_IN = new Layouts(Map.of());

  private final transient Map<String, Layout> own;

  private Layouts(Map<String, Layout> own) {
    this.own = own;
  }

  /**
   * The layouts that ship with the library.
   *
   * @return the same instance every time
   */
  public static Layouts builtIn() {
    return ONLY_BUILT_IN;
  }

  /**
   * These layouts and one more; it replaces a layout of the same identifier.
   *
   * @param layout such as {@link LayoutFile#read(java.nio.file.Path)} returns it
   * @return new layouts
   */
  public Layouts with(Layout layout) {
    Map<String, Layout> more = new LinkedHashMap<>(own);
    more.put(layout.id(), layout);
    return new Layouts(more);
  }

  /**
   * All layouts.
   *
   * @return the built-in ones first
   */
  public Collection<Layout> all() {
    Map<String, Layout> all = new LinkedHashMap<>();
    BUILT_IN.keySet().forEach(id -> all.put(id, builtIn(id)));
    all.putAll(own);
    return List.copyOf(all.values());
  }

  /**
   * All layouts of an edition; cheaper than {@link #all()}, which derives the cells of each
   * edition.
   *
   * @param edition the edition
   * @return the built-in ones first, unless they are replaced
   */
  public Collection<Layout> variants(Edition edition) {
    List<Layout> variants = new ArrayList<>();
    BUILT_IN.forEach(
        (id, its) -> {
          if (its == edition && !own.containsKey(id)) {
            variants.add(builtIn(id));
          }
        });
    own.values().stream().filter(layout -> layout.edition() == edition).forEach(variants::add);
    return List.copyOf(variants);
  }

  /**
   * Finds a layout by its identifier.
   *
   * @param id such as {@code otog-2017}
   * @return the layout, or empty if it is not known
   */
  public Optional<Layout> find(String id) {
    Layout layout = own.get(id);
    if (layout == null && BUILT_IN.containsKey(id)) {
      layout = builtIn(id);
    }
    return Optional.ofNullable(layout);
  }

  /**
   * The official layout of an edition; for the statistics table, all lines of all variants.
   *
   * @param edition the edition
   * @return the layout whose identifier is the edition's
   */
  public Layout official(Edition edition) {
    return find(edition.id())
        .filter(layout -> layout.edition() == edition)
        .orElseGet(() -> builtIn(edition.id()));
  }

  /**
   * The layout of a form: the one its header names, if that is known and of the form's edition;
   * else the official one, unless something stands in a line that only a variant prints and the
   * variant prints all that is filled.
   *
   * @param form a form
   * @return its layout
   */
  public Layout of(StatisticsForm form) {
    return named(form).orElseGet(() -> unnamed(form.edition(), form.figures()));
  }

  /**
   * As {@link #of(StatisticsForm)}, for callers that have the figures of the form already.
   *
   * @param form a form
   * @param figures its figures
   * @return its layout
   */
  public Layout of(StatisticsForm form, Figures figures) {
    return named(form).orElseGet(() -> unnamed(form.edition(), figures));
  }

  private Optional<Layout> named(StatisticsForm form) {
    return form.getHeader()
        .getLayout()
        .flatMap(this::find)
        .filter(layout -> layout.edition() == form.edition());
  }

  private Layout unnamed(Edition edition, Figures figures) {
    Collection<Line> lines = edition.catalogue().lines();
    if (lines.stream().noneMatch(line -> line.isVariant() && isFilled(figures, line))) {
      return official(edition);
    }
    List<Line> filled = lines.stream().filter(line -> isFilled(figures, line)).toList();
    return variants(edition).stream()
        .filter(layout -> filled.stream().allMatch(layout::prints))
        .findFirst()
        .orElseGet(() -> official(edition));
  }

  private static boolean isFilled(Figures figures, Line line) {
    return line.cells().stream().anyMatch(cell -> !figures.isBlank(cell));
  }

  private static Layout builtIn(String id) {
    return READ.computeIfAbsent(id, Layouts::make);
  }

  private static Layout make(String id) {
    String text = TEXTS.get(id);
    return text == null
        ? Layout.official(Edition.find(id).orElseThrow())
        : LayoutFile.read(new StringReader(text), VARIANTS);
  }

  private static String resource() {
    try (InputStream in = Objects.requireNonNull(Layouts.class.getResourceAsStream(VARIANTS))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(String text, String key) {
    return text.lines()
        .filter(line -> line.startsWith(key + ":"))
        .findFirst()
        .orElseThrow()
        .substring(key.length() + 1)
        .strip();
  }

  /** Whether a layout ships with the library. */
  static boolean isBuiltIn(Layout layout) {
    return READ.get(layout.id()) == layout;
  }

  private Object writeReplace() {
    return new Stored(List.copyOf(own.values()));
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("layouts are read one by one");
  }

  /** Layouts as they are serialised: those that do not ship with the library. */
  private record Stored(List<Layout> own) implements Serializable {

    private Object readResolve() {
      Layouts all = builtIn();
      for (Layout layout : own) {
        all = all.with(layout);
      }
      return all;
    }
  }
}
