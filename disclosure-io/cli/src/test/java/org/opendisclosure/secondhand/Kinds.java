package org.opendisclosure.secondhand;

import java.util.List;
import java.util.stream.Stream;

/** All kinds of published forms. */
final class Kinds {

  static final Kind PLAIN = Kind.of("plain, table four headed in three rows").plain();

  static final List<Kind> ALL =
      Stream.of(
              List.of(PLAIN),
              HeadKinds.ALL,
              StubKinds.ALL,
              SpanKinds.ALL,
              CellKinds.ALL,
              LookKinds.ALL,
              UnitKinds.ALL,
              FormatKinds.ALL,
              TextKinds.ALL,
              LabelKinds.ALL,
              TitleKinds.ALL,
              FigureKinds.ALL,
              FileKinds.ALL)
          .flatMap(List::stream)
          .toList();

  private Kinds() {}
}
