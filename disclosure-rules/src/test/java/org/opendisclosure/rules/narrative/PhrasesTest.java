package org.opendisclosure.rules.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opendisclosure.model.Edition;
import org.opendisclosure.model.Header;
import org.opendisclosure.model.StatisticsForm;
import org.opendisclosure.model.cell.Cell;
import org.opendisclosure.model.cell.Figures;

/** Runs the examples that stand beside the phrases in {@code narrative.yaml}. */
class PhrasesTest {

  private static final Map<?, ?> FILE = Vocabulary.read();

  /** A figure that no example quotes. */
  private static final long ELSEWHERE = 7919;

  static Stream<Map<?, ?>> phrases() {
    return ((List<?>) FILE.get("phrases")).stream().map(phrase -> (Map<?, ?>) phrase);
  }

  static Stream<String> neverFailing() {
    return ((List<?>) FILE.get("never")).stream().map(String.class::cast);
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void aPhraseFindsWhatItsExamplesSayAndNothingInItsCounterexamples(Map<?, ?> phrase) {
    String name = (String) phrase.get("name");
    Map<?, ?> found = (Map<?, ?>) phrase.get("found");
    assertTrue(!found.isEmpty(), name + " has examples");
    found.forEach(
        (text, value) -> {
          List<BigDecimal> quoted = quoted((String) text, name, false);
          assertEquals(List.of(new BigDecimal(value.toString())), quoted, name + ": " + text);
        });
    List<?> not = (List<?>) phrase.get("not");
    assertTrue(!not.isEmpty(), name + " has counterexamples");
    not.forEach(
        text -> assertEquals(List.of(), quoted((String) text, name, true), name + ": " + text));
  }

  private static List<BigDecimal> quoted(String text, String phrase, boolean onlyCertain) {
    Passage passage = new Passage("", "", text);
    int year = text.startsWith("2017") ? 2017 : text.startsWith("2024") ? 2024 : 2020;
    Setting setting = new Setting(Optional.of(form(Edition.ANNUAL_REPORT_2021, year)));
    Linker linker = new Linker(Vocabulary.BUILT_IN, setting, new SeenPassage(passage));
    List<BigDecimal> quoted = new ArrayList<>();
    for (List<Token> sentence : sentences(passage)) {
      for (PhraseLink link : linker.links(Segment.of(sentence))) {
        if (link != null
            && link.phrase().name().equals(phrase)
            && (link.isCertain() || !onlyCertain)) {
          quoted.add(link.quote().value());
        }
      }
    }
    return quoted;
  }

  private static List<List<Token>> sentences(Passage passage) {
    List<List<Token>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
    for (Token token : new Scanner(Vocabulary.BUILT_IN, new SeenPassage(passage)).tokens()) {
      if (token.is(Token.END)) {
        sentences.add(new ArrayList<>());
      } else {
        sentences.get(sentences.size() - 1).add(token);
      }
    }
    return sentences;
  }

  /** A form in which every figure is one that no example quotes. */
  static StatisticsForm form(Edition edition, int year) {
    Figures.Builder figures = Figures.builder(edition.catalogue());
    for (Cell cell : edition.catalogue().cells()) {
      if (cell.kind().isWhole()) {
        figures.count(cell, ELSEWHERE);
      }
    }
    Header header = Header.builder().organ("某市住房和城乡建设局").year(year).build();
    return StatisticsForm.of(edition, header, figures.build(), List.of(), List.of());
  }

  @ParameterizedTest
  @MethodSource("neverFailing")
  void aSentenceThatMayBeRightNeverFails(String sentence) {
    for (Edition edition : Edition.values()) {
      for (String text : List.of(sentence, "2024年," + sentence, sentence.replace("。", ";"))) {
        Narrative narrative =
            Narratives.read(List.of(new Passage("", "", text)), form(edition, 2024));
        List<Check> failing =
            narrative.checks().stream().filter(c -> c.answer() == Answer.FAILS).toList();
        assertEquals(List.of(), failing, text);
      }
    }
  }

  @Test
  void thereAreManySentencesInWhichACarelessReaderErrs() {
    assertTrue(neverFailing().count() >= 60);
  }

  /** That the parts are perhaps not all there are explains no excess. */
  @Test
  void partsAboveTheirTotalThatMayOverlapAreSaidToOverlap() {
    String text = "办结100件,其中征地60件,拆迁55件。";
    Check check = Narratives.read(List.of(new Passage("", "", text))).checks().get(0);
    assertEquals(Answer.OPEN, check.answer());
    assertEquals(Reason.OVERLAP, check.reason());
    String less = "办结100件,其中征地60件,拆迁35件。";
    assertEquals(
        Reason.INCOMPLETE,
        Narratives.read(List.of(new Passage("", "", less))).checks().get(0).reason());
  }

  /** So that a sentence of the list above cannot pass because nothing is ever found. */
  @Test
  void thePlainSentencesOnWhichTheyPlayDoFailOnThatForm() {
    for (String text :
        List.of(
            "收到政府信息公开申请11件。",
            "收到政府信息公开申请11件,办结10件。",
            "未发生行政复议和行政诉讼。",
            "发布信息500条,分别为动态300条、公告150条。",
            "发布信息500条,其中动态300条,占50%。",
            "新收政府信息公开申请2139件,其中网上申请1744件、信函申请393件、当面申请21件、传真申请2件。",
            "公开信息2139条,其中动态1744条,公告393条,人事21条,其他2条。",
            "公开信息100条,其中政策类60条、动态类50条。",
            "收到政府信息公开申请100件,其中自然人申请80件,法人或其他组织30件。",
            "发布信息500条,较上年400条增加100条,增长20%。")) {
      Narrative narrative =
          Narratives.read(
              List.of(new Passage("", "", text)), form(Edition.ANNUAL_REPORT_2021, 2024));
      assertTrue(narrative.checks().stream().anyMatch(c -> c.answer() == Answer.FAILS), text);
    }
  }
}
