package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Overlap;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.ValueStyle;

/** Responses and interpretations by way (Statistics table 2014–2018, 二(二)). */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ResponseWays extends WithResponseWays, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Press conferences held or attended. Printed 1.参加或举办新闻发布会总次数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(
      no = 2,
      label = "1.参加或举办新闻发布会总次数",
      overlap = Overlap.JOINT_EVENTS,
      unit = "次",
      aliases = "1.参加或举办新闻发布会次数")
  @NotNegative
  OptionalLong getPressConferences();

  /**
   * Press conferences among them that the organ’s principal attended. Printed 其中:主要负责同志参加新闻发布会次数,
   * in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 3, label = "其中:主要负责同志参加新闻发布会次数", overlap = Overlap.JOINT_EVENTS, unit = "次")
  @NotNegative
  OptionalLong getPressConferencesByPrincipal();

  /**
   * Online interviews on the government website. Printed 2.政府网站在线访谈次数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 4, label = "2.政府网站在线访谈次数", unit = "次", aliases = "2.政府网站在线访谈或电视问政访谈数")
  @NotNegative
  OptionalLong getOnlineInterviews();

  /**
   * Online interviews among them that the principal attended. Printed 其中:主要负责同志参加政府网站在线访谈次数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 5, label = "其中:主要负责同志参加政府网站在线访谈次数", unit = "次", aliases = "其中,主要负责同志参加在线访谈或电视问政访谈数")
  @NotNegative
  OptionalLong getOnlineInterviewsByPrincipal();

  /**
   * Interpretations of policy by the principal. Printed 3.主要负责同志解读政策数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 6, label = "3.主要负责同志解读政策数", unit = "次")
  @NotNegative
  OptionalLong getInterpretationsByPrincipal();

  /**
   * Articles published that interpret policy. Printed 4.政策解读稿件发布数, in 篇.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 7, label = "4.政策解读稿件发布数", unit = "篇")
  @NotNegative
  OptionalLong getInterpretationArticles();

  /**
   * Events answered on Weibo or WeChat. Printed 5.微博微信回应事件数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(no = 8, label = "5.微博微信回应事件数", overlap = Overlap.JOINT_EVENTS, unit = "次")
  @NotNegative
  OptionalLong getSocialMediaResponses();

  /**
   * Events answered in other ways. Printed 6.其他方式回应事件数, in 次.
   *
   * @return whole, ≥ 0; empty when the cell is blank
   */
  @Printed(
      no = 9,
      label = "6.其他方式回应事件数",
      overlap = Overlap.JOINT_EVENTS,
      unit = "次",
      aliases = "5.其它方式回应事件数")
  @NotNegative
  OptionalLong getOtherWays();

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ResponseWays blank() {
    return ImmutableResponseWays.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ResponseWays}; {@code from} copies an existing value. */
  final class Builder extends ImmutableResponseWays.Builder {
    Builder() {}
  }
}
