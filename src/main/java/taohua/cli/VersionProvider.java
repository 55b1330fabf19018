package taohua.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class VersionProvider implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Taohua.class.getPackage().getImplementationVersion();
    return new String[] {"taohua " + (version == null ? "(unpackaged)" : version)};
  }
}
