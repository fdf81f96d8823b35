package org.opendisclosure.io.pdf;

import java.io.IOException;
import java.util.Set;

/**
 * The names of all operators of a page (ISO 32000, annex A). PDFBox remembers each name that it
 * meets for as long as it runs, so that only a few that are none may pass.
 */
final class OperatorNames {

  private static final Set<String> KNOWN =
      Set.of(
          ("b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j"
                  + " J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL"
                  + " Tm Tr Ts Tw Tz v w W W* y ' \"")
              .split(" "));

  private static final int MAX_UNKNOWN = 100;

  private int unknown;

  /** Counts those that are none; throws when a file has too many. */
  void take(String name) throws IOException {
    if (!KNOWN.contains(name) && ++unknown > MAX_UNKNOWN) {
      throw new IOException("operators that are none");
    }
  }
}
