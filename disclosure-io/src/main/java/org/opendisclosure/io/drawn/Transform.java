package org.opendisclosure.io.drawn;

/**
 * How things are moved, stretched and turned: a place (x, y) comes to (a x + c y + e, b x + d y +
 * f), as in PDF and OFD.
 */
public record Transform(double a, double b, double c, double d, double e, double f) {

  /** Where a place comes to. */
  public PagePoint of(double x, double y) {
    return new PagePoint(a * x + c * y + e, b * x + d * y + f);
  }

  /** Another one, and then this. */
  public Transform with(Transform inner) {
    return new Transform(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }
}
