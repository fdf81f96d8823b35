package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Line;
import org.opendisclosure.rules.organs.Organ;

/** What nobody sees, put anywhere into a label or a name, changes nothing that is compared. */
class PlainLabelsTest {

  private static final int[] UNSEEN = {
    0xad, 0x200b, 0x200c, 0x200e, 0x200f, 0x202a, 0x202c, 0x202d, 0x2060, 0x2066, 0x2069, 0xfeff,
    0xfe0f, 0xe0101, ' ', '\n', 0xa0, 0x2003, 0x3000
  };

  private static final List<String> LABELS = labels();

  private static List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      edition.catalogue().tables().forEach(table -> labels.add(table.title()));
      for (Line line : edition.catalogue().lines()) {
        labels.add(line.label());
        labels.addAll(line.stubs());
      }
    }
    return labels;
  }

  private static String disturbed(String text, Random random) {
    StringBuilder disturbed = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (random.nextInt(3) == 0) {
        disturbed.appendCodePoint(UNSEEN[random.nextInt(UNSEEN.length)]);
      }
      boolean isWide = c > ' ' && c < 0x7f && random.nextBoolean();
      disturbed.append(isWide ? (char) (c + '！' - '!') : c == '民' ? '⺠' : c);
    }
    return disturbed.toString();
  }

  @Property(tries = 1000)
  void labelsAreFoundWhateverIsPutIntoThem(@ForAll long seed) {
    Random random = new Random(seed);
    String label = LABELS.get(random.nextInt(LABELS.size()));
    assertEquals(LabelKey.of(label), LabelKey.of(disturbed(label, random)));
  }

  @Property(tries = 200)
  void organsAreTheSameWhateverIsPutIntoTheirNames(@ForAll long seed) {
    Random random = new Random(seed);
    String name = "六盘水市钟山区(民族)人民政府" + random.nextInt(10);
    assertTrue(Organ.named(name).isSame(Organ.named(disturbed(name, random))));
  }

  @Property(tries = 500)
  void figuresAreReadWhateverIsPutAroundThem(@ForAll long seed) {
    Random random = new Random(seed);
    Cell cell = Edition.ANNUAL_REPORT_2021.catalogue().get("applications.newlyReceived.total");
    String figure = String.valueOf(random.nextInt(100_000));
    String marked = "\u202d" + figure.charAt(0) + "\u200b" + figure.substring(1) + "\u202c";
    FigureText text = FigureText.of(cell, marked);
    assertEquals(figure, text.shown().orElseThrow());
    assertEquals(List.of(FigureCorrection.INVISIBLE), text.corrections());
  }

  @Test
  void digitsShownInReverseAreNoFigure() {
    Cell cell = Edition.ANNUAL_REPORT_2021.catalogue().get("applications.newlyReceived.total");
    assertEquals(FigureText.State.UNREADABLE, FigureText.of(cell, "\u202e123").state());
  }

  @Test
  void messagesShowWhatIsInvisible() {
    assertEquals("某⟨U+200E⟩局⟨U+001B⟩[31m", Shorten.quoted("某\u200e局\u001b[31m"));
  }
}
