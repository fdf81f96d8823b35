package org.opendisclosure.io.text;

import java.util.List;
import java.util.Optional;
import org.opendisclosure.model.text.Sentence;

/** Reads a yes/no cell. */
final class AnswerText {

  private static final String YES = "有√✓✔";
  private static final String NO = "无無×✗✘";

  private AnswerText() {}

  static FigureText parse(CharSequence raw, String bare) {
    List<Sentence> corrections = FigureCorrection.gaps(raw, bare);
    boolean yes = bare.equals("是");
    boolean no = bare.equals("否");
    if (!yes && !no) {
      yes = bare.length() == 1 && YES.contains(bare);
      no = bare.length() == 1 && NO.contains(bare);
      if (!yes && !no) {
        Optional<Boolean> ticked = TickedAnswer.of(bare);
        yes = ticked.filter(answer -> answer).isPresent();
        no = ticked.isPresent() && !yes;
      }
      if (!yes && !no) {
        return NumberText.isBlankMark(bare)
            ? new FigureText(FigureText.State.BLANK, null, "", List.of(FigureCorrection.BLANK_MARK))
            : FigureText.UNREADABLE;
      }
      corrections.add(FigureCorrection.ANSWER);
    }
    return new FigureText(FigureText.State.STATED, yes, "", corrections);
  }
}
