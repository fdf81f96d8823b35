package org.opendisclosure.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name tells a level only where it leaves no doubt. */
class OrganLevelTest {

  @ParameterizedTest
  @CsvSource({
    "某某镇人民政府,TOWNSHIP",
    "洪泽区岔河镇人民政府,TOWNSHIP",
    "金盆苗族彝族乡人民政府,TOWNSHIP",
    "某某镇政府,TOWNSHIP",
    "某市某区某某街道办事处,TOWNSHIP",
    "浙江省人民政府,PROVINCE",
    "新疆维吾尔自治区人民政府,PROVINCE",
    "上海市人民政府,PROVINCE",
    "浙江省财政厅,PROVINCE_DEPARTMENT",
    "财政部,STATE_COUNCIL_DEPARTMENT",
    "中华人民共和国教育部,STATE_COUNCIL_DEPARTMENT",
    "海关总署,STATE_COUNCIL_DEPARTMENT",
    "黔南布依族苗族自治州人民政府,PREFECTURE",
    "某某县人民政府,COUNTY",
    "鄂托克前旗人民政府,COUNTY",
    "上海市黄浦区人民政府,COUNTY"
  })
  void nameTellsTheLevel(String organ, OrganLevel level) {
    assertEquals(Optional.of(level), OrganLevel.ofName(organ));
    assertEquals(Optional.of(level), OrganLevel.ofName("\u202a" + organ + "\u202c"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "淮安市人民政府",
        "景德镇市人民政府",
        "杭州市",
        "某市财政局",
        "国家税务总局杭州市税务局",
        "某某镇",
        "浙江省杭州市财政局",
        "某市某镇人民政府办公室",
        "海关总署广东分署",
        "某某公司",
        ""
      })
  void doubtfulNameTellsNothing(String organ) {
    assertEquals(Optional.empty(), OrganLevel.ofName(organ));
  }

  @ParameterizedTest
  @CsvSource({"township,TOWNSHIP", "乡镇街道,TOWNSHIP", "' 市级 部门\u200e',PREFECTURE_DEPARTMENT"})
  void levelIsFoundByIdAndTerm(String text, OrganLevel level) {
    assertEquals(Optional.of(level), OrganLevel.find(text));
  }
}
