package org.opendisclosure.io.report.page;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.io.print.Html;
import org.opendisclosure.io.report.words.ReportWords;
import org.opendisclosure.io.report.words.RollupWords;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.rules.organs.Share;
import org.opendisclosure.rules.organs.Shares;

/**
 * Draws the shares of organs in totals as bars, the largest first. Details beside a total and
 * totals of 0 are left out; of many organs the smallest are counted together.
 */
public final class ShareBars {

  private static final int LISTED = 20;

  private final Html html;
  private final ReportWords words;
  private final RollupWords says;
  private boolean isStarted;

  public ShareBars(Html html, ReportWords words, RollupWords says) {
    this.html = html;
    this.words = words;
    this.says = says;
  }

  public void write(Shares shares) {
    if (RollupWords.isDetail(shares.cell().cell()) || shares.total().signum() == 0) {
      return;
    }
    if (!isStarted) {
      html.line().element("h2", words.say("各机关占比", "Shares")).start("div", "class", "charts");
      isStarted = true;
    }
    List<Share> sorted = RollupWords.largest(shares);
    String name = words.say(shares.cell().place());
    html.line().start("figure").element("figcaption", name + says.total(shares));
    html.start("table", "class", "shares").start("tbody");
    sorted.stream().limit(LISTED).forEach(this::bar);
    html.end().end();
    int more = Math.max(0, sorted.size() - LISTED) + shares.unlisted();
    if (more > 0) {
      String organs = Counted.word(more, "organ");
      String rest = words.say("另有 %d 个机关", "%d more " + organs).formatted(more);
      html.element("p", rest, "class", "origin");
    }
    html.end();
  }

  private void bar(Share share) {
    String percent = share.percent().map(BigDecimal::toPlainString).orElse("0");
    html.line().start("tr").start("th", "scope", "row");
    html.element("bdi", share.organ().shown()).end();
    html.start("td", "class", "bar");
    html.start(
        "svg", "viewBox", "0 0 100 10", "preserveAspectRatio", "none", "aria-hidden", "true");
    html.start("rect", "width", width(share), "height", "10").end().end().end();
    html.element("td", share.figure().orElseThrow().toPlainString(), "class", "figure");
    html.element("td", percent + "%", "class", "figure").end();
  }

  /** A bar has no negative width, and a share of figures of both signs may be above the whole. */
  private static String width(Share share) {
    BigDecimal percent = share.percent().orElse(BigDecimal.ZERO);
    return percent.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100)).toPlainString();
  }

  public void end() {
    if (isStarted) {
      html.end();
    }
  }
}
