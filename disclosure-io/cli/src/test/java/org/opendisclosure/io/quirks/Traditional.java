package org.opendisclosure.io.quirks;

import java.util.HashMap;
import java.util.Map;

/** Writes labels as 葫蘆島市2017年度政府信息公開工作報告 does. */
final class Traditional {

  /** Pairs: the simplified character, then the traditional one. */
  private static final String PAIRS =
      "万萬与與专專业業个個为為举舉于於从從众眾会會传傳体體关關内內决決况況减減办辦务務动動区區协協单單"
          + "厅廳参參发發号號后後员員围圍国國处處备備复復实實审審对對属屬应應废廢开開强強当當征徵径徑态態"
          + "总總执執护護报報据據数數无無时時机機权權条條构構济濟点點热熱现現电電监監盘盤确確类類纠糾纳納"
          + "线線组組织織经經结結络絡统統继繼续續维維编編缴繳网網罚罰职職联聯舆輿范範获獲补補见見规規视視"
          + "计計认認训訓议議许許讼訟设設访訪诉訴询詢说說请請读讀谈談负負责責购購贵貴费費转轉辑輯过過这這"
          + "进進采採错錯门門问問闻聞阅閱隐隱项項预預题題额額馈饋驳駁页頁标標稳穩户戶";

  /** Words in which a character is written otherwise than alone. */
  private static final Map<String, String> WORDS =
      Map.of("制作", "製作", "制发", "製發", "重复", "重複", "反复", "反覆", "答复", "答覆", "发布", "發佈");

  private static final Map<Character, Character> TRADITIONAL = new HashMap<>();

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      TRADITIONAL.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
    }
  }

  private Traditional() {}

  static String of(String text) {
    String worded = text;
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      worded = worded.replace(word.getKey(), word.getValue());
    }
    StringBuilder traditional = new StringBuilder();
    for (char c : worded.toCharArray()) {
      traditional.append(TRADITIONAL.getOrDefault(c, c));
    }
    return traditional.toString();
  }
}
