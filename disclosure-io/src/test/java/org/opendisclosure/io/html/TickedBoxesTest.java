package org.opendisclosure.io.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendisclosure.model.StatisticsForm;

class TickedBoxesTest {

  private static final String HALL = "serviceHalls.physicalHall";

  private static StatisticsForm read(String answer) {
    String page = Pages.page(Pages.sample("otog-housing-2017.csv"));
    String label = "是否设立实体办事大厅";
    String row = "(?s)(%s</th>.*?<td[^>]*>)是(</td>)".formatted(label);
    String changed = page.replaceFirst(row, "$1" + answer + "$2");
    assertNotEquals(page, changed);
    return Pages.read(changed).form().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<input type=radio checked>是 <input type=radio>否#true",
        "<label><input type=checkbox>是</label><label><input type=checkbox checked>否</label>#false",
        "☑是 □否#true",
        "是( ) 否(√)#false",
      })
  void theWordThatIsTickedIsTheAnswer(String answer, boolean isYes) {
    assertEquals(Optional.of(isYes), read(answer).find(HALL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "□是 □否#□是 □否",
        "是√否#是√否",
      })
  void anAnswerThatIsNotClearIsKeptAsItStands(String answer, String raw) {
    StatisticsForm form = read(answer);
    assertEquals(raw, form.getUnreadable().get(HALL));
  }
}
