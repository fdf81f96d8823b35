package org.opendisclosure.io.notes;

import static org.opendisclosure.io.text.Shorten.quoted;

import java.util.Arrays;
import org.opendisclosure.io.print.UnitCells;
import org.opendisclosure.io.text.PiecedText;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.text.Counted;
import org.opendisclosure.model.text.Sentence;

/** What is said of rows and tables, whatever kind of file they stand in. */
public final class Problems {

  private static final Sentence NOTHING = new Sentence("", "");

  public static final Sentence NO_EDITION =
      new Sentence(
          "看不出是哪一种表:没有格式一行,内容也不像任何一种已知的表", "no edition is given, and the content resembles none");

  public static final Sentence SECOND_TEXT =
      new Sentence("这一格前面已有文字,此处的未采用", "the cell has a text from before; this one is not used");

  public static final Sentence LOST_TABLE =
      new Sentence(
          "转换程序在此丢掉了一个表格,请用原来的文件",
          "a program that converted the document lost a table here; use the original file");

  public static final Sentence MAYBE_KNOWN_LINE =
      new Sentence(
          "这一行的标题像是缺少的某一行,但不能确定,其中的数字没有填入,请核对",
          "the label may be that of a line that is missing, but not for certain; its figures are"
              + " in no cell, look at them");

  public static final Sentence REPEATED_LINE =
      new Sentence(
          "这一行重复出现,与前面的数字一并读取",
          "the line is printed again; it is read together with the one before");

  public static final Sentence AMBIGUOUS_LINE =
      new Sentence(
          "有几行同名,看不出这是哪一行,按原文保留",
          "several lines have this label, and nothing tells which is meant; it is kept as it"
              + " stands");

  public static final Sentence KEPT_REMARK =
      new Sentence("表外文字,作为备注保留", "text outside the tables; it is kept as a note");

  public static final Sentence NO_LABEL =
      new Sentence("这一行没有行标题,未采用", "the row has no label; it is not used");

  public static final Sentence NO_COLUMN =
      new Sentence("此格不属于任何已知栏目,未采用", "the field is in no known column; it is not used");

  public static final Sentence ANOTHER_FORM =
      new Sentence(
          "此处开始另一份表,一个 sheet 文件只放一份;其后未读取",
          "another form starts here; a sheet file holds one; nothing was read from here on");

  public static final Sentence ANOTHER_ORGAN =
      new Sentence(
          "此处是另一机关的标题,其后的数字不属于本机关,未读取;请分开保存后再读取",
          "this is the title of another organ; the figures behind it are not of this one and are"
              + " not used; save the forms apart");

  public static final Sentence UNCLEAR_GROUPS =
      new Sentence(
          "各组的标题与栏目对不上,看不出各格数字属于哪一组,此行未采用",
          "the labels of the groups do not fit the columns, so that the figures cannot be told"
              + " apart; the row is not used");

  public static final Sentence UNRESOLVED =
      new Sentence(
          "没有cell,也无法由table、row、column找到对应的数字,此行未采用",
          "there is no cell, and table, row and column lead to none; the row is not used");

  public static final Sentence POSITIONAL =
      new Sentence("没有栏目标题,按印制顺序对应", "there are no column headings; taken in printed order");

  public static final Sentence LOST_HEADING =
      new Sentence(
          "有的栏目没有标题或标题有误,按相邻栏目对应",
          "a column has no heading, or a wrong one; it is told by its neighbours");

  public static final Sentence MISSING_COLUMNS =
      new Sentence(
          "此表没有这些栏目,按空白读取;如果是打印件,可能是超出纸张而没有印出,请核对",
          "the table lacks these columns, which are read as blank; a print may have lost them"
              + " beyond the edge of its paper");

  public static final Sentence UNHEADED_FIGURE =
      new Sentence(
          "此行有数字不在任何栏目之下,各数字可能错位,此行未采用",
          "a figure of the row is under no heading, so that all may stand in a wrong column; the"
              + " row is not used");

  public static final Sentence NO_HEADING =
      new Sentence("此数字不在任何栏目之下,未采用", "the figure is under no heading; it is not used");

  public static final Sentence UNUSED_NUMBER =
      new Sentence("此数字不属于任何已知的格,未采用", "the number is in no known cell; it is not used");

  public static final Sentence IN_ORDER =
      new Sentence(
          "此行各格与栏目没有对齐,格数与栏目数相同,按先后顺序对应",
          "the cells of the row are not aligned with the headings; there are as many, so they are"
              + " taken in order");

