package org.opendisclosure.io.cli.option;

import org.opendisclosure.model.text.Sentence;
import picocli.CommandLine.TypeConversionException;

/** A word of the call is not what its option or parameter takes. */
public final class WrongArgument extends TypeConversionException {

  private static final long serialVersionUID = 1L;

  private final transient Sentence sentence;

  public WrongArgument(String zh, String en) {
    super(en);
    this.sentence = new Sentence(zh, en);
  }

  public Sentence sentence() {
    return sentence;
  }
}
