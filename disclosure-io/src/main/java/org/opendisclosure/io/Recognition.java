package org.opendisclosure.io;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.opendisclosure.io.spi.Evidence;
import org.opendisclosure.io.spi.FileStart;
import org.opendisclosure.io.spi.FormatDescriptor;
import org.opendisclosure.io.spi.Sign;

/** Tells the format of a file from its first bytes: the strongest sign counts. */
final class Recognition {

  private final List<Mark> marks;

  private record Mark(Sign sign, FormatDescriptor format) {}

  Recognition(List<FormatDescriptor> formats) {
    this.marks =
        formats.stream()
            .flatMap(format -> format.signs().stream().map(sign -> new Mark(sign, format)))
            .sorted(Comparator.comparing(mark -> mark.sign().evidence()))
            .toList();
  }

  /** The format whose bytes nothing else has. */
  Optional<FormatDescriptor> signed(FileStart start) {
    return strongest(start, evidence -> evidence == Evidence.SIGNATURE);
  }

  /** The format that a text is taken for. */
  Optional<FormatDescriptor> guessed(FileStart start) {
    return strongest(start, evidence -> evidence != Evidence.SIGNATURE);
  }

  private Optional<FormatDescriptor> strongest(FileStart start, Predicate<Evidence> counts) {
    return marks.stream()
        .filter(mark -> counts.test(mark.sign().evidence()))
        .filter(mark -> mark.sign().isIn().test(start))
        .map(Mark::format)
        .findFirst();
  }
}
