package org.opendisclosure.model;

import java.util.Locale;
import java.util.Optional;

/** Why figures differ although a rule says that they agree; the text of the explanation says it. */
public enum ReasonCode {
  /** 统计时点不同: the figures were counted at different times, such as a matter open at year's end. */
  LAG("统计时点不同"),
  /** 联合办理: a matter was handled by several organs, or several matters as one. */
  JOINT("联合办理"),
  /** 更正以前年度: the figure corrects what an earlier report stated. */
  EARLIER_YEAR("更正以前年度"),
  /** 统计口径不同: the figures do not count the same things in this organ's practice. */
  DEFINITION("统计口径不同"),
  /** 其他: any other reason. */
  OTHER("其他");

  private final String label;

  ReasonCode(String label) {
    this.label = label;
  }

  /**
   * Finds a code by its identifier.
   *
   * @param id such as {@code earlier-year}
   * @return the code, or empty if there is none of that identifier
   */
  public static Optional<ReasonCode> find(String id) {
    for (ReasonCode code : values()) {
      if (code.id().equals(id)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /**
   * The identifier, as files and command lines write it.
   *
   * @return such as {@code earlier-year}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The Chinese term.
   *
   * @return such as 更正以前年度
   */
  public String label() {
    return label;
  }
}
