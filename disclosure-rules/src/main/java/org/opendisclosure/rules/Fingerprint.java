package org.opendisclosure.rules;

import java.util.List;
import org.opendisclosure.rules.deciding.InputHash;
import org.opendisclosure.rules.deciding.Instance;

/** What recognises a finding when the same form is checked again: its rule, cells and figures. */
final class Fingerprint {

  private static final int DIGITS = 16;

  private Fingerprint() {}

  static String of(Instance instance, List<FindingCell> cells) {
    return of(identity(instance, cells));
  }

  /** Recognises rules that are told together. */
  static String of(List<Instance> instances, FindingCells cells) {
    StringBuilder text = new StringBuilder();
    for (Instance instance : instances) {
      text.append(identity(instance, cells.of(instance))).append('\n');
    }
    return of(text.toString());
  }

  /** The fingerprint of a text that says all that recognises a finding. */
  static String of(String text) {
    return InputHash.sha256(text).substring(0, DIGITS);
  }

  private static String identity(Instance instance, List<FindingCell> cells) {
    StringBuilder text = new StringBuilder(instance.rule().id());
    text.append('\n').append(instance.bindings());
    for (FindingCell cell : cells) {
      text.append('\n')
          .append(cell.form())
          .append(cell.cell().name())
          .append('=')
          .append(cell.value());
    }
    return text.toString();
  }
}
