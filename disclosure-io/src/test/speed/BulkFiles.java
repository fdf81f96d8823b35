import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.json.JsonFormWriter;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.rules.testing.ConsistentForms;
import org.opendisclosure.rules.testing.Mistake;
import org.opendisclosure.rules.testing.MistypedForm;
import org.opendisclosure.rules.testing.Typist;

/**
 * Writes what {@code bulk.sh} measures: annual reports of organs of all sizes, one in ten with one
 * mistyped figure, as lines of JSON, {@code wide}, {@code long} and folders of published formats.
 */
public final class BulkFiles {

  private static final int ONE_BAD_IN = 10;

  private final SplittableRandom random = new SplittableRandom(2024);
  private final ConsistentForms forms = ConsistentForms.of(Edition.ANNUAL_REPORT_2021, random);
  private final Typist typist =
      new Typist(random, cell -> cell.name().startsWith("applications."));
  private final Mistake[] mistakes =
      Stream.of(Mistake.values()).filter(Mistake::isWithinOneFigure).toArray(Mistake[]::new);
  private int made;

  private BulkFiles() {}

  /** Folder, forms as JSON, in wide, in long, and files of each published format. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try (OutputStream out = Files.newOutputStream(folder.resolve("forms.jsonl"));
        FormWriter writer = JsonFormWriter.lines(out)) {
      new BulkFiles().write(writer, Integer.parseInt(args[1]));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("wide.csv"));
        FormWriter writer = Forms.writer(out, Format.WIDE)) {
      new BulkFiles().write(writer, Integer.parseInt(args[2]));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("long.csv"));
        FormWriter writer = Forms.writer(out, Format.LONG)) {
      new BulkFiles().write(writer, Integer.parseInt(args[3]));
    }
    int files = Integer.parseInt(args[4]);
    for (Format format :
        List.of(Format.HTML, Format.SHEET, Format.MARKDOWN, Format.DOCX, Format.XLSX)) {
      new BulkFiles().publish(folder.resolve(format.id()), format, files);
    }
    new BulkFiles().copies(folder.resolve("text"), files);
  }

  private StatisticsForm next() {
    StatisticsForm form = forms.next();
    if (made++ % ONE_BAD_IN != 0) {
      return form;
    }
    return Stream.generate(() -> typist.copy(form, mistakes[random.nextInt(mistakes.length)]))
        .flatMap(Optional::stream)
        .map(MistypedForm::form)
        .findFirst()
        .orElseThrow();
  }

  private void write(FormWriter writer, int number) {
    for (int i = 0; i < number; i++) {
      writer.write(next());
    }
  }

  private void publish(Path folder, Format format, int number) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < number; i++) {
      Forms.write(next(), folder.resolve(i + "." + format.extension()), format);
    }
  }

  /** Pages without their tags, a tab between cells, as browsers copy them. */
  private void copies(Path folder, int number) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < number; i++) {
      ByteArrayOutputStream page = new ByteArrayOutputStream();
      Forms.write(next(), page, Format.HTML);
      String text =
          page.toString(StandardCharsets.UTF_8)
              .replaceAll("(?s)<style.*?</style>", "")
              .replaceAll("\\s*\\n\\s*", "")
              .replaceAll("</t[dh]>(?!</tr>)", "\t")
              .replaceAll("</(?:tr|p|h1|h2|caption|title|table)>", "\n")
              .replaceAll("<[^>]*>", "");
      Files.writeString(folder.resolve(i + ".txt"), text);
    }
  }
}
