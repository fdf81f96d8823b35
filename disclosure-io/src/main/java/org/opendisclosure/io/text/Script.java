package org.opendisclosure.io.text;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes the traditional characters of labels in simplified script. Only characters that occur in
 * printed labels are known; this is no converter for running text.
 */
public final class Script {

  /** Pairs: the traditional character, then the simplified one. */
  private static final String PAIRS =
      "萬万與与專专業业個个為为爲为舉举於于從从眾众衆众會会傳传體体關关內内決决況况減减製制辦办務务動动區区協协單单"
          + "廳厅參参發发號号後后員员圍围迴回囘回國国處处備备複复復复覆复實实審审對对屬属佈布應应廢废開开強强當当徵征徑径"
          + "態态總总執执護护報报據据數数無无時时機机權权條条構构濟济點点熱热現现電电監监盤盘確确類类糾纠納纳線线組组織织"
          + "經经結结絡络統统繼继續续維维編编繳缴網网罰罚職职聯联輿舆範范獲获補补見见規规視视計计認认訓训議议許许訟讼設设"
          + "訪访訴诉詢询說说説说請请讀读談谈負负責责購购貴贵費费轉转輯辑過过這这進进採采錯错門门問问聞闻閱阅閲阅隱隐項项"
          + "預预題题額额饋馈駁驳頁页稱称級级碼码劃划標标係系億亿圓元註注誌志穩稳戶户祕秘";

  private static final Map<Character, Character> SIMPLIFIED = new HashMap<>();

  static {
    for (int i = 0; i < PAIRS.length(); i += 2) {
      SIMPLIFIED.put(PAIRS.charAt(i), PAIRS.charAt(i + 1));
    }
  }

  private Script() {}

  public static String simplified(String text) {
    char[] simplified = text.toCharArray();
    for (int i = 0; i < simplified.length; i++) {
      simplified[i] = simplified(simplified[i]);
    }
    return new String(simplified);
  }

  static char simplified(char c) {
    return SIMPLIFIED.getOrDefault(c, c);
  }
}
