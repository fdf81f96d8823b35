package org.opendisclosure.io.pdf;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/** What lies on a page and is not part of it: fields that were filled in, and remarks. */
final class Remarks {

  /** Kinds that may state figures or take them back; links, seals and highlighting do not. */
  private static final Set<String> KINDS = Set.of("FreeText", "StrikeOut", "Redact");

  private static final int HIDDEN = 1 << 1 | 1 << 5;

  private Remarks() {}

  static boolean areOn(PDPage page) {
    COSArray remarks = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; remarks != null && i < remarks.size(); i++) {
      if (remarks.getObject(i) instanceof COSDictionary remark
          && (remark.getInt(COSName.F, 0) & HIDDEN) == 0
          && (KINDS.contains(remark.getNameAsString(COSName.SUBTYPE, "")) || isFilledIn(remark))) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a field with a text; several fields may share the text of their parent. */
  private static boolean isFilledIn(COSDictionary field) {
    COSDictionary parent = field.getCOSDictionary(COSName.PARENT);
    return isText(field) || parent != null && isText(parent);
  }

  private static boolean isText(COSDictionary field) {
    return field.getDictionaryObject(COSName.V) instanceof COSString text
        && !text.getString().isBlank();
  }
}
