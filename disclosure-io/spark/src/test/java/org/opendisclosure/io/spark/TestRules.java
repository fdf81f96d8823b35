package org.opendisclosure.io.spark;

import java.io.StringReader;
import org.opendisclosure.rules.Checker;
import org.opendisclosure.rules.Profile;

/** Rules as a deployment applies them. */
final class TestRules {

  private TestRules() {}

  static Checker withoutApplicants() {
    String profile = "id: ours\nversion: 1\noff: [report.applicants]\n";
    return Checker.builtIn().with(Profile.read(new StringReader(profile), "ours.yaml"));
  }
}
