package org.opendisclosure.model;

import java.lang.invoke.MethodHandles;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.cell.CatalogueOwner;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.CellCatalogue;
import org.opendisclosure.model.cell.CountRow;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.cell.FormBinding;
import org.opendisclosure.model.cell.OneTable;

/**
 * The generations of the form, the oldest first. A constant states what is true of the edition as a
 * whole; its tables, lines and columns are stated by its {@link #formType()}. Everything else, such
 * as layouts, schemas and the readings of a narrative, follows from these two.
 */
public enum Edition implements CatalogueOwner {
  /** The statistics table of the report years 2014 to 2018, with its local variants. */
  STATISTICS_2017(2014, "国办发〔2014〕32号", Statistics2017.class),
  /** The annual report of the report years 2019 and 2020. */
  ANNUAL_REPORT_2019(2019, "国办公开办函〔2019〕60号", AnnualReport2019.class),
  /** The annual report of the report years since 2021. */
  ANNUAL_REPORT_2021(2021, "国办公开办函〔2021〕30号", AnnualReport2021.class);

  private static final List<CountRow<?>> ROWS =
      List.of(new ApplicantCounts.Builder.Row(), new ReviewOutcomes.Builder.Row());

  private static final String ANNUAL_REPORT_TITLE = "政府信息公开工作年度报告";
  private static final String ANNUAL_REPORTS = "annual-report";
  private static final String AND_LATER = " and later";

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final int firstYear;
  private final String legalBasis;
  private final Class<? extends StatisticsForm> formType;
  private volatile @Nullable FormBinding binding;

  Edition(int firstYear, String legalBasis, Class<? extends StatisticsForm> formType) {
    this.firstYear = firstYear;
    this.legalBasis = legalBasis;
    this.formType = formType;
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
   * The editions that a data file means by a name.
   *
   * @param name the identifier of an edition, to which {@code and later} may be added, or {@code
   *     annual-report} for every annual report
   * @return the editions, the oldest first; empty if the name means none
   */
  public static List<Edition> named(String name) {
    List<Edition> all = List.of(values());
    if (name.equals(ANNUAL_REPORTS)) {
      return all.stream().filter(edition -> !edition.isOneTable()).toList();
    }
    if (name.endsWith(AND_LATER)) {
      return find(name.substring(0, name.length() - AND_LATER.length()))
          .map(first -> all.subList(first.ordinal(), all.size()))
          .orElse(List.of());
    }
    return find(name).stream().toList();
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
   * The Chinese title, which tells the formats of the annual report apart.
   *
   * @return such as 政府信息公开工作年度报告(2021年格式)
   */
  public String title() {
    return isOneTable() ? printedTitle() : printedTitle() + "(" + firstYear + "年格式)";
  }

  /**
   * The title as the form prints it.
   *
   * @return such as 政府信息公开工作年度报告, without year and organ
   */
  public String printedTitle() {
    OneTable table = formType.getAnnotation(OneTable.class);
    return table == null ? ANNUAL_REPORT_TITLE : table.title();
  }

  /**
   * Whether the form is one list of lines with one figure each, without narrative parts.
   *
   * @return true for the statistics table, false for an annual report
   */
  public boolean isOneTable() {
    return formType.isAnnotationPresent(OneTable.class);
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
   * The last report year of the edition: the year before the next edition.
   *
   * @return such as 2018; empty for the edition in force
   */
  public OptionalInt lastYear() {
    Edition[] all = values();
    return this == all[all.length - 1]
        ? OptionalInt.empty()
        : OptionalInt.of(all[ordinal() + 1].firstYear - 1);
  }

  /**
   * The document that prescribes the form.
   *
   * @return its number
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
  @Override
  public CellCatalogue catalogue() {
    return binding().catalogue();
  }

  FormBinding binding() {
    FormBinding made = binding;
    if (made == null) {
      synchronized (this) {
        made = binding;
        if (made == null) {
          made = FormBinding.ofBuilt(this, formType, MethodHandles.lookup(), ROWS);
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
    FormBuilder builder = (FormBuilder) binding().newBuilder();
    binding().fill(figures, builder);
    StatisticsForm form =
        builder
            .header(header)
            .unreadable(unreadable(figures))
            .unknownLines(unknownLines)
            .notes(notes)
            .explanations(explanations)
            .build();
    return GivenFigures.kept(form, figures);
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