  public static final Sentence GROUP_MISFIT =
      new Sentence(
          "一组栏目的总标题与其下的栏目宽窄不一,按各栏目自己的标题对应",
          "the heading over a group of columns is not as wide as they are; each is told by its"
              + " own");

  public static final Sentence PAGE_NUMBER =
      new Sentence("页码,未采用", "a page number; it is not used");

  public static final Sentence JOINED =
      new Sentence("文字分在几格或几行,已连成一段", "the text stands in several fields or rows; they are joined");

  public static final Sentence COLUMN_NUMBERS =
      new Sentence("栏目的编号,未采用", "the numbers of the columns; they are not used");

  public static final Sentence NO_FORM =
      new Sentence("没有找到表格或报告", "neither a table nor a report was found");

  public static final Sentence SELF_ASSESSMENT =
      new Sentence(
          "这是自查评分表,不是统计表或年度报告",
          "this is a self-assessment sheet, neither a statistics table nor an annual report");

  public static final Sentence NO_STANDARD =
      new Sentence("这一行没有具体标准,未采用", "the row has no standard; it is not used");

  public static final Sentence ANOTHER_YEARS_TABLE =
      new Sentence(
          "同一部分有几个年度的数字,此处所列年度与报告年度不同,或者看不出报告年度,未读取",
          "this part holds figures of several years; these are of another year than the report, or"
              + " nothing tells its year; they are not read");

  public static final Sentence COUNTING_UNIT =
      new Sentence(
          "这一单位不是金额的单位,表中金额按官方表样的单位读取",
          "this is no unit of money; amounts of the table are read in the unit of the official"
              + " form");

  public static final Sentence CROWDED_HEAD =
      new Sentence(
          "表头的合并单元格已丢失,各栏按表头所列的先后对应",
          "merged cells of the headings were lost; columns are taken in the order of the headings");

  public static final Sentence YEAR_COLUMN =
      new Sentence("各栏按年度分列,此栏是报告年度的数字", "columns are headed by years; this is that of the report");

  public static final Sentence HIDDEN_ROW =
      new Sentence(
          "此行已隐藏,看不见,其中的数字未采用", "the row is hidden; the figures in it are not seen and not used");

  private Problems() {}

  /** How many notes are not listed, whose numbers are, and how many of these had no room. */
  static Sentence tooManyNotes(int most, int more, int numbers) {
    Sentence untold =
        numbers == 0 ? NOTHING : Sentence.of(",另有%d个数字未列出", ", except for %d", numbers);
    return Sentence.of(
        "问题超过%d条,此后%d条不再逐条列出,只列出其中未读取的数字%s",
        "there are more than %d notes; %d more are not listed, only the numbers that they left"
            + " out%s",
        most,
        more,
        untold);
  }

  public static Sentence tooManyRows(int most) {
    return Sentence.of(
        "一份表的内容超过%d行,其余未读取", "the form has more than %d rows; the rest is not read", most);
  }

  public static Sentence unknownEdition(String id) {
    String known = String.join(", ", Arrays.stream(Edition.values()).map(Edition::id).toList());
    return Sentence.of(
        "不认识的格式“%s”,应为%s之一", "unknown edition \"%s\"; expected one of %s", quoted(id), known);
  }

  public static Sentence unreadable(String raw, Cell cell) {
    Sentence wanted =
        switch (cell.kind()) {
          case MONEY -> new Sentence("金额", "an amount");
          case YES_NO -> new Sentence("是或否", "是 (yes) or 否 (no)");
          default -> new Sentence("整数", "a whole number");
        };
    return Sentence.of(
        "“%s”不是%s%s,按原文保留",
        "\"%s\" is not %s%s; it is kept as it stands", quoted(raw), wanted, signs(raw));
  }

  /** What the signs mean that stand in a raw text and not in the file. */
  private static Sentence signs(String raw) {
    if (PiecedText.isStruck(raw)) {
      return new Sentence("(~~之间的字已被划去)", " (what stands between ~~ is struck out)");
    }
    if (PiecedText.hasPicture(raw)) {
      return new Sentence(
          "([图]处是图片,其后是图片的替代文字,未作为数字)",
          " ([图] is a picture; the words behind it are its replacement and no figure)");
    }
    if (PiecedText.isCut(raw)) {
      return new Sentence(
          "(|前是看得见的部分,|后是文件中的全部文字)", " (what is seen stands before |, behind it the whole text)");
    }
    return raw.contains(PiecedText.APART)
        ? new Sentence(
            "(|两边的数字分开排印,没有合成一个数)", " (figures set apart, with | between them, are not joined)")
        : NOTHING;
  }

