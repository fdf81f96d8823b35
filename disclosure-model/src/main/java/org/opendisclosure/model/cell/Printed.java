package org.opendisclosure.model.cell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the official form prints what an accessor returns: a figure, a line, a column or a group of
 * lines. This is the only place where an official label, unit and kind is written; the {@link
 * CellCatalogue} is derived from it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Printed {

  /**
   * The place among the accessors of the same type in printed order.
   *
   * @return 1, 2, 3, … without gaps or repetitions
   */
  int no();

  /**
   * The official wording, in half-width punctuation.
   *
   * @return the label; empty for a line that is printed with the label of its group
   */
  String label() default "";

  /**
   * The heading that spans this line or column and its neighbours without being an accessor of its
   * own, such as 第二十条第(一)项 or 法人或其他组织.
   *
   * @return the heading, or empty
   */
  String group() default "";

  /**
   * The printed unit.
   *
   * @return such as 条, 件 or 万元; empty where the form prints none
   */
  String unit() default "";

  /**
   * What may stand in the cell; meaningless on a group.
   *
   * @return the kind of figure
   */
  Kind kind() default Kind.COUNT;

  /**
   * Why the figures of several organs may not add up; on a group or a line, it holds for the
   * figures directly in it that say nothing of their own. What is no figure by its {@link #kind()}
   * never adds up.
   *
   * @return the reason; {@link Overlap#NONE} if they do add up
   */
  Overlap overlap() default Overlap.NONE;

  /**
   * Other wordings of the same line or column that offices print.
   *
   * @return wordings beyond {@link #label()}, without order
   */
  String[] aliases() default {};

  /**
   * Whether the official form does not print this line, but variants of it do.
   *
   * @return true for a line that only other layouts than the official one have
   */
  boolean isVariant() default false;

  /**
   * Whether the lines of this table are printed side by side, so that one row holds all of its
   * figures; meaningless on anything but a table.
   *
   * @return true for table four of the annual report
   */
  boolean sideBySide() default false;
}
