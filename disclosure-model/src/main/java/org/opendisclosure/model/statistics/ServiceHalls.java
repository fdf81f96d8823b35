package org.opendisclosure.model.statistics;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.opendisclosure.model.cell.Kind;
import org.opendisclosure.model.cell.NotNegative;
import org.opendisclosure.model.cell.Printed;
import org.opendisclosure.model.style.Stated;
import org.opendisclosure.model.style.ValueStyle;

/**
 * Service halls, physical and online (Statistics table 2014–2018, Otog Front Banner 2017,
 * 十、部门设立实体、网上办事大厅情况).
 */
@ValueStyle
@Value.Immutable(singleton = true)
public interface ServiceHalls extends WithServiceHalls, Serializable {

  /**
   * A figure typed into the heading line. Printed with the label of its group.
   *
   * @return whole, ≥ 0; normally empty, for no figure is expected here
   */
  @Printed(no = 1, kind = Kind.HEADING)
  @NotNegative
  OptionalLong getHeading();

  /**
   * Whether there is a physical service hall. Printed (一)是否设立实体办事大厅.
   *
   * @return 是 or 否; empty when the cell is blank
   */
  @Printed(no = 2, label = "(一)是否设立实体办事大厅", unit = "是/否", kind = Kind.YES_NO)
  Optional<Boolean> getPhysicalHall();

  /**
   * Matters handled in the physical hall. Printed (二)实体办事大厅办理事项内容(可附页说明).
   *
   * @return verbatim, never an empty string; empty when nothing is written
   */
  @Printed(no = 3, label = "(二)实体办事大厅办理事项内容(可附页说明)", kind = Kind.TEXT)
  Optional<String> getMattersHandledThere();

  /**
   * Whether the hall is linked to the supervision system. Printed (三)是否与监察系统联网.
   *
   * @return 是 or 否; empty when the cell is blank
   */
  @Printed(no = 4, label = "(三)是否与监察系统联网", unit = "是/否", kind = Kind.YES_NO)
  Optional<Boolean> getLinkedToSupervision();

  /**
   * Whether matters can be transacted on the department’s website. Printed (四)部门网站是否具备网上办事功能.
   *
   * @return 是 or 否; empty when the cell is blank
   */
  @Printed(no = 5, label = "(四)部门网站是否具备网上办事功能", unit = "是/否", kind = Kind.YES_NO)
  Optional<Boolean> getWebsiteTransacts();

  /**
   * Matters handled online. Printed (五)网上办理事项内容.
   *
   * @return verbatim, never an empty string; empty when nothing is written
   */
  @Printed(no = 6, label = "(五)网上办理事项内容", kind = Kind.TEXT)
  Optional<String> getMattersHandledOnline();

  /**
   * Refuses a text that is stated but empty.
   *
   * @return this value
   */
  @Value.Check
  default ServiceHalls checked() {
    Stated.requireText("mattersHandledThere", getMattersHandledThere());
    Stated.requireText("mattersHandledOnline", getMattersHandledOnline());
    return this;
  }

  /** {@return the value in which nothing is stated: every figure is blank} */
  static ServiceHalls blank() {
    return ImmutableServiceHalls.of();
  }

  /** {@return a new builder; what is not set stays blank} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link ServiceHalls}; {@code from} copies an existing value. */
  final class Builder extends ImmutableServiceHalls.Builder {
    Builder() {}
  }
}
