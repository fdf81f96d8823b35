package org.opendisclosure.io.xls;

import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.opendisclosure.io.ole.OleProblems;
import org.opendisclosure.io.text.RefusedException;

/**
 * The key of a workbook that only its structure is protected of: programs encrypt it with a
 * password that they all know, and open it without asking.
 */
final class XlsKey {

  private XlsKey() {}

  static EncryptionInfo of(FilePassRecord pass) throws RefusedException {
    EncryptionInfo key = pass.getEncryptionInfo();
    try {
      if (key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        return key;
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      // An encryption that is not known needs a password as well.
    }
    throw new RefusedException(OleProblems.ENCRYPTED);
  }
}
