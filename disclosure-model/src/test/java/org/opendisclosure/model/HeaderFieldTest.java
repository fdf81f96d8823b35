package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table of the header's fields is that of the accessors, and every word leads to one field. */
class HeaderFieldTest {

  private static Object value(HeaderField field) {
    return switch (field.type()) {
      case TEXT, CODE -> field.label();
      case YEAR, QUARTER -> field.type().least();
      case LEVEL -> OrganLevel.COUNTY;
      case DAY -> LocalDate.of(2025, 1, 20);
    };
  }

  @Test
  void everyAccessorOfAHeaderIsAField() {
    TreeSet<String> accessors = new TreeSet<>();
    Arrays.stream(Header.class.getDeclaredMethods())
        .map(method -> method.getName())
        .filter(name -> name.startsWith("get"))
        .forEach(name -> accessors.add(Character.toLowerCase(name.charAt(3)) + name.substring(4)));
    List<String> ids = Arrays.stream(HeaderField.values()).map(HeaderField::id).toList();
    assertEquals(accessors, new TreeSet<>(ids));
  }

  @Test
  void whatIsStatedIsTheOnlyValue() {
    for (HeaderField field : HeaderField.values()) {
      Header.Builder builder = Header.builder();
      field.set(builder, value(field));
      Header header = builder.build();
      assertEquals(Optional.of(value(field)), field.get(header));
      for (HeaderField other : HeaderField.values()) {
        assertEquals(other == field, other.get(header).isPresent(), field + " " + other);
      }
    }
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    Header.Builder builder = Header.builder();
    assertThrows(ClassCastException.class, () -> HeaderField.YEAR.set(builder, "2024"));
  }

  @Test
  void everyWordLeadsToOneField() {
    List<String> words = new ArrayList<>();
    for (HeaderField field : HeaderField.values()) {
      words.add(field.id());
      words.addAll(field.labels());
      for (String label : field.labels()) {
        assertEquals(Optional.of(field), HeaderField.find(label));
      }
      assertEquals(Optional.of(field), HeaderField.find(" " + field.id() + " "));
    }
    assertEquals(words.size(), new HashSet<>(words).size(), words.toString());
    assertEquals(Optional.of(HeaderField.ORGAN), HeaderField.find("机 关　名称"));
    assertEquals(Optional.empty(), HeaderField.find("索引号"));
  }

  @Test
  void yearsAndQuartersHaveARange() {
    assertTrue(HeaderField.YEAR.type().allows(2008));
    assertTrue(HeaderField.YEAR.type().allows(2999));
    assertFalse(HeaderField.YEAR.type().allows(2007));
    assertFalse(HeaderField.YEAR.type().allows(3000));
    assertTrue(HeaderField.QUARTER.type().allows(4));
    assertFalse(HeaderField.QUARTER.type().allows(5));
    assertFalse(HeaderField.ORGAN.type().allows(0));
  }
}
