package org.opendisclosure.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Note.Kind;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.io.json.SchemaSearch.Kept;
import org.opendisclosure.io.text.Digits;
import org.opendisclosure.io.text.Excerpt;
import org.opendisclosure.io.text.Nearest;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.UnknownLine;
import org.opendisclosure.model.cell.Figures;
import org.opendisclosure.model.text.Sentence;

/** The parser, and the notes on what it found in the document that is being read. */
final class Input {

  /** So many notes are kept of a document; how many more there were is noted last. */
  static final int MAX_NOTES = 1000;

  /** So many characters of texts, counting each as 32 more, are kept of a document. */
  static final long MAX_TEXT = 16_000_000;

  private static final int MAX_RAW = 200;

  /** So much of a value is kept in a note as it is, and so much to hold every number of it. */
  private static final int MAX_VERBATIM = 1_000;

  private static final int MAX_VALUE = 4_000;
  private static final int MAX_MORE = 64_000;
  private static final int TEXT_OVERHEAD = 32;

  private final JsonParser document;
  private final String file;
  private final @Nullable Utf8Columns columns;
  private final int linesBefore;
  private JsonParser parser;
  private List<FormProblem> problems = new ArrayList<>();
  private Excerpt moreNumbers = new Excerpt(0, MAX_MORE);
  private int more;
  private int leftOut;
  private Numbers numbers = Numbers.NONE;
  private long room = MAX_TEXT;

  Input(JsonParser parser, String file, @Nullable Utf8Columns columns) {
    this(parser, file, columns, 1);
  }

  /** The parser of a file from one of its lines on. */
  Input(JsonParser parser, String file, @Nullable Utf8Columns columns, int firstLine) {
    this.linesBefore = firstLine - 1;
    this.document = parser;
    this.parser = parser;
    this.file = file;
    this.columns = columns;
  }

  JsonParser parser() {
    return parser;
  }

  String file() {
    return file;
  }

  /** Reads what was kept of the document before going on with it. */
  void replay(List<Kept> kept) {
    parser = new KeptTokens(kept, document);
  }

  /** Where the current token starts. */
  JsonPlace here() {
    return parser instanceof KeptTokens tokens
        ? tokens.here(this)
        : place(parser.currentTokenLocation());
  }

  /** How far the text has been read, for what goes wrong within a token. */
  JsonPlace current() {
    return place(parser.currentLocation());
  }

  JsonPlace place(@Nullable JsonLocation at) {
    if (at == null || at.getLineNr() < 1) {
      return new JsonPlace(0, 0);
    }
    int column = columns == null ? at.getColumnNr() : columns.column(at);
    return new JsonPlace(at.getLineNr() + linesBefore, column);
  }

  /** The current string or number, counted against what a document may hold. */
  String text() throws IOException {
    String text = parser.getText();
    room -= text.length() + TEXT_OVERHEAD;
    if (room < 0) {
      throw new StreamConstraintsException(
          "more than " + MAX_TEXT + " characters of text in one document",
          parser.currentTokenLocation());
    }
    return text;
  }

  /**
   * The current value as text with every number, as far as there is room; moves to its end. Its
   * numbers are left out.
   */
  String raw() throws IOException {
    Excerpt raw = new Excerpt(MAX_VERBATIM, MAX_VALUE);
    int depth = 0;
    do {
      JsonToken token = parser.currentToken();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      String text = parser.getText();
      raw.add(raw.isEmpty() ? "" : " ");
      raw.add(text);
      raw.add(token == JsonToken.FIELD_NAME ? ":" : "");
      leftOut += token.isScalarValue() && Digits.areNumber(text) ? 1 : 0;
    } while (depth > 0 && parser.nextToken() != null);
    return raw.toString();
  }

  /** Counts numbers that are left out. */
  void leaveOut(int numbers) {
    leftOut += numbers;
  }

  /** Reads what is no part of the figures, so that no number in it counts. */
  <T> T uncounted(Part<T> part) throws IOException {
    int before = leftOut;
    T read = part.read();
    leftOut = before;
    return read;
  }

  /** A part of a document. */
  interface Part<T> {
    T read() throws IOException;
  }

  /**
   * Counts the numbers of a document.
   *
   * @param keptRaw how many of them the document itself says to be unreadable, so that none is lost
   */
  void count(Figures figures, List<UnknownLine> unknownLines, int keptRaw) {
    Numbers all = Numbers.of(figures, unknownLines, leftOut);
    numbers = new Numbers(all.read(), all.raw() - keptRaw, all.beside() + keptRaw, all.leftOut());
  }

  static String shortened(String raw) {
    if (raw.length() <= MAX_RAW) {
      return raw;
    }
    boolean split = Character.isHighSurrogate(raw.charAt(MAX_RAW - 1));
    return raw.substring(0, split ? MAX_RAW - 1 : MAX_RAW) + '…';
  }

