package org.opendisclosure.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.format.Reading;
import org.opendisclosure.model.StatisticsForm;

/** However an office types a sheet, the figures are the same, and what was put right is noted. */
class PerturbationTest {

  private final List<String> perturbedFigures = new ArrayList<>();

  @Property(tries = 200)
  void typingHabitsChangeNoFigure(
      @ForAll @IntRange(min = 0, max = 3) int sample, @ForAll long seed) {
    String name = SamplesTest.SAMPLES.get(sample);
    StatisticsForm form = SamplesTest.form(name);
    perturbedFigures.clear();
    Reading reading =
        Csv.one(
            Format.SHEET,
            retyped(new String(SamplesTest.bytes(name), StandardCharsets.UTF_8), new Random(seed)));
    assertEquals(
        List.of(),
        reading.notes().stream().filter(note -> note.kind() != Note.Kind.CORRECTED).toList());
    assertEquals(form, reading.form().orElseThrow());
    List<String> noted =
        reading.notes().stream()
            .filter(note -> note.kind() == Note.Kind.CORRECTED)
            .map(Note::raw)
            .toList();
    assertEquals(perturbedFigures.stream().sorted().toList(), noted.stream().sorted().toList());
  }

  private String retyped(String sheet, Random random) {
    StringWriter text = new StringWriter();
    try (CsvReader<CsvRecord> rows =
            CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(sheet);
        CsvWriter out = CsvWriter.builder().build(text)) {
      boolean isInTables = false;
      for (CsvRecord row : rows) {
        List<String> fields = new ArrayList<>();
        for (String field : row.getFields()) {
          boolean isNumber = sheet.contains("序号") && fields.isEmpty();
          fields.add(isInTables && !isNumber ? perturbed(field, random) : field);
        }
        isInTables |= row.getFieldCount() == 1;
        if (row.getField(0).equals("备注")) {
          fields = row.getFields();
        }
        for (int i = random.nextInt(3); i > 0 && fields.size() > 1; i--) {
          fields = new ArrayList<>(fields);
          fields.add(random.nextBoolean() ? "" : " ");
        }
        out.writeRecord(fields);
        if (random.nextInt(8) == 0) {
          out.writeRecord("", " ", "");
        }
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }

  private String perturbed(String field, Random random) {
    boolean isText = field.endsWith("。") || field.length() > 60 || "是否".contains(field);
    if (isText || random.nextInt(4) > 0) {
      return field;
    }
    boolean isFigure = field.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    String typed = isFigure ? figure(field, random) : label(field, random);
    if (isFigure && !typed.equals(field)) {
      perturbedFigures.add(typed);
    }
    return typed;
  }

  private static String figure(String field, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> "\u00a0" + field + " ";
      case 1 -> fullWidth(field);
      case 2 -> separated(field);
      case 3 -> "\u3000" + separated(fullWidth(field));
      case 4 -> "+" + field;
      default -> field.contains(".") ? field : "0" + field;
    };
  }

  private static String separated(String field) {
    int point = field.indexOf('.') < 0 ? field.length() : field.indexOf('.');
    int whole = field.indexOf('．') < 0 ? point : field.indexOf('．');
    StringBuilder text = new StringBuilder(field);
    for (int i = whole - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  private static String fullWidth(String field) {
    StringBuilder text = new StringBuilder();
    field.chars().forEach(c -> text.append((char) (c - '!' + '！')));
    return text.toString();
  }

  private static String label(String field, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> field.replace("(", "（").replace(")", "）").replace(",", "，").replace(":", "：");
      case 1 -> field.charAt(0) + " " + field.substring(1);
      case 2 -> " " + field + "\u00a0";
      case 3 -> field.replace("其他", "其它");
      case 4 -> field.length() < 4 ? field : field.substring(0, 3) + "\n" + field.substring(3);
      default -> field.replace("“", "\"").replace("”", "\"");
    };
  }
}
