package org.opendisclosure.fuzz;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.csv.CsvEncoding;
import org.opendisclosure.io.format.FormWriter;
import org.opendisclosure.io.format.Format;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.layout.Layouts;
import org.opendisclosure.model.testing.FormGenerator;

/** Well-formed files to start from: samples and generated forms, whole and with lines left out. */
final class Seeds {

  private static final Path SAMPLES = Path.of("src", "main", "samples");
  private static final Path COPIES =
      Path.of("src", "test", "resources", "org", "opendisclosure", "io", "plain");
  private static final Path DOCUMENTATION =
      Path.of("src", "test", "resources", "org", "opendisclosure", "io", "markdown");
  private static final Path PDFS =
      Path.of("pdf", "src", "test", "resources", "org", "opendisclosure", "io", "pdf");
  private static final Path OFFICE =
      Path.of("cli", "src", "test", "resources", "org", "opendisclosure", "world", "office");
  private static final Path DOCUMENTS =
      Path.of("office", "src", "test", "resources", "org", "opendisclosure", "io", "doc");
  private static final Set<Format> PUBLISHED =
      Set.of(Format.XLS, Format.DOC, Format.ODS, Format.ODT);
  private static final Pattern ROW =
      Pattern.compile("<(row|w:tr|table:table-row|ofd:TextObject)\\b.*?</\\1>", Pattern.DOTALL);
  private static final Path OFDS =
      Path.of("ofd", "src", "test", "resources", "org", "opendisclosure", "io", "ofd");
  private static final Pattern UNNEEDED =
      Pattern.compile(
          "(docProps|Thumbnails|Configurations2)/.*|.*/(settings|sheet2|styles)\\.xml"
              + "|(meta|settings)\\.xml|manifest\\.rdf");
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final Pattern TEXT = Pattern.compile("<si>.*?</si>", Pattern.DOTALL);
  private static final Pattern SHARED_TEXT = Pattern.compile("t=\"s\"[^>]*><v>(\\d+)</v>");
  private static final int EXCERPTS = 12;

  private final RandomGenerator random;

  Seeds(RandomGenerator random) {
    this.random = random;
  }

  List<byte[]> of(Subject subject) {
    if (subject == Subject.ANY) {
      return Arrays.stream(Subject.values())
          .filter(known -> known != subject)
          .flatMap(known -> whole(known.format()))
          .toList();
    }
    List<byte[]> seeds = new ArrayList<>();
    for (byte[] file : whole(subject.format()).toList()) {
      seeds.add(file);
      for (int i = 0; i < EXCERPTS; i++) {
        seeds.add(excerpt(subject, file));
      }
    }
    return seeds;
  }

  /** One whole file. */
  byte[] one(Subject subject) {
    return whole(subject.format()).findFirst().orElseThrow();
  }

  private Stream<byte[]> whole(Format format) {
    if (PUBLISHED.contains(format)) {
      return published(OFFICE, "." + format.extension()).stream();
    } else if (format.equals(Format.TEXT)) {
      return published(COPIES).stream();
    } else if (format.equals(Format.OFD)) {
      return published(OFDS).stream();
    } else if (format.equals(Format.PDF)) {
      return published(PDFS).stream().map(UnpackedPdf::of);
    } else if (format.equals(Format.RTF)) {
      return forms().stream().map(form -> SmallRtf.of(rows(form)));
    } else if (format.equals(Format.MHTML)) {
      return forms().stream().map(form -> SmallArchive.of(written(form, Format.HTML)));
    }
    Stream<byte[]> written = forms().stream().map(form -> written(form, format));
    if (format.equals(Format.MARKDOWN)) {
      return Stream.concat(written, published(DOCUMENTATION, ".md").stream());
    }
    return format.equals(Format.DOCX) ? Stream.concat(written, chunks()) : written;
  }

  /** Documents into which other files are put. */
  private static Stream<byte[]> chunks() {
    return Stream.of(Embedding.values()).map(Embedding::document);
  }

  /** Files that no writer gives. */
  private static List<byte[]> published(Path folder) {
    return published(folder, "");
  }

