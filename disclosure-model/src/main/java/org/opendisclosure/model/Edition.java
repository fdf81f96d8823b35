package org.opendisclosure.model;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.FormBinding;

/** The three generations of the form. */
public enum Edition {
  /** The statistics table of the report years 2014 to 2018, with its local variants. */
  STATISTICS_2017(
      "statistics-2017",
      "政府信息公开情况统计表",
      2014,
      OptionalInt.of(2018),
      "国务院办公厅政府信息公开情况统计表及各地扩展",
      Statistics2017.class,
      Statistics2017::builder),
  /** The annual report of the report years 2019 and 2020. */
  ANNUAL_REPORT_2019(
      "annual-report-2019",
      "政府信息公开工作年度报告(2019年格式)",
      2019,
      OptionalInt.of(2020),
      "国办公开办函〔2019〕60号",
      AnnualReport2019.class,
      AnnualReport2019::builder),
  /** The annual report of the report years since 2021. */
  ANNUAL_REPORT_2021(
      "annual-report-2021",
      "政府信息公开工作年度报告(2021年格式)",
      2021,
      OptionalInt.empty(),
      "国办公开办函〔2021〕30号",
      AnnualReport2021.class,
      AnnualReport2021::builder);

  private final String id;
  private final String title;
  private final int firstYear;
  private final OptionalInt lastYear;
  private final String legalBasis;
  private final Class<? extends StatisticsForm> formType;
  private final Supplier<FormBuilder> newBuilder;
  private volatile @Nullable FormBinding binding;

  Edition(
      String id,
      String title,
      int firstYear,
      OptionalInt lastYear,
      String legalBasis,
      Class<? extends StatisticsForm> formType,
      Supplier<FormBuilder> newBuilder) {
    this.id = id;
    this.title = title;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.legalBasis = legalBasis;
    this.formType = formType;
    this.newBuilder = newBuilder;
  }

  /**
   * Finds an edition by its identifier.
   *
   * @param id such as {@code annual-report-2021}
   * @return the edition, or empty if there is none of that identifier
   */
  public static Optional<Edition> find(String id) {
    for (Edition edition : values()) {
      if (edition.id.equals(id)) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }

  /**
   * The identifier, as files and command lines write it.
   *
   * @return such as {@code annual-report-2021}
   */
  public String id() {
    return id;
  }

  /**
   * The Chinese title.
   *
   * @return such as 政府信息公开工作年度报告(2021年格式)
   */
  public String title() {
    return title;
  }

  /**
   * The first report year of the edition.
   *
   * @return such as 2021
   */
  public int firstYear() {
    return firstYear;
  }

  /**
   * The last report year of the edition.
   *
   * @return such as 2018; empty for the edition in force
   */
  public OptionalInt lastYear() {
    return lastYear;
  }

  /**
   * The document that prescribes the form.
   *
   * @return its number or name
   */
  public String legalBasis() {
    return legalBasis;
  }

  /**
   * The type of the edition's forms.
   *
   * @return the value type
   */
  public Class<? extends StatisticsForm> formType() {
    return formType;
  }

  /**
   * The cells of the edition in printed order.
   *
   * @return the catalogue, derived on first use
   */
  public CellCatalogue catalogue() {
    return binding().catalogue();
  }

  FormBinding binding() {
    FormBinding made = binding;
    if (made == null) {
      synchronized (this) {
        made = binding;
        if (made == null) {
          made = FormBinding.of(formType, MethodHandles.lookup());
          binding = made;
        }
      }
    }
    return made;
  }

  StatisticsForm form(
      Header header,
      Figures figures,
      List<UnknownLine> unknownLines,
      List<String> notes,
      List<ExplainedDifference> explanations) {
    if (figures.catalogue() != catalogue()) {
      throw new IllegalArgumentException("the figures are not over the cells of " + id);
    }
    FormBuilder builder = newBuilder.get();
    binding().fill(figures, builder);
    return builder
        .header(header)
        .unreadable(unreadable(figures))
        .unknownLines(unknownLines)
        .notes(notes)
        .explanations(explanations)
        .build();
  }

  private Map<String, String> unreadable(Figures figures) {
    if (!figures.hasUnreadable()) {
      return Map.of();
    }
    Map<String, String> unreadable = new HashMap<>();
    for (Cell cell : catalogue().cells()) {
      figures.findUnreadable(cell).ifPresent(raw -> unreadable.put(cell.name(), raw));
    }
    return unreadable;
  }
}
