package org.opendisclosure.rules.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.rules.testing.ConsistentForms;

/**
 * Writes narratives in many wordings that are true of a consistent form, or of which one figure is
 * false, among sentences about other things. The wordings are not taken from the phrases.
 *
 * <p>Run it to measure; the first argument is the number of narratives.
 */
public final class GeneratedNarratives {

  private static final int NARRATIVES = 10_000;
  private static final int YEAR = 2024;

  private final Random random;
  private final StatisticsForm form;
  private final StringBuilder text = new StringBuilder();

  /** How many figures have been written, and which of them is to be false. */
  private int written;

  private final int changed;

  private GeneratedNarratives(long seed, int changed) {
    this.random = new Random(seed);
    this.changed = changed;
    Edition edition =
        random.nextBoolean() ? Edition.ANNUAL_REPORT_2021 : Edition.ANNUAL_REPORT_2019;
    Header header = Header.builder().organ("某市住房和城乡建设局").year(YEAR).build();
    this.form = ConsistentForms.of(edition, random).next().withHeader(header);
  }

  /** A narrative whose figures are all true, and its form. */
  static Generated consistent(long seed) {
    return new GeneratedNarratives(seed, -1).generated();
  }

  /** The same with one false figure. */
  static Generated changed(long seed) {
    int figures = consistent(seed).figures();
    return new GeneratedNarratives(seed, new Random(~seed).nextInt(figures)).generated();
  }

  /** A narrative with its form. */
  record Generated(String text, StatisticsForm form, int figures) {

    List<Check> failing() {
      return Narratives.read(List.of(new Passage("", "", text)), form).checks().stream()
          .filter(check -> check.answer() == Answer.FAILS)
          .toList();
    }
  }

  private Generated generated() {
    List<Runnable> paragraphs =
        new ArrayList<>(
            List.of(this::applications, this::review, this::documents, this::items, this::other));
    Collections.shuffle(paragraphs, random);
    for (Runnable paragraph : paragraphs) {
      paragraph.run();
      text.append('\n');
    }
    return new Generated(text.toString(), form, written);
  }

