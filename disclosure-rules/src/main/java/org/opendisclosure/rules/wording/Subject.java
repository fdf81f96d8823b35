package org.opendisclosure.rules.wording;

import org.opendisclosure.model.text.Sentence;

/**
 * A form about which a finding speaks.
 *
 * @param wording how its layout words tables, lines and columns
 * @param id which of several forms it is, such as {@code 2023}; empty if there is no other
 * @param prefix what is said before its cells, such as 2023年; empty if there is no other
 */
public record Subject(Wording wording, String id, Sentence prefix) {

  public static Subject only(Wording wording) {
    return new Subject(wording, "", new Sentence("", ""));
  }
}
