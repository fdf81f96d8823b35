package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.List;
import org.opendisclosure.io.format.Numbers;
import org.opendisclosure.io.format.Reading;

/** Whether the count of numbers of a reading comes out. */
final class Count {

  private final List<Figure> figures;
  private final Reading reading;
  private final List<String> faults = new ArrayList<>();

  Count(List<Figure> figures, Reading reading) {
    this.figures = figures;
    this.reading = reading;
  }

  List<String> faults() {
    Numbers numbers = reading.numbers();
    if (SecondHand.COUNTS && reading.form().isPresent()) {
      long least = figures.stream().filter(figure -> figure.fate() == Figure.Fate.STATED).count();
      long most = figures.stream().mapToInt(Figure::numbers).sum();
      if (numbers.stated() < least || numbers.stated() > most) {
        faults.add(numbers + " of " + least + " to " + most);
      }
    }
    return faults;
  }
}
