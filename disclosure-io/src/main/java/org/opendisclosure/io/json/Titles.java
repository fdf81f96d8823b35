package org.opendisclosure.io.json;

import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Printed;

/** The official labels of groups, which the catalogue of cells keeps only for the lines in them. */
final class Titles {

  private Titles() {}

  /** What the accessors along a path print, or empty if the last one prints nothing of its own. */
  static String of(Edition edition, String path) {
    Class<?> type = edition.formType();
    String title = "";
    try {
      for (String name : path.split("\\.")) {
        String getter = "get" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Printed printed = type.getMethod(getter).getAnnotation(Printed.class);
        title = printed == null ? "" : printed.label();
        type = type.getMethod(getter).getReturnType();
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(edition.id() + " has no " + path, e);
    }
    return title;
  }
}
