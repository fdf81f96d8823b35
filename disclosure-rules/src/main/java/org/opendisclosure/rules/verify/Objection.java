package org.opendisclosure.rules.verify;

/**
 * A claim of a certificate that is refused.
 *
 * @param claim which one
 * @param claimed what the certificate says
 * @param found what the verifier finds
 */
public record Objection(CertificateClaim claim, String claimed, String found) {

  @Override
  public String toString() {
    return claim.id() + ": claimed " + claimed + ", found " + found;
  }
}