  private String any(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private long cells(String... names) {
    long sum = 0;
    for (Cell cell : form.edition().catalogue().cells()) {
      for (String name : names) {
        if (cell.name().matches(name)) {
          sum += form.figures().findCount(cell).orElse(0);
        }
      }
    }
    return sum;
  }

  /** A figure that one of the narratives states falsely. */
  private String figure(long value) {
    long stated = value;
    if (written++ == changed) {
      stated = random.nextBoolean() ? value + 1 + random.nextInt(9) : value * 10 + 7;
    }
    return number(stated);
  }

  private String number(long value) {
    String plain = Long.toString(value);
    return switch (random.nextInt(6)) {
      case 0 -> String.format(Locale.ROOT, "%,d", value);
      case 1 -> plain.chars().mapToObj(c -> "" + (char) (c + '０' - '0')).reduce("", String::concat);
      case 2 -> value > 0 && value < 10 ? "" + "一两三四五六七八九".charAt((int) value - 1) : plain;
      default -> plain;
    };
  }

  private String comma() {
    return any(",", ",", ";");
  }

  private String lead() {
    return any("2024年,", "2024年,我局", "本年度,", "今年", "全年", "2024年度,本机关", "");
  }

  private void say(String... pieces) {
    text.append(String.join("", pieces));
  }

  private void applications() {
    long received = cells("applications.newlyReceived.total");
    String noun = any("政府信息公开申请", "依申请公开申请", "政府信息依申请公开件", "信息公开申请", "依申请公开");
    say(any("依申请公开工作有序推进。", "规范办理依申请公开事项,", "(二)", "认真做好依申请公开工作。", ""));
    say(lead(), any("收到", "共收到", "共受理", "新收"), noun, any("", "数量"), figure(received), "件");
    if (random.nextBoolean()) {
      long base = 1 + random.nextInt(2000);
      long change = Math.abs(received - base);
      String more = received >= base ? any("增加", "增长") : any("减少", "下降");
      say(",较", any("上年", "2023年", "去年"), figure(base), "件", more, figure(change), "件");
      say(any(",同比" + more, "," + more), figure(percentage(change, base)), "%");
    }
    if (random.nextBoolean()) {
      long natural = cells("applications.newlyReceived.naturalPerson");
      say(comma(), "其中", any("自然人申请", "公民", "自然人"), figure(natural), "件,");
      say(any("法人或其他组织", "法人或者其他组织申请"), figure(received - natural), "件");
    }
    say(any("。", ";", ","));
    long handled = cells("applications.totalHandled.total");
    say(any("按要求办结", "已办结", "办结", "共办理完毕"), figure(handled), "件");
    if (random.nextBoolean()) {
      say(comma(), "其中予以公开", figure(cells("applications.disclosed.total")), "件");
      say(any(",", "、"), "部分公开", figure(cells("applications.partlyDisclosed.total")), "件");
      say(any(",", "、"), "不予公开", figure(cells("applications.refused\\.\\w+\\.total")), "件");
    }
    long forward = cells("applications.carriedForward.total");
    say(comma(), any("结转下年度继续办理", "转到2025年继续办理", "结转下年"), figure(forward), "件。");
  }

  private BigDecimal percentage(long part, long whole) {
    return BigDecimal.valueOf(part * 100L)
        .divide(BigDecimal.valueOf(whole), random.nextInt(3), RoundingMode.HALF_UP);
  }

  private String figure(BigDecimal percentage) {
    return (written++ == changed ? percentage.add(BigDecimal.valueOf(3)) : percentage)
        .toPlainString();
  }

  private void review() {
    long reconsideration = cells("review.reconsideration.total");
    long litigation = cells("review.litigation.\\w+.total");
    if (reconsideration + litigation == 0) {
      say(lead(), any("未发生", "没有发生", "无"), any("", "因政府信息公开引起的"), "行政复议");
      say(any("和", "、"), "行政诉讼", any("", "情况", "案件"), "。");
      return;
    }
    say(lead(), any("因政府信息公开引起的", "因政府信息公开引发的", "政府信息公开"));
    say("行政复议", any("", "案件"), figure(reconsideration), "件", comma());
    say("行政诉讼", any("", "案件"), figure(litigation), "件。");
  }

  private void documents() {
    boolean isNew = form.edition() == Edition.ANNUAL_REPORT_2021;
    long made = cells("proactiveDisclosure.normativeDocuments." + (isNew ? "issued" : "newlyMade"));
    say(lead(), any("制发", "共制发"), any("规范性文件", "行政规范性文件"), figure(made), "件");
    say(any("。", ";"));
    long licensing = cells("proactiveDisclosure.administrativeLicensing.decisions");
    say(any("作出行政许可决定", "共作出行政许可决定"), figure(licensing), "件。");
  }

  /** A total with parts that are said to be all. */
  private void items() {
    long[] parts = new long[2 + random.nextInt(4)];
    long sum = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = 1 + random.nextInt(900);
      sum += parts[i];
    }
    String[] names = {"工作动态", "通知公告", "财政预决算", "政策文件", "人事信息"};
    say(lead(), any("共公开各类信息", "发布信息", "在门户网站公开信息"), figure(sum), "条");
    say(any(",分别为", ",其中", ",具体为"));
    for (int i = 0; i < parts.length; i++) {
      say(i == 0 ? "" : any(",", "、"), names[i], figure(parts[i]), "条");
    }
    say("。");
  }

  /** What is true whatever the form says. */
  private void other() {
    List<String> sentences =
        new ArrayList<>(
            List.of(
                "上半年收到政府信息公开申请" + small() + "件。",
                "2023年收到政府信息公开申请" + small() + "件。",
                "市教育局收到政府信息公开申请" + small() + "件,办结" + small() + "件。",
                "民生热线受理诉求" + small() + "件,办结" + small() + "件,办结率达99.05%。",
                "组织培训" + small() + "次,培训" + small() + "余人次。",
                "办理建议提案" + small() + "件,在门户网站公开" + small() + "件。",
                "发布信息约" + small() + "条,其中网站" + small() + "条,微信" + small() + "条。",
                "收到留言" + small() + "条,答复" + small() + "条,满意率98%。",
                "下属单位共收到政府信息公开申请" + small() + "件。",
                "截至6月底,收到政府信息公开申请" + small() + "件。",
                "全市各部门收到依申请公开" + small() + "件。",
                "微信发布信息" + small() + "条,同比增加82%。"));
    Collections.shuffle(sentences, random);
    say(sentences.get(0), sentences.get(1), sentences.get(2));
  }

  private int small() {
    return 1 + random.nextInt(500);
  }

  /**
   * Prints how many true narratives raise an alarm and how many false figures are detected.
   *
   * @param args the number of narratives; 10,000 if it is left out
   */
  public static void main(String[] args) {
    int narratives = args.length == 0 ? NARRATIVES : Integer.parseInt(args[0]);
    int alarms = 0;
    int detected = 0;
    long figures = 0;
    for (int seed = 0; seed < narratives; seed++) {
      Generated right = consistent(seed);
      figures += right.figures();
      alarms += right.failing().isEmpty() ? 0 : 1;
      Generated wrong = changed(seed);
      detected += wrong.failing().isEmpty() ? 0 : 1;
    }
    System.out.printf("%d narratives, %d figures%n", narratives, figures);
    System.out.printf("false alarms: %d%n", alarms);
    System.out.printf("one figure changed: %d detected%n", detected);
  }
}
