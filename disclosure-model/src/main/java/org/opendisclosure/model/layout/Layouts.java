package org.opendisclosure.model.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/**
 * The layouts that a program knows: the built-in ones and the user's. Immutable.
 *
 * <p>Built in are, for the statistics table, all lines ({@code statistics-2017}), the national core
 * ({@code national-2014}), Liupanshui 2018 and Otog Front Banner 2017; for the annual report the
 * two official formats and the hybrid of 2021 that keeps (六)其他处理 in one line.
 */
public final class Layouts {

  private static final String HYBRID = "annual-report-2021-hybrid";

  private static final Map<String, Edition> BUILT_IN = new LinkedHashMap<>();

  static {
    BUILT_IN.put("statistics-2017", Edition.STATISTICS_2017);
    BUILT_IN.put("national-2014", Edition.STATISTICS_2017);
    BUILT_IN.put("liupanshui-2018", Edition.STATISTICS_2017);
    BUILT_IN.put("otog-2017", Edition.STATISTICS_2017);
    BUILT_IN.put("annual-report-2019", Edition.ANNUAL_REPORT_2019);
    BUILT_IN.put("annual-report-2021", Edition.ANNUAL_REPORT_2021);
    BUILT_IN.put(HYBRID, Edition.ANNUAL_REPORT_2021);
  }

  /** Each is read when it is first asked for: most programs need the layouts of one edition. */
  private static final Map<String, Layout> READ = new ConcurrentHashMap<>();

  private static final Layouts ONLY_BUILT_IN = new Layouts(Map.of());

  private final Map<String, Layout> own;

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
   * else the hybrid layout, if the form gives (六)其他处理 in one line only; else the official one.
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
    boolean hybrid = edition == Edition.ANNUAL_REPORT_2021 && isHybrid(figures);
    return hybrid ? find(HYBRID).orElseThrow() : official(edition);
  }

  /** Whether something stands in the line of the 2019 format and nothing in those of 2021. */
  private static boolean isHybrid(Figures figures) {
    return isFilled(figures, "applications.otherHandling.undivided")
        && !isFilled(figures, "applications.otherHandling.correctionOverdue")
        && !isFilled(figures, "applications.otherHandling.feeOverdue")
        && !isFilled(figures, "applications.otherHandling.other");
  }

  private static boolean isFilled(Figures figures, String line) {
    for (Cell cell : figures.catalogue().findLine(line).orElseThrow().cells()) {
      if (!figures.isBlank(cell)) {
        return true;
      }
    }
    return false;
  }

  private static Layout builtIn(String id) {
    return READ.computeIfAbsent(id, Layouts::read);
  }

  private static Layout read(String id) {
    String file = id + ".layout";
    try (InputStream in = Objects.requireNonNull(Layouts.class.getResourceAsStream(file), file)) {
      return LayoutFile.read(new InputStreamReader(in, StandardCharsets.UTF_8), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