  public static Sentence printedUnit(String raw, Sentence problem) {
    return Sentence.of(
        "%2$s,“%1$s”按原文保留", "%2$s; \"%1$s\" is kept as it stands", quoted(raw), problem);
  }

  public static Sentence unknownUnit(String raw) {
    String known = String.join("、", UnitCells.known());
    return Sentence.of(
        "“%s”不是金额的单位(%s),未采用",
        "\"%s\" is no unit of money (%s); it is not used", quoted(raw), known);
  }

  public static Sentence unitConflict(String raw, String unit) {
    return Sentence.of(
        "“%s”所带的单位与另填的单位“%s”不一致,按原文保留",
        "the unit in \"%s\" and the unit \"%s\" given beside it differ; the amount is kept as it"
            + " stands",
        quoted(raw),
        quoted(unit));
  }

  public static Sentence headerValue(String raw, String label) {
    return Sentence.of(
        "“%s”不能作为%s,未采用",
        "\"%s\" cannot be the %s of the header; it is not used", quoted(raw), label);
  }

  public static Sentence unknownLayout(String id) {
    String shown = quoted(id);
    return Sentence.of(
        "未知版式“%s”,按官方版式核对;给出其版式文件即可按其核对",
        "unknown layout \"%s\"; the official one is used unless its layout file is given", shown);
  }

  public static Sentence repeatedHeader(String label) {
    return Sentence.of("%s重复填写,采用第一次所填", "%s is given twice; the first one is used", label);
  }

  public static Sentence unknownLine(String nearest) {
    return nearest.isEmpty()
        ? new Sentence("本格式没有这一行,按原文保留", "the edition has no such line; it is kept as it stands")
        : Sentence.of(
            "本格式没有这一行,按原文保留;最接近的是“%s”",
            "the edition has no such line; it is kept as it stands; the nearest is \"%s\"",
            nearest);
  }

  /** A cell that is blank in one row of its line and not in another. */
  public static Sentence filledLater(String raw) {
    return Sentence.of(
        "这一格在前面一行中空白,此处为“%s”,不知取哪一个,按原文保留",
        "the cell is blank in a row before and is “%s” here; which one holds cannot be told, so it"
            + " is kept as it stands",
        raw);
  }

  public static Sentence twoFigures(String both) {
    return Sentence.of(
        "同一格有两个不同的数字(%s),不知取哪一个,都按原文保留",
        "two different figures are stated for the cell (%s); both are kept as they stand",
        quoted(both));
  }

  public static Sentence wrongWidth(int expected, int found) {
    return new Sentence(
        "应有%d格数字,实有%d格,无法对应栏目,此行未采用".formatted(expected, found),
        "expected %s, found %d; it cannot be told which is which, the row is not used"
            .formatted(Counted.of(expected, "figure"), found));
  }

  public static Sentence fieldCount(int expected, int found) {
    return new Sentence(
        "此行应有%d格,实有%d格,未读取".formatted(expected, found),
        "expected %s, found %d; the row is not read"
            .formatted(Counted.of(expected, "field"), found));
  }

  public static Sentence noPlace(String table, String after) {
    return Sentence.of(
        "表“%s”或其中的行“%s”不存在,这一行无处可放,未采用",
        "there is no table \"%s\", or no line \"%s\" in it; the line has no place and is not used",
        quoted(table),
        quoted(after));
  }

  public static Sentence badExplanation(String field, String raw) {
    return Sentence.of(
        "“%s”不能作为差异说明的%s,这条说明未采用",
        "\"%s\" cannot be the %s of an explanation; the explanation is not used",
        quoted(raw),
        field);
  }

  public static Sentence almostNothing(int read, int stated) {
    Sentence share =
        switch (read) {
          case 0 -> new Sentence("没有一个能", "none has");
          case 1 -> new Sentence("只有1个能", "only one has");
          default -> Sentence.of("只有%d个能", "only %d have", read);
        };
    return Sentence.of(
        "文件中有%d个数字,%s对应到表中的格,整份未读取:表的栏目与本格式不同,或行列在转换、复制时丢失;请用原来的文件",
        "of %d numbers in the file %s a place in the form, so that nothing is read: the columns"
            + " are others than those of the edition, or rows and columns were lost in converting"
            + " or copying; use the original file",
        stated,
        share);
  }

  public static Sentence mergedFigure(String raw) {
    return Sentence.of(
        "“%s”所在的格跨了几栏或几行,不知属于哪一格,按原文保留",
        "the cell of \"%s\" reaches over several columns or rows, so that it belongs to none for"
            + " certain; it is kept as it stands",
        quoted(raw));
  }

