package org.opendisclosure.secondhand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.opendisclosure.model.Header;

/** Draws whose forms stand in a collected table, in the words of offices. */
final class CollectedForms {

  private static final List<String> ORGANS =
      List.of(
          "某区住房和城乡建设局",
          "区教育局",
          "区财政局",
          "某区卫生健康委员会",
          "城关镇",
          "东风街道",
          "某某镇人民政府",
          "区政府办公室",
          "高新区管委会",
          "区档案馆",
          "市中级人民法院");

  /** Words for a scope, and what they stand for if that is not themselves. */
  private static final List<List<String>> SCOPES =
      List.of(
          List.of("区政府统计数"),
          List.of("区直单位统计数"),
          List.of("乡镇街道统计数"),
          List.of("各县区"),
          List.of("市直部门"),
          List.of("乡镇(街道)"),
          List.of("所属事业单位"),
          List.of("本级", "本级"),
          List.of("市本级", "本级"));

  private static final List<String> TOTALS = List.of("合计", "汇总", "总计", "全市", "汇总数");

  private static final List<List<String>> PERIODS =
      List.of(
          List.of("本期实际", "本期", "本年累计", "累计"),
          List.of("本季度", "本期", "累计", "累计"),
          List.of("本期数", "本期", "累计数", "累计"),
          List.of("本季", "本期", "全年累计", "累计"));

  private final Random random;

  CollectedForms(Random random) {
    this.random = random;
  }

  /** The forms of a table. */
  List<CollectedForm> any() {
    return switch (random.nextInt(6)) {
      case 0 -> withTotal(scopes());
      case 1 -> periods();
      case 2 -> quarters();
      case 3 -> withTotal(organs());
      case 4 -> below(organs(), periods());
      default -> below(scopes(), periods());
    };
  }

  /** Organs with a total or without. */
  List<CollectedForm> inRows() {
    return withTotal(random.nextInt(4) == 0 ? scopes() : organs());
  }

  private List<CollectedForm> organs() {
    return some(ORGANS).stream()
        .map(organ -> CollectedForm.of(organ, Header.builder().organ(organ).build()))
        .toList();
  }

  private List<CollectedForm> scopes() {
    List<CollectedForm> forms = new ArrayList<>();
    for (List<String> scope : some(SCOPES)) {
      String stated = scope.get(scope.size() - 1);
      boolean isThere = forms.stream().anyMatch(form -> isOf(form, stated));
      if (!isThere) {
        forms.add(CollectedForm.of(scope.get(0), Header.builder().scope(stated).build()));
      }
    }
    return forms;
  }

  private static boolean isOf(CollectedForm form, String scope) {
    return form.header().getScope().orElse("").equals(scope);
  }

  private <T> List<T> some(List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, random.nextInt(2, 6));
  }

  private List<CollectedForm> withTotal(List<CollectedForm> forms) {
    if (random.nextBoolean()) {
      return forms;
    }
    List<CollectedForm> all = new ArrayList<>(forms);
    String word = TOTALS.get(random.nextInt(TOTALS.size()));
    CollectedForm total = CollectedForm.of(word, Header.builder().scope("汇总").build());
    all.add(random.nextInt(3) == 0 ? 0 : all.size(), total);
    return all;
  }

  private List<CollectedForm> periods() {
    List<String> words = PERIODS.get(random.nextInt(PERIODS.size()));
    return List.of(
        CollectedForm.of(words.get(0), Header.builder().period(words.get(1)).build()),
        CollectedForm.of(words.get(2), Header.builder().period(words.get(3)).build()));
  }

  private List<CollectedForm> quarters() {
    List<CollectedForm> forms = new ArrayList<>();
    String before = random.nextBoolean() ? "第" : "";
    for (int i = 1; i <= 4; i++) {
      String word = before + "一二三四".charAt(i - 1) + "季度";
      forms.add(CollectedForm.of(word, Header.builder().quarter(i).build()));
    }
    return forms;
  }

  private static List<CollectedForm> below(List<CollectedForm> outer, List<CollectedForm> inner) {
    List<CollectedForm> forms = new ArrayList<>();
    for (CollectedForm over : outer) {
      for (CollectedForm form : inner) {
        forms.add(form.below(over.headings().get(0), over.header()));
      }
    }
    return forms;
  }
}
