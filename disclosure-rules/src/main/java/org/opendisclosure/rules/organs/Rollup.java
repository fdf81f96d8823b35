package org.opendisclosure.rules.organs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layout;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.text.Sentence;
import org.opendisclosure.rules.rule.Severity;

/**
 * Adds up the forms of several organs: to compare the sums with a consolidated form, to build one,
 * or to see each organ's share. Collects its parts one after another; not safe between threads.
 *
 * <pre>{@code
 * Rollup rollup = Rollup.against(consolidated, Layouts.builtIn());
 * for (StatisticsForm part : parts) {
 *   rollup.add(part, "where it was read");
 * }
 * RollupReport report = rollup.report(Completeness.CLAIMED);
 * report.findings().forEach(finding -> System.out.println(finding.message().zh()));
 * }</pre>
 *
 * <p>All forms must be of one edition, year and quarter: those of the consolidated form, else of
 * the first part. Another form is set aside with a finding, as is a second form of one organ.
 * Memory holds one sum a cell, the name of every part, and the numbers of the first {@value #KEPT}
 * parts (some 2 kB each), among which organs that were left out or counted twice are looked for.
 */
public final class Rollup {

  /** The numbers of so many parts are kept. */
  public static final int KEPT = 20_000;

  private static final int LISTED = 20;

  private Optional<StatisticsForm> consolidated;
  private final Layouts layouts;
  private final Register organs = new Register();
  private final List<Organ> seen = new ArrayList<>();
  private final List<Organ> setAside = new ArrayList<>();
  private final Register unusable = new Register();
  private final List<OrganFinding> findings = new ArrayList<>();

  /** The organs of which there are several forms, with where all of these were read. */
  private final Map<Organ, List<String>> sources = new LinkedHashMap<>();

  private List<Organ> expected = List.of();
  private @Nullable Period period;
  private @Nullable Parts parts;

  private Rollup(Optional<StatisticsForm> consolidated, Layouts layouts) {
    this.consolidated = consolidated;
    this.layouts = layouts;
    consolidated.ifPresent(form -> start(form));
  }

  /**
   * A roll-up beside a consolidated form.
   *
   * @param consolidated the form of the superior organ
   * @param layouts the layouts that tell which lines a form prints
   * @return a roll-up without parts
   */
  public static Rollup against(StatisticsForm consolidated, Layouts layouts) {
    return new Rollup(Optional.of(consolidated), layouts);
  }

  /**
   * A roll-up of parts only.
   *
   * @param layouts the layouts that tell which lines a form prints
   * @return a roll-up without parts
   */
  public static Rollup ofParts(Layouts layouts) {
    return new Rollup(Optional.empty(), layouts);
  }

  private void start(StatisticsForm form) {
    period = Period.of(form);
    parts = new Parts(form.edition().catalogue());
  }

  /**
   * States the organs whose forms must be there; without that, none is known to be missing.
   *
   * @param organs such as {@link OrganList} reads them
   */
  public void expect(List<Organ> organs) {
    expected = List.copyOf(organs);
  }

  /**
   * Adds a part, unless it must be set aside.
   *
   * @param form the form of one organ
   * @param source where it was read, for messages
   */
  public void add(StatisticsForm form, String source) {
    if (period == null) {
      start(form);
    }
    Organ organ = Organ.of(form.getHeader(), source);
    Optional<OrganFinding> obstacle = obstacle(form, organ);
    if (obstacle.isPresent()) {
      findings.add(obstacle.get());
      return;
    }
    Optional<Organ> first = organs.find(organ);
    if (first.isPresent()) {
      sources.computeIfAbsent(first.get(), Rollup::startOfSources).add(source);
      return;
    }
    organs.add(organ);
    seen.add(organ);
    note(form, organ);
    parts().add(organ, form, layouts.of(form));
  }

  /**
   * Compares the parts with a total that is stated beside them, if there is no consolidated form.
   * It is never added up.
   *
   * @param total the form of the total
   * @param source where it was read, for messages
   */
  public void total(StatisticsForm total, String source) {
    Organ organ = Organ.of(total.getHeader(), source);
    boolean isOfParts =
        period != null && period.edition() == total.edition() && !period.isOther(Period.of(total));
    if (consolidated.isEmpty() && isOfParts) {
      consolidated = Optional.of(total);
    } else {
      setAsideTotal(organ);
    }
  }

  /**
   * Says that there is a total that is neither added up nor compared.
   *
   * @param total the form of the total
   * @param source where it was read, for messages
   */
  public void setAside(StatisticsForm total, String source) {
    setAsideTotal(Organ.of(total.getHeader(), source));
  }