  private static List<byte[]> published(Path folder, String ending) {
    List<byte[]> contents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  private List<StatisticsForm> forms() {
    List<StatisticsForm> forms = new ArrayList<>();
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      samples.sorted().forEach(file -> forms.add(Forms.read(file).form().orElseThrow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Edition edition : Edition.values()) {
      forms.add(new FormGenerator(edition, random).next());
    }
    return forms;
  }

  private static byte[] written(StatisticsForm form, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (FormWriter writer = Forms.writer(out, format, CsvEncoding.UTF_8, Layouts.builtIn())) {
      writer.write(form);
    }
    return out.toByteArray();
  }

  /** A smaller file, so that reading takes little time. */
  private byte[] excerpt(Subject subject, byte[] file) {
    if (subject.isPacked()) {
      return parts(file);
    }
    if (subject == Subject.XLS) {
      return SmallXls.of(someRows());
    }
    if (subject == Subject.DOC) {
      return smallest(file);
    }
    if (subject == Subject.PDF) {
      return SmallPdf.of(someRows());
    }
    String text = new String(file, StandardCharsets.UTF_8);
    String excerpt =
        switch (subject) {
          case JSON -> lines(text, line -> !line.matches(".*[^{\\[],"));
          case WIDE -> columns(text);
          case HTML -> lines(text.substring(text.indexOf("<main>")), line -> false);
          default -> lines(text, line -> false);
        };
    return excerpt.getBytes(StandardCharsets.UTF_8);
  }

  /** The first lines, those that must stay, and a few of the others. */
  private String lines(String text, Predicate<String> stays) {
    List<String> lines = text.lines().toList();
    int kept = 1 + random.nextInt(8);
    StringBuilder excerpt = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (i < 5 || stays.test(line) || random.nextInt(lines.size()) < kept) {
        excerpt.append(line).append('\n');
      }
    }
    return excerpt.toString();
  }

  /** The smaller of a file and one of a few rows, which takes less time to read. */
  private static byte[] smallest(byte[] file) {
    return published(DOCUMENTS).stream()
        .filter(small -> small.length < file.length)
        .findFirst()
        .orElse(file);
  }

  /** A few rows of a sample. */
  private List<List<String>> someRows() {
    List<StatisticsForm> forms = forms();
    StatisticsForm form = forms.get(random.nextInt(forms.size()));
    List<List<String>> rows = rows(form);
    return IntStream.range(0, rows.size())
        .filter(i -> i < 4 || random.nextInt(12) == 0)
        .mapToObj(rows::get)
        .toList();
  }

  private static List<List<String>> rows(StatisticsForm form) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(new String(written(form, Format.SHEET), StandardCharsets.UTF_8))
        .stream()
        .map(CsvRecord::getFields)
        .toList();
  }

  /** The same archive with a few of the rows. */
  private byte[] parts(byte[] file) {
    Map<String, byte[]> parts = PackedMutator.unpack(file);
    parts.keySet().removeIf(UNNEEDED.asMatchPredicate());
    parts.replaceAll((name, part) -> rows(part));
    Set<String> used = new HashSet<>();
    parts.values().forEach(part -> used.addAll(sharedTexts(part)));
    parts.computeIfPresent(TEXTS, (name, part) -> texts(part, used));
    return PackedMutator.pack(parts);
  }

  /** The numbers of the shared texts that the cells of a sheet name. */
  private static List<String> sharedTexts(byte[] sheet) {
    return SHARED_TEXT
        .matcher(new String(sheet, StandardCharsets.UTF_8))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** The shared texts without what no cell names. */
  private static byte[] texts(byte[] part, Set<String> used) {
    AtomicInteger next = new AtomicInteger();
    String text = new String(part, StandardCharsets.UTF_8);
    String texts =
        TEXT.matcher(text)
            .replaceAll(
                si ->
                    used.contains(String.valueOf(next.getAndIncrement()))
                        ? Matcher.quoteReplacement(si.group())
                        : "<si/>");
    return texts.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] rows(byte[] part) {
    String text = new String(part, StandardCharsets.UTF_8);
    String excerpt =
        ROW.matcher(text)
            .replaceAll(
                row -> random.nextInt(16) == 0 ? Matcher.quoteReplacement(row.group()) : "");
    return excerpt.getBytes(StandardCharsets.UTF_8);
  }

  /** The first columns and a few of the others, of all rows. */
  private String columns(String text) {
    List<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    List<String> names =
        rows.get(0).getHeader().stream().filter(name -> random.nextInt(16) == 0).toList();
    StringWriter excerpt = new StringWriter();
    try (CsvWriter writer = CsvWriter.builder().build(excerpt)) {
      List<String> all = Stream.concat(Stream.of("edition", "organ"), names.stream()).toList();
      writer.writeRecord(all);
      rows.forEach(row -> writer.writeRecord(all.stream().map(row::getField).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return excerpt.toString();
  }
}
