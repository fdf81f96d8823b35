package org.opendisclosure.io.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest states it. */
final class Version implements IVersionProvider {

  Version() {}

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"disclosure " + (version == null ? "(development)" : version)};
  }
}
