package org.opendisclosure.io.report.json;

import static org.opendisclosure.io.report.json.CellShapes.PRINTED_CELL;
import static org.opendisclosure.io.report.json.Shapes.COUNT;
import static org.opendisclosure.io.report.json.Shapes.FLAG;
import static org.opendisclosure.io.report.json.Shapes.INTEGER;
import static org.opendisclosure.io.report.json.Shapes.TEXT;
import static org.opendisclosure.io.report.json.Shapes.list;

import org.opendisclosure.model.text.Language;
import org.opendisclosure.rules.Diagnosis;
import org.opendisclosure.rules.rule.CellChange;
import org.opendisclosure.rules.rule.Redundancy;
import org.opendisclosure.rules.rule.RuleConflict;
import org.opendisclosure.rules.rule.RuleInstance;
import org.opendisclosure.rules.rule.TableStrength;

/** What rules see and what is wrong with them, as one array with an entry for each layout. */
public final class DiagnosisDocument {

  private static final ObjectShape<RuleInstance> RULE =
      ObjectShape.<RuleInstance>named(
              "ruleInstance",
              """
              rule: the rule's identifier, as the command rules lists it
              bindings: the values of its loops, such as column=total; empty if it has \
              none
              """)
          .with("rule", TEXT, rule -> rule.rule().id())
          .with("bindings", TEXT, RuleInstance::bindings);

  private static final ObjectShape<CellChange> CHANGE =
      ObjectShape.<CellChange>named(
              "cellChange",
              """
              by: by how much the figure changes; not 0
              """)
          .all(PRINTED_CELL, CellChange::cell)
          .with("by", INTEGER, CellChange::by);

  private final CommonShapes common;

  private DiagnosisDocument(CommonShapes common) {
    this.common = common;
  }

  /**
   * The document.
   *
   * @param language the language of the messages
   * @return its description
   */
  public static Document<Diagnosis> in(Language language) {
    return Document.array(
        "diagnose",
        "规则诊断 · What the rules see",
        "One entry per layout: what the rules can see on its forms, and what is wrong with the"
            + " rules themselves. Says nothing of any form.",
        new DiagnosisDocument(new CommonShapes(language)).diagnosis());
  }

  private ObjectShape<Diagnosis> diagnosis() {
    return ObjectShape.<Diagnosis>named(
            "diagnosis",
            """
            layout: the layout, as the command editions lists it; what it does not print \
            counts as 0
            ruleSets: the rule sets that were diagnosed, the built-in one first
            equations: the number of error-level equations; a rule counts once for each \
            value of its loops
            rank: how many of them do not follow from the others
            tables: what the rules see of each table, in printed order; tables whose \
            figures equations connect are one entry
            conflicts: rules that no form satisfies together
            redundant: rules that follow from others; not looked for, and empty, if \
            there are conflicts
            """)
        .with("layout", TEXT, diagnosis -> diagnosis.layout().id())
        .with("edition", FormShapes.EDITION, diagnosis -> diagnosis.layout().edition())
        .with("ruleSets", list(CommonShapes.RULE_SET), Diagnosis::ruleSets)
        .with("equations", COUNT, Diagnosis::equations)
        .with("rank", COUNT, Diagnosis::rank)
        .with("tables", list(table()), Diagnosis::tables)
        .with("conflicts", list(conflict()), Diagnosis::conflicts)
        .with("redundant", list(redundancy()), Diagnosis::redundancies);
  }

  private ObjectShape<TableStrength> table() {
    return ObjectShape.<TableStrength>named(
            "tableStrength",
            """
            titles: the printed titles
            figures: the number of cells with figures that the layout prints
            inEquations: how many of them stand in an equation
            equations: the number of equations
            rank: how many of the equations do not follow from the others
            detected: any error in so many cells of the equations, or fewer, breaks an \
            equation; 0 without equations
            located: any error in so many of them has one explanation by so few
            exact: false if the search for an unnoticed change was cut off, so that \
            detected may be greater
            smallestChange: the smallest number of cells whose change breaks no \
            equation, as an example; empty if every change breaks one or the search was \
            cut off
            groups: cells that no equation can tell apart: a wrong figure in one is \
            explained as well by another of its group
            conditions: the number of error-level inequalities and conditions, without \
            those that only forbid negative figures
            inConditionsOnly: the cells that stand in these but in no equation
            unseen: the cells in which no error-level rule sees anything but a negative \
            figure
            """)
        .with("titles", list(TEXT, 1), TableStrength::tables)
        .with("figures", COUNT, TableStrength::figures)
        .with("inEquations", COUNT, TableStrength::inEquations)
        .with("equations", COUNT, TableStrength::equations)
        .with("rank", COUNT, TableStrength::rank)
        .with("detected", COUNT, TableStrength::detected)
        .with("located", COUNT, TableStrength::located)
        .with("exact", FLAG, TableStrength::isExact)
        .with("smallestChange", list(CHANGE), TableStrength::smallestChange)
        .with("groups", list(list(PRINTED_CELL, 2)), TableStrength::groups)
        .with("conditions", COUNT, TableStrength::conditions)
        .with("inConditionsOnly", list(PRINTED_CELL), TableStrength::inConditionsOnly)
        .with("unseen", list(PRINTED_CELL), TableStrength::unseen)
        .with("message", common.message(), TableStrength::message);
  }

  private ObjectShape<RuleConflict> conflict() {
    return ObjectShape.<RuleConflict>named(
            "conflict",
            """
            rules: the rules that exclude each other, without any one of which some form \
            could be
            """)
        .with("rules", list(RULE, 1), RuleConflict::rules)
        .with("message", common.message(), RuleConflict::message);
  }

  private ObjectShape<Redundancy> redundancy() {
    return ObjectShape.<Redundancy>named(
            "redundantRule",
            """
            from: the rules from which it follows; empty if it holds for all figures \
            that are not negative
            neverApplies: whether it holds because its own condition cannot
            """)
        .all(RULE, Redundancy::rule)
        .with("from", list(RULE), Redundancy::from)
        .with("neverApplies", FLAG, Redundancy::neverApplies)
        .with("message", common.message(), Redundancy::message);
  }
}