  public static Sentence severalFigures(String raw) {
    return Sentence.of(
        "同一栏目下有几个数字(%s),不知取哪一个,按原文保留",
        "several figures stand under one heading (%s); they are kept as they stand", quoted(raw));
  }

  public static Sentence nearTitle(String title) {
    return Sentence.of("按“%s”读取", "read as \"%s\"", title);
  }

  public static Sentence nearLine(String label) {
    return Sentence.of(
        "标题与“%s”相近,该行没有另外印出,应在此处,按其读取",
        "read as \"%s\", whose label is nearly this, which is printed nowhere else and belongs"
            + " here",
        label);
  }

  public static Sentence untitled(String title) {
    return Sentence.of(
        "没有标题,由所印各行认出是“%s”", "there is no title; the printed lines are those of \"%s\"", title);
  }

  public static Sentence layoutRecognised(String id) {
    return Sentence.of(
        "没有版式一行,由所印各行认出版式为%s", "no layout is named; the printed lines are those of %s", id);
  }

  public static Sentence noScore(String raw) {
    return Sentence.of(
        "“%s”不是分数,按原文保留", "\"%s\" is no score; it is kept as it stands", quoted(raw));
  }

  public static Sentence around(int paragraphs) {
    return new Sentence(
        "报告以外的%d段文字(菜单、页脚等)未采用".formatted(paragraphs),
        "left out: %s around the report (menus, foot of the page)"
            .formatted(Counted.of(paragraphs, "paragraph")));
  }

  public static Sentence takenFromTitle(String label, String value) {
    return Sentence.of("%s取自标题:%s", "%s is taken from the title: %s", label, value);
  }

  public static Sentence takenFromPeriod(String label, String value) {
    return Sentence.of(
        "%s取自统计期限:%s", "%s is taken from the period of the figures: %s", label, value);
  }

  public static Sentence otherYear(int taken, int other) {
    return Sentence.of(
        "年度前后不一:标题、年度栏或统计期限中有%d年,也有%d年;按%d年读取",
        "title, header and period name different years, %d and %d; %d is taken",
        taken,
        other,
        taken);
  }

  public static Sentence anotherYear(int year) {
    return Sentence.of(
        "此标题之后是另一年度(%d年)的内容,未读取",
        "what follows this title is of another year (%d); it is not read", year);
  }

  public static Sentence assumedUnit(String unit) {
    return Sentence.of(
        "没有写金额单位,按官方表样的单位(%s)读取,请核对",
        "no unit of money is printed; the amount is read in that of the official form (%s), look"
            + " at it",
        unit);
  }

  public static Sentence otherFormat(String format, int year) {
    return Sentence.of(
        "%d年度的报告沿用了另一时期的格式“%s”,按该格式读取",
        "the form for %d has the format of other years (%s) and is read in that", year, format);
  }

  public static Sentence levelOfName(String level) {
    return Sentence.of(
        "机关级别由机关名称推定:%s", "the level of the organ is derived from its name: %s", level);
  }

  public static Sentence tooLarge(long most) {
    return Sentence.of("文件超过%d字节,未读取", "the file is larger than %d bytes; it is not read", most);
  }

  /** What is worked out from figures, or is of another time. */
  public static Sentence asideColumn(String heading) {
    return new Sentence(
        "“%s”不是表内的填报数,未采用".formatted(quoted(heading)),
        "“%s” heads no figures of the form; they are not used".formatted(quoted(heading)));
  }

  /** Figures that are counted among others, or may be. */
  public static Sentence countedTwice(String heading) {
    return new Sentence(
        "“%s”是小计、合计或其中的一部分,或有此可能,为免重复计数未采用".formatted(quoted(heading)),
        "“%s” is a subtotal or a part of others, or may be one; its figures are not used, so that"
                .formatted(quoted(heading))
            + " none counts twice");
  }

  /** Figures beside several forms of which nothing tells whose they are. */
  public static Sentence unknownColumn(String heading) {
    return new Sentence(
        "看不出“%s”的数字属于哪个机关、范围或期间,未采用".formatted(quoted(heading)),
        "nothing tells of which organ, scope or period the figures of “%s” are; they are not used"
            .formatted(quoted(heading)));
  }

  /** One of several forms in a table. */
  public static Sentence oneOfSeveral(int forms, String heading) {
    return new Sentence(
        "一张表里有 %d 份表,这是“%s”的一份".formatted(forms, quoted(heading)),
        "one table holds %d forms; this is that of “%s”".formatted(forms, quoted(heading)));
  }
}