  void note(Kind kind, JsonPlace place, Target target, String raw, String zh, String en) {
    if (problems.size() >= MAX_NOTES) {
      more++;
      if (kind.isFailure() && Digits.areIn(raw)) {
        moreNumbers.add(raw + "; ");
      }
      return;
    }
    Sentence message = new Sentence(zh, en);
    Note note = new Note(kind, file, place.line(), place.column(), target.label(), raw, message);
    problems.add(new FormProblem(target.path(), note));
  }

  /** Notes the current value as one that cannot stand here, and moves to its end. */
  void refuse(Target target, Sentence expected) throws IOException {
    JsonPlace place = here();
    boolean isText = parser.currentToken() == JsonToken.VALUE_STRING;
    String raw = raw();
    unfit(Kind.REFUSED, place, target, raw, isText ? quoted(raw) : shortened(raw), expected);
  }

  /** How a text is shown in a sentence, to tell it from a number. */
  static String quoted(String text) {
    return '"' + shortened(text) + '"';
  }

  /** Notes a value, and shows it or a part of it, that is not what it should be. */
  void unfit(
      Kind kind, JsonPlace place, Target target, String raw, String shown, Sentence expected) {
    boolean isKept = kind == Kind.UNREADABLE;
    String zh = target.zh() + "应为" + expected.zh() + ",文件中是 " + shown;
    String en = target.path() + " must be " + expected.en() + ", found: " + shown;
    note(
        kind,
        place,
        target,
        raw,
        zh + (isKept ? ";已按原文保留" : ";未采用"),
        en + (isKept ? "; kept as it stands" : "; not used"));
  }

  /** Notes the current value as one that is stated a second time, and moves to its end. */
  void duplicate(Target target) throws IOException {
    JsonPlace place = here();
    String raw = raw();
    String shown = shortened(raw);
    note(
        Kind.REFUSED,
        place,
        target,
        raw,
        target.zh() + "重复出现;保留第一次的内容,这一次的“" + shown + "”未采用",
        target.path() + " is given twice; the first is kept, this one is not used: " + shown);
  }

  /** Notes the current value as one of an unknown property, and moves to its end. */
  void unknown(String path, String name, Collection<String> known) throws IOException {
    JsonPlace place = here();
    String raw = raw();
    Optional<String> nearest = Nearest.of(name, known);
    note(
        Kind.REFUSED,
        place,
        new Target(path, ""),
        raw,
        "没有名为“" + path + "”的属性" + nearest.map(n -> ",是否为“" + n + "”").orElse("") + ";未采用",
        "no property is named "
            + path
            + nearest.map(n -> "; did you mean " + n + '?').orElse("")
            + "; not used");
  }

  /** Notes the current text as one that states nothing. */
  void blank(Target target) throws IOException {
    note(
        Kind.CORRECTED,
        here(),
        target,
        raw(),
        target.zh() + "是空白文字,按空白(未填)处理;空白的项目应省略或写 null",
        target.path() + " is a blank text and is read as blank; leave it out or write null");
  }

  /** The document that was read, with its notes; the next one starts without. */
  Reading takeReading(Optional<StatisticsForm> form) {
    List<Note> notes = takeProblems().stream().map(FormProblem::note).toList();
    Reading reading = new Reading(form, Optional.empty(), notes, numbers);
    numbers = Numbers.NONE;
    leftOut = 0;
    return reading;
  }

  /** What is wrong with the document in the order of the file. */
  List<FormProblem> takeProblems() {
    List<FormProblem> taken = problems;
    if (taken.size() > 1) {
      taken.sort(
          Comparator.comparingInt((FormProblem problem) -> problem.note().line())
              .thenComparingInt(problem -> problem.note().column()));
    }
    if (more > 0) {
      Note last = new Note(Kind.REFUSED, file, 0, 0, "", moreNumbers.toString(), notListed());
      taken.add(new FormProblem("", last));
      moreNumbers = new Excerpt(0, MAX_MORE);
    }
    if (!taken.isEmpty()) {
      problems = new ArrayList<>();
    }
    parser = document;
    more = 0;
    room = MAX_TEXT;
    return taken;
  }

  private Sentence notListed() {
    int unnamed = moreNumbers.more();
    return new Sentence(
        "另有 %d 处问题未逐一列出,只列出其中未采用的数字".formatted(more)
            + (unnamed == 0 ? "" : ",还有 %d 个数字未列出".formatted(unnamed)),
        "%d more are not listed, only the numbers that they left out".formatted(more)
            + (unnamed == 0 ? "" : ", except for %d".formatted(unnamed)));
  }
}
