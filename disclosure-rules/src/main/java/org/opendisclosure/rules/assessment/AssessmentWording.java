package org.opendisclosure.rules.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.opendisclosure.model.assessment.AssessmentStandard;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.text.Sentence;

/** The sentences about a sheet. */
final class AssessmentWording {

  private static final int SHOWN = 24;

  private AssessmentWording() {}

  static Sentence maximum(String place, BigDecimal stated, BigDecimal sum) {
    return Sentence.of(
        "“%s”满分 %s 分,其下各项满分合计 %s 分",
        "the maximum of \"%s\" is %s, those below it add up to %s",
        place,
        Points.text(stated),
        Points.text(sum));
  }

  static Sentence score(
      String place, AssessmentStandard standard, BigDecimal score, Optional<BigDecimal> most) {
    String zh = most.map(points -> ",而满分 " + Points.text(points) + " 分").orElse("");
    String en = most.map(points -> "; the maximum is " + Points.text(points)).orElse("");
    return new Sentence(
        "“%s”中“%s”评分 %s 分".formatted(place, shown(standard), Points.text(score)) + zh,
        "\"%s\", \"%s\" is scored %s".formatted(place, shown(standard), Points.text(score)) + en);
  }

  static Sentence blank(String place, AssessmentStandard standard, Optional<BigDecimal> most) {
    String zh = most.map(points -> "(满分 " + Points.text(points) + " 分)").orElse("");
    String en = most.map(points -> " (maximum " + Points.text(points) + ")").orElse("");
    Optional<String> raw = standard.getUnreadableScore();
    return new Sentence(
        "“%s”中“%s”".formatted(place, shown(standard))
            + raw.map("所填“%s”不是分数"::formatted).orElse("的评分未填")
            + zh,
        "\"%s\", \"%s\" ".formatted(place, shown(standard))
            + raw.map("holds \"%s\", which is no score"::formatted).orElse("has no score")
            + en);
  }

  static Sentence total(SelfAssessment sheet, BigDecimal least, Optional<BigDecimal> most) {
    String zh =
        sheet
            .getTotal()
            .map(total -> "总分填报 " + Points.text(total) + " 分")
            .or(() -> sheet.getUnreadableTotal().map("总分所填“%s”不是分数"::formatted))
            .orElse("总分未填");
    String en =
        sheet
            .getTotal()
            .map(total -> "the total is " + Points.text(total))
            .or(() -> sheet.getUnreadableTotal().map("the total \"%s\" is no number"::formatted))
            .orElse("the total is blank");
    return new Sentence(
        zh + ";已填各项评分合计 " + Points.text(least) + " 分" + most.map(AssessmentWording::zh).orElse(""),
        en
            + "; the stated scores add up to "
            + Points.text(least)
            + most.map(AssessmentWording::en).orElse(""));
  }

  private static String zh(BigDecimal most) {
    return ",连同未填各项和任务、加分项至多 " + Points.text(most) + " 分";
  }

  private static String en(BigDecimal most) {
    return ", with blank and bonus items to " + Points.text(most) + " at most";
  }

  private static String shown(AssessmentStandard standard) {
    String text = standard.getText();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
