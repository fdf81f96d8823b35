package org.opendisclosure.io.doc;

import org.opendisclosure.io.word.RunStyle;
import org.opendisclosure.io.word.RunStyle.Trait;

/** What the properties of characters say of how they are shown. */
final class DocLook {

  private static final int OFF = 0;
  private static final int AS_STYLE = 0x80;
  private static final int NOT_AS_STYLE = 0x81;

  private final RunStyle below;
  private final DocFonts fonts;
  private RunStyle own = RunStyle.PLAIN;

  private DocLook(RunStyle below, DocFonts fonts) {
    this.below = below;
    this.fonts = fonts;
  }

  /**
   * What properties say themselves.
   *
   * @param below how the characters are shown without them
   */
  static RunStyle of(byte[] properties, RunStyle below, DocFonts fonts) {
    DocLook look = new DocLook(below, fonts);
    Sprms sprm = new Sprms(properties, 0);
    while (sprm.next()) {
      look.take(sprm);
    }
    return look.own;
  }

  private void take(Sprms sprm) {
    switch (sprm.kind()) {
      case 0x083C -> toggle(Trait.HIDDEN, sprm.u8(0));
      case 0x0837 -> toggle(Trait.STRUCK, sprm.u8(0));
      case 0x2A53 -> set(Trait.TWICE_STRUCK, sprm.u8(0) != OFF);
      case 0x2A48 -> set(Trait.RAISED, sprm.u8(0) != 0);
      case 0x4845 -> set(Trait.MOVED, sprm.s16(0) != 0);
      case 0x2A42 -> set(Trait.WHITE, DocColor.isWhiteIndex(sprm.u8(0)));
      case 0x6870 -> set(Trait.WHITE, DocColor.isWhite(sprm.s32(0)));
      case 0x4A43 -> set(Trait.TINY, RunStyle.isTiny(sprm.u16(0)));
      case 0x4852 -> set(Trait.NARROW, RunStyle.isNarrow(sprm.u16(0)));
      case 0x4866 -> set(Trait.SHADED, DocColor.isOldShade(sprm.u16(0)));
      case 0xCA71 -> set(Trait.SHADED, DocColor.isShade(sprm, 0));
      case 0x2A0C -> set(Trait.SHADED, sprm.u8(0) != 0 && !DocColor.isWhiteIndex(sprm.u8(0)));
      case 0x4A4F -> own = own.inFont(fonts.name(sprm.u16(0)));
      case 0x2A33 -> own = RunStyle.PLAIN;
      default -> {}
    }
  }

  private void set(Trait trait, boolean isOn) {
    own = own.with(trait, isOn);
  }

  /** Takes a switch, which may say that it is as in the style, or just not so. */
  private void toggle(Trait trait, int value) {
    boolean isRelative = value == AS_STYLE || value == NOT_AS_STYLE;
    set(trait, isRelative ? below.has(trait) ^ value == NOT_AS_STYLE : value != OFF);
  }
}
