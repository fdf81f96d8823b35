package org.opendisclosure.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.io.format.Note;
import org.opendisclosure.io.notes.Notes;
import org.opendisclosure.io.text.Excerpt;
import org.opendisclosure.model.assessment.AssessmentAim;
import org.opendisclosure.model.assessment.AssessmentGroup;
import org.opendisclosure.model.assessment.AssessmentStandard;
import org.opendisclosure.model.assessment.SelfAssessment;
import org.opendisclosure.model.text.Sentence;

/** Makes a self-assessment sheet of a JSON document and notes what cannot be used. */
final class AssessmentTree {

  private static final int MAX_WHOLE = 6;
  private static final int MAX_SCALE = 4;
  private static final int LONGEST_RAW = 4_000;
  private static final Set<String> SHEET =
      Set.of("schema", "title", "year", "groups", "total", "unreadableTotal");
  private static final Set<String> GROUP = Set.of("name", "maximum", "bonus", "aims");
  private static final Set<String> AIM = Set.of("name", "maximum", "standards");
  private static final Set<String> STANDARD = Set.of("text", "maxima", "score", "unreadableScore");

  private final Notes notes;

  AssessmentTree(Notes notes) {
    this.notes = notes;
  }

  SelfAssessment sheet(JsonNode node) {
    known(node, "", SHEET);
    SelfAssessment.Builder sheet =
        SelfAssessment.builder()
            .title(text(node, "", "title"))
            .total(points(node, "", "total"))
            .unreadableTotal(text(node, "", "unreadableTotal"));
    JsonNode year = node.path("year");
    if (year.isInt()) {
      sheet.year(year.intValue());
    } else if (isStated(year)) {
      refuse("year", year);
    }
    for (Item item : items(node, "", "groups")) {
      sheet.addGroups(group(item.node(), item.path()));
    }
    return sheet.build();
  }

  private AssessmentGroup group(JsonNode node, String path) {
    known(node, path, GROUP);
    AssessmentGroup.Builder group =
        AssessmentGroup.builder()
            .name(text(node, path, "name").orElse(""))
            .maximum(points(node, path, "maximum"));
    JsonNode bonus = node.path("bonus");
    if (bonus.isBoolean()) {
      group.bonus(bonus.booleanValue());
    } else if (isStated(bonus)) {
      refuse(path + "bonus", bonus);
    }
    for (Item item : items(node, path, "aims")) {
      group.addAims(aim(item.node(), item.path()));
    }
    return group.build();
  }

  private AssessmentAim aim(JsonNode node, String path) {
    known(node, path, AIM);
    AssessmentAim.Builder aim =
        AssessmentAim.builder()
            .name(text(node, path, "name").orElse(""))
            .maximum(points(node, path, "maximum"));
    for (Item item : items(node, path, "standards")) {
      aim.addStandards(standard(item.node(), item.path()));
    }
    return aim.build();
  }

  private AssessmentStandard standard(JsonNode node, String path) {
    known(node, path, STANDARD);
    AssessmentStandard.Builder standard =
        AssessmentStandard.builder()
            .text(text(node, path, "text").orElse(""))
            .score(points(node, path, "score"))
            .unreadableScore(text(node, path, "unreadableScore"));
    JsonNode maxima = node.path("maxima");
    for (int i = 0; i < maxima.size(); i++) {
      points(maxima.path(i), path + "maxima[" + i + "]").ifPresent(standard::addMaxima);
    }
    if (isStated(maxima) && !maxima.isArray()) {
      refuse(path + "maxima", maxima);
    }
    return standard.build();
  }

  /** An item of an array and the path before its properties. */
  private record Item(JsonNode node, String path) {}

  private List<Item> items(JsonNode parent, String path, String name) {
    JsonNode array = parent.path(name);
    List<Item> items = new ArrayList<>();
    if (isStated(array) && !array.isArray()) {
      refuse(path + name, array);
      return items;
    }
    for (int i = 0; i < array.size(); i++) {
      String place = path + name + "[" + i + "]";
      if (array.path(i).isObject()) {
        items.add(new Item(array.path(i), place + "."));
      } else {
        refuse(place, array.path(i));
      }
    }
    return items;
  }

  private void known(JsonNode node, String path, Set<String> names) {
    for (String name : (Iterable<String>) node::fieldNames) {
      if (!names.contains(name)) {
        refuse(path + name, node.path(name));
      }
    }
  }

  private Optional<String> text(JsonNode parent, String path, String name) {
    JsonNode node = parent.path(name);
    if (isStated(node) && !node.isTextual()) {
      refuse(path + name, node);
    }
    return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
  }

  private Optional<BigDecimal> points(JsonNode parent, String path, String name) {
    JsonNode node = parent.path(name);
    return isStated(node) ? points(node, path + name) : Optional.empty();
  }

  private Optional<BigDecimal> points(JsonNode node, String path) {
    if (node.isNumber()) {
      BigDecimal points = node.decimalValue();
      if (points.scale() >= 0
          && points.scale() <= MAX_SCALE
          && points.precision() - points.scale() <= MAX_WHOLE) {
        return Optional.of(points);
      }
    }
    refuse(path, node);
    return Optional.empty();
  }

  private static boolean isStated(JsonNode node) {
    return !node.isMissingNode() && !node.isNull();
  }

  private void refuse(String path, JsonNode node) {
    String raw = node.isTextual() ? node.textValue() : node.toString();
    notes.add(
        Note.Kind.REFUSED,
        0,
        0,
        path,
        Excerpt.of(raw, LONGEST_RAW, LONGEST_RAW).toString(),
        Sentence.of(
            "自查评分表没有 %s 这一项,或者它的值不是规定的类型,未采用",
            "a sheet has no %s, or its value is not of the type it should be; it is not used",
            path));
  }
}
