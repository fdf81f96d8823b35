package org.opendisclosure.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickedAnswerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "☑是□否",
        "☒是☐否",
        "√是□否",
        "■是/□否",
        "√是否",
        "√是、×否",
        "是☑否□",
        "是(√)否()",
        "是[√]否[×]",
        "否□是☑",
        "□否☑是",
        "()否(√)是",
        "否是√"
      })
  void yesIsTicked(String printed) {
    assertEquals(Optional.of(true), TickedAnswer.of(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"□是☑否", "☐是☒否", "是□否√", "是()否(√)", "×是√否", "是×,否√"})
  void noIsTicked(String printed) {
    assertEquals(Optional.of(false), TickedAnswer.of(printed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "是否", "是/否", "□是□否", "☑是☑否", "是√否", "是□否", "×是□否", "×是否", "□是×否", "√是√是", "☑是☐是", "□是否",
        "√", "☑有□无"
      })
  void whatLeavesADoubtIsNoAnswer(String printed) {
    assertEquals(Optional.empty(), TickedAnswer.of(printed));
  }
}
