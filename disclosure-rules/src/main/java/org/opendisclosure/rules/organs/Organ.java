package org.opendisclosure.rules.organs;

import java.util.Optional;
import org.opendisclosure.model.Collected;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.text.PlainText;

/**
 * An organ whose form is, or should be, part of a roll-up.
 *
 * @param name the name as its form or a list states it
 * @param creditCode the unified social credit code
 * @param regionCode the administrative region
 * @param scope whose figures its form counts; empty if it does not say
 * @param source where its form was read, such as a file; empty if there is none
 */
public record Organ(
    Optional<String> name,
    Optional<String> creditCode,
    Optional<String> regionCode,
    Optional<String> scope,
    String source) {

  /**
   * An organ that is known by name only.
   *
   * @param name the name
   * @return the organ, without a form
   */
  public static Organ named(String name) {
    return new Organ(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  static Organ of(Header header, String source) {
    return new Organ(
        header.getOrgan(),
        header.getCreditCode(),
        header.getRegionCode(),
        header.getScope(),
        source);
  }

  /**
   * How people are told which organ is meant.
   *
   * @return the name, with the scope in brackets; where there is none, the credit code or else the
   *     source
   */
  public String shown() {
    String organ = name.or(() -> creditCode).orElse(source);
    return scope.map(whose -> organ + "(" + whose + ")").orElse(organ);
  }

  /**
   * Whether this is the same organ as another: the credit codes decide; where one is missing, the
   * names, unless the organs are in different regions. Names and codes are compared in {@linkplain
   * PlainText plain} form. Forms of different scopes are parts of their own, but for a total, which
   * counts the others.
   *
   * @param that another organ
   * @return false if too little is known to say so
   */
  public boolean isSame(Organ that) {
    return !isApart(that) && isNamedAlike(that);
  }

  private boolean isApart(Organ that) {
    return scope.isPresent()
        && that.scope.isPresent()
        && !isTotal()
        && !that.isTotal()
        && !scope.map(PlainText::name).equals(that.scope.map(PlainText::name));
  }

  private boolean isTotal() {
    return scope.filter(Collected.TOTAL::equals).isPresent();
  }

  private boolean isNamedAlike(Organ that) {
    if (creditCode.isPresent() && that.creditCode.isPresent()) {
      return codeKey().equals(that.codeKey());
    }
    boolean elsewhere =
        regionCode.isPresent()
            && that.regionCode.isPresent()
            && !regionCode.map(PlainText::of).equals(that.regionCode.map(PlainText::of));
    return !elsewhere && name.isPresent() && key().equals(that.key());
  }

  /** The name without what people write in different ways; empty if there is none. */
  Optional<String> key() {
    return name.map(PlainText::name);
  }

  /** The credit code without what people write in different ways; empty if there is none. */
  Optional<String> codeKey() {
    return creditCode.map(PlainText::name);
  }
}