  private void setAsideTotal(Organ organ) {
    findings.add(
        finding(
            OrganIssue.STATED_TOTAL,
            Severity.INFORMATION,
            organ,
            "“%s”是表中的合计,没有计入。",
            "“%s” is the total of a table; it is not counted"));
  }

  /**
   * Says that there is a part that could not be read: until it is, all sums are open.
   *
   * @param source where it was to be read
   */
  public void addUnread(String source) {
    Organ organ =
        new Organ(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), source);
    setAside(organ);
    findings.add(
        finding(
            OrganIssue.UNREAD,
            Severity.ERROR,
            organ,
            "“%s”未能读取,没有计入。",
            "“%s” could not be read and is not counted"));
  }

  private static List<String> startOfSources(Organ first) {
    return new ArrayList<>(List.of(first.source()));
  }

  private void setAside(Organ organ) {
    setAside.add(organ);
    unusable.add(organ);
  }

  /** Why a form cannot be added up with the others. */
  private Optional<OrganFinding> obstacle(StatisticsForm form, Organ organ) {
    Period wanted = Objects.requireNonNull(period);
    Period found = Period.of(form);
    if (found.edition() != wanted.edition()) {
      setAside(organ);
      return Optional.of(
          otherForm(
              OrganIssue.OTHER_EDITION,
              organ,
              new Sentence(found.edition().title(), found.edition().id()),
              new Sentence(wanted.edition().title(), wanted.edition().id())));
    }
    if (found.isOther(wanted)) {
      setAside(organ);
      return Optional.of(otherForm(OrganIssue.OTHER_PERIOD, organ, found.shown(), wanted.shown()));
    }
    return isConsolidated(form) ? Optional.of(itself(organ)) : Optional.empty();
  }

  private static OrganFinding otherForm(
      OrganIssue issue, Organ organ, Sentence found, Sentence wanted) {
    return new OrganFinding(
        issue,
        Severity.ERROR,
        organ,
        new Sentence(
            "“%s”的表(%s)属于%s,其余属于%s,不能相加,没有计入。"
                .formatted(organ.shown(), organ.source(), found.zh(), wanted.zh()),
            "the form of “%s” (%s) is of %s, the others are of %s; it is not counted"
                .formatted(organ.shown(), organ.source(), found.en(), wanted.en())));
  }

  private boolean isConsolidated(StatisticsForm form) {
    return consolidated
        .filter(whole -> whole.figures().equals(form.figures()))
        .filter(whole -> Organ.of(whole.getHeader(), "").isSame(Organ.of(form.getHeader(), "")))
        .isPresent();
  }

  private static OrganFinding itself(Organ organ) {
    return finding(
        OrganIssue.IS_CONSOLIDATED,
        Severity.INFORMATION,
        organ,
        "各部分中的“%s”就是合并表本身,没有计入。",
        "among the parts, “%s” is the consolidated form itself; it is not counted");
  }

  private static OrganFinding twice(Organ first, List<String> sources) {
    boolean isCut = sources.size() > LISTED;
    List<String> listed = isCut ? sources.subList(0, LISTED) : sources;
    return new OrganFinding(
        OrganIssue.TWICE,
        Severity.ERROR,
        first,
        new Sentence(
            "“%s”有 %d 份表(%s),只计入第一份;如果是几个同名机关,请在表上注明统一社会信用代码。"
                .formatted(
                    first.shown(), sources.size(), String.join("、", listed) + (isCut ? "等" : "")),
            ("there are %d forms of “%s” (%s); the first is counted; if these are several organs of"
                    + " one name, state their credit codes")
                .formatted(
                    sources.size(),
                    first.shown(),
                    String.join(", ", listed) + (isCut ? ", …" : ""))));
  }

  private void note(StatisticsForm form, Organ organ) {
    if (form.getHeader().getYear().isEmpty()) {
      findings.add(
          finding(
              OrganIssue.UNDATED,
              Severity.WARNING,
              organ,
              "“%s”的表没有写年度,按同一年度计入。",
              "the form of “%s” states no year; it is counted as if it were of the same"));
    } else if (Objects.requireNonNull(period).year().isEmpty()) {
      period = Period.of(form);
    }
    if (organ.name().isEmpty() && organ.creditCode().isEmpty()) {
      findings.add(
          finding(
              OrganIssue.NAMELESS,
              Severity.WARNING,
              organ,
              "“%s”没有写机关名称,已计入,但无从查对是否重复或缺漏。",
              "“%s” names no organ; it is counted, but may be one that is counted already"));
    }
  }

  /**
   * What is to be said of the parts so far and of the consolidated form.
   *
   * @param completeness whether the parts are said to be all
   * @return the report
   */
  public RollupReport report(Completeness completeness) {
    List<OrganFinding> all = new ArrayList<>(findings.stream().map(this::graded).toList());
    sources.forEach((first, places) -> all.add(twice(first, places)));
    List<Organ> missing = missing();
    Severity gravity = completeness == Completeness.CLAIMED ? Severity.ERROR : Severity.WARNING;
    missing.forEach(organ -> all.add(missing(organ, gravity)));
    all.addAll(unexpected());
    if (consolidated.isEmpty() || parts().size() == 0) {
      return new RollupReport(consolidated, completeness, size(), 0, all, List.of());
    }
    StatisticsForm whole = consolidated.get();
    Layout layout = layouts.of(whole);
    Comparison comparison = new Comparison(whole, layout, parts(), absent(), completeness);
    List<OrganFinding> explaining = comparison.organs();
    all.addAll(explaining);
    return new RollupReport(
        consolidated,
        completeness,
        size(),
        comparison.size(),
        all,
        comparison.findings(!explaining.isEmpty()));
  }

  /** A form of another year does no harm if there is one of the right year. */
  private OrganFinding graded(OrganFinding finding) {
    boolean isOther =
        finding.issue() == OrganIssue.OTHER_PERIOD || finding.issue() == OrganIssue.OTHER_EDITION;
    return isOther && organs.find(finding.organ()).isPresent()
        ? new OrganFinding(
            finding.issue(), Severity.INFORMATION, finding.organ(), finding.message())
        : finding;
  }

  /** The expected organs of which no form has come at all. */
  private List<Organ> missing() {
    return expected.stream()
        .filter(organ -> organs.find(organ).isEmpty())
        .filter(organ -> unusable.find(organ).isEmpty())
        .toList();
  }

  /** The organs that belong to the roll-up but of which there is no usable form. */
  private List<Organ> absent() {
    Stream<Organ> unusable = setAside.stream().filter(organ -> organs.find(organ).isEmpty());
    return Stream.concat(unusable, missing().stream()).toList();
  }

  private static OrganFinding missing(Organ organ, Severity severity) {
    return finding(
        OrganIssue.MISSING,
        severity,
        organ,
        "名单中的“%s”没有表。",
        "there is no form of “%s”, which is on the list");
  }

  private List<OrganFinding> unexpected() {
    if (expected.isEmpty()) {
      return List.of();
    }
    Register list = new Register();
    expected.forEach(list::add);
    return seen.stream()
        .filter(organ -> list.find(organ).isEmpty())
        .map(
            organ ->
                finding(
                    OrganIssue.UNEXPECTED,
                    Severity.WARNING,
                    organ,
                    "“%s”不在名单中,已计入。",
                    "“%s” is not on the list; it is counted"))
        .toList();
  }

  private static OrganFinding finding(
      OrganIssue issue, Severity severity, Organ organ, String zh, String en) {
    return new OrganFinding(
        issue,
        severity,
        organ,
        new Sentence(zh.formatted(organ.shown()), en.formatted(organ.shown())));
  }

  /**
   * Builds the consolidated form of the parts so far. Figures that add up are summed; a figure that
   * any part does not state stays blank, as do those that do not add up or may not. An organ
   * without a usable form is no part; the remarks name it.
   *
   * @param header who consolidates; year and quarter are the parts' if it states none
   * @return the form and what was left blank
   * @throws IllegalStateException if there are no parts
   */
  public BuiltForm build(Header header) {
    if (size() == 0) {
      throw new IllegalStateException("there is nothing to build a form from");
    }
    return new Building(Objects.requireNonNull(period), parts(), absent(), layouts).build(header);
  }

  /**
   * The share of each part in each figure that adds up and is not 0 in all of them, in printed
   * order.
   *
   * @return the shares, worked out one figure at a time
   */
  public Stream<Shares> shares() {
    return size() == 0
        ? Stream.empty()
        : new Sharing(parts(), layouts.official(Objects.requireNonNull(period).edition())).shares();
  }

  /**
   * How many forms were added up.
   *
   * @return 0, 1, 2, …
   */
  public int size() {
    return parts == null ? 0 : parts.size();
  }

  private Parts parts() {
    return Objects.requireNonNull(parts);
  }
}
