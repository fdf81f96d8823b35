package org.opendisclosure.fuzz;

import java.nio.charset.StandardCharsets;

/** A web archive of a page, with a style sheet and a frame beside it. */
final class SmallArchive {

  private static final String HEAD =
      """
      MIME-Version: 1.0
      Content-Type: multipart/related; boundary="x"; type="text/html"; start="<a@x>"

      --x
      Content-Type: text/html; charset="utf-8"
      Content-ID: <a@x>
      Content-Location: file:///C:/a/b.htm
      Content-Transfer-Encoding: quoted-printable

      <link rel=3D"stylesheet" href=3D"cid:s@x"><iframe src=3D"b.files/c.htm"></iframe>
      """;
  private static final String FOOT =
      """

      --x
      Content-Type: text/css
      Content-ID: <s@x>
      Content-Transfer-Encoding: base64

      LmF7ZGlzcGxheTpub25lfQ==
      --x
      Content-Type: text/html
      Content-Location: file:///C:/a/b.files/c.htm

      <table><tr><td>a<td>1</table>
      --x--
      """;

  private SmallArchive() {}

  static byte[] of(byte[] page) {
    String text = new String(page, StandardCharsets.UTF_8).replace("=", "=3D");
    return (HEAD + text + FOOT).getBytes(StandardCharsets.UTF_8);
  }
}
