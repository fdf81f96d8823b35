package org.opendisclosure.io.cli;

import org.opendisclosure.rules.Engine;
import picocli.CommandLine.IVersionProvider;

/** The version of the library. */
final class Version implements IVersionProvider {

  Version() {}

  @Override
  public String[] getVersion() {
    return new String[] {"disclosure " + Engine.version()};
  }
}
