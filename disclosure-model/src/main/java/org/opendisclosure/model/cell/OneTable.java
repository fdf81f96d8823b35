package org.opendisclosure.model.cell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a form that is printed as one table; the tables of other forms are its accessors. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneTable {

  /**
   * The identifier of the table.
   *
   * @return a name as in {@link Table#id()}
   */
  String id();

  /**
   * The official title.
   *
   * @return the title without year and organ
   */
  String title();
}
