package org.opendisclosure.rules;

import java.util.Locale;
import org.opendisclosure.model.ExplainedDifference;
import org.opendisclosure.model.serial.JavaSerialized;
import org.opendisclosure.model.text.Sentence;

/**
 * An explanation that is stored with the form but explains nothing in it. That is worth knowing and
 * no mistake of the form: figures are put right, and rules change.
 *
 * @param explanation the explanation, as it is stored
 * @param cause why it does not apply
 * @param message the cause in words
 */
public record UnusedExplanation(ExplainedDifference explanation, Cause cause, Sentence message)
    implements JavaSerialized {

  /** Why an explanation does not apply. */
  public enum Cause {
    /** The rule finds no such difference: it is gone, or its figures have changed. */
    STALE,
    /** No rule for the form's edition has that identifier. */
    UNKNOWN_RULE,
    /** The rule is switched off by the profile. */
    RULE_OFF,
    /** It names a cell that the finding does not have. */
    UNKNOWN_CELL,
    /** The finding has been explained before. */
    REPEATED;

    /**
     * The name as files write it.
     *
     * @return such as {@code unknown-rule}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  static UnusedExplanation of(ExplainedDifference explanation, Cause cause, String detail) {
    String rule = explanation.getRule();
    Sentence reason =
        switch (cause) {
          case STALE ->
              new Sentence(
                  "问题已不存在,或者所涉数字已经变动,请重新核对", "the finding is gone or its figures have changed");
          case UNKNOWN_RULE ->
              new Sentence("本表没有编号为“" + rule + "”的规则", "no rule for this form is called " + rule);
          case RULE_OFF ->
              new Sentence("规则“" + rule + "”已停用", "the rule " + rule + " is switched off");
          case UNKNOWN_CELL ->
              new Sentence("“" + detail + "”不是该问题所涉的单元格", "the finding has no cell " + detail);
          case REPEATED -> new Sentence("该问题已有一条说明", "the finding is explained already");
        };
    String which = rule + " · " + explanation.getFingerprint();
    return new UnusedExplanation(
        explanation,
        cause,
        new Sentence(
            "差异说明(" + which + ")不适用:" + reason.zh() + "。",
            "The explanation (" + which + ") does not apply: " + reason.en() + "."));
  }
}
