package org.opendisclosure.model.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.opendisclosure.model.AnnualReport2021;
import org.opendisclosure.model.ApplicantCounts;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.OtherHandling;
import org.opendisclosure.model.StatisticsForm;

/**
 * The layouts that a program knows: the built-in ones and the user's. Immutable.
 *
 * <p>Built in are, for the statistics table, all lines ({@code statistics-2017}), the national core
 * ({@code national-2014}), Liupanshui 2018 and Otog Front Banner 2017; for the annual report the
 * two official formats and the hybrid of 2021 that keeps (六)其他处理 in one line.
 */
public final class Layouts {

  private static final List<String> FILES =
      List.of(
          "statistics-2017",
          "national-2014",
          "liupanshui-2018",
          "otog-2017",
          "annual-report-2019",
          "annual-report-2021",
          "annual-report-2021-hybrid");

  private static final String HYBRID = "annual-report-2021-hybrid";

  private static final class BuiltIn {
    static final Layouts INSTANCE = load();

    private static Layouts load() {
      Map<String, Layout> layouts = new LinkedHashMap<>();
      for (String file : FILES) {
        Layout layout = load(file + ".layout");
        layouts.put(layout.id(), layout);
      }
      return new Layouts(layouts);
    }

    private static Layout load(String file) {
      try (InputStream in = Objects.requireNonNull(Layouts.class.getResourceAsStream(file), file)) {
        return LayoutFile.read(new InputStreamReader(in, StandardCharsets.UTF_8), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Map<String, Layout> layouts;

  private Layouts(Map<String, Layout> layouts) {
    this.layouts = layouts;
  }

  /**
   * The layouts that ship with the library.
   *
   * @return the same instance every time
   */
  public static Layouts builtIn() {
    return BuiltIn.INSTANCE;
  }

  /**
   * These layouts and one more; it replaces a layout of the same identifier.
   *
   * @param layout such as {@link LayoutFile#read(java.nio.file.Path)} returns it
   * @return new layouts
   */
  public Layouts with(Layout layout) {
    Map<String, Layout> more = new LinkedHashMap<>(layouts);
    more.put(layout.id(), layout);
    return new Layouts(more);
  }

  /**
   * All layouts.
   *
   * @return the built-in ones first
   */
  public Collection<Layout> all() {
    return Collections.unmodifiableCollection(layouts.values());
  }

  /**
   * Finds a layout by its identifier.
   *
   * @param id such as {@code otog-2017}
   * @return the layout, or empty if it is not known
   */
  public Optional<Layout> find(String id) {
    return Optional.ofNullable(layouts.get(id));
  }

  /**
   * The official layout of an edition; for the statistics table, all lines of all variants.
   *
   * @param edition the edition
   * @return the layout whose identifier is the edition's
   */
  public Layout official(Edition edition) {
    return Objects.requireNonNull(layouts.get(edition.id()));
  }

  /**
   * The layout of a form: the one its header names, if that is known and of the form's edition;
   * else the hybrid layout, if the form gives (六)其他处理 in one line only; else the official one.
   *
   * @param form a form
   * @return its layout
   */
  public Layout of(StatisticsForm form) {
    Optional<Layout> named =
        form.getHeader()
            .getLayout()
            .flatMap(this::find)
            .filter(layout -> layout.edition() == form.edition());
    if (named.isPresent()) {
      return named.get();
    }
    if (form instanceof AnnualReport2021 report && isHybrid(report)) {
      return Objects.requireNonNull(layouts.get(HYBRID));
    }
    return official(form.edition());
  }

  private static boolean isHybrid(AnnualReport2021 report) {
    OtherHandling other = report.getApplications().getOtherHandling();
    ApplicantCounts blank = ApplicantCounts.blank();
    return !other.getUndivided().equals(blank)
        && other.getCorrectionOverdue().equals(blank)
        && other.getFeeOverdue().equals(blank)
        && other.getOther().equals(blank);
  }
}
