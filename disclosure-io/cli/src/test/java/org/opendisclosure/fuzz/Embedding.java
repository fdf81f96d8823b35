package org.opendisclosure.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents of Word whose text is another file that is put into them. */
enum Embedding {
  PAGE(
      "<table><tr><td>统计指标<td>单位<td>统计数<tr><td>(一)收到申请数<td>件<td>31</table>"
          .getBytes(StandardCharsets.UTF_8)),
  ARCHIVE(SmallArchive.of("<p>2017年度政府信息公开情况统计表</p>".getBytes(StandardCharsets.UTF_8))),
  RICH_TEXT(SmallRtf.of(List.of(List.of("统计指标", "单位", "统计数"), List.of("(一)收到申请数", "件", "31")))),
  TEXT("统计指标\t单位\t统计数\n(一)收到申请数\t件\t31\n".getBytes(StandardCharsets.UTF_8));

  private final byte[] file;

  Embedding(byte[] file) {
    this.file = file;
  }

  byte[] document() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml",
        bytes(
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                + "<w:body><w:p><w:r><w:t>2017年度政府信息公开情况统计表</w:t></w:r></w:p>"
                + "<w:altChunk r:id='c'/></w:body></w:document>"));
    parts.put(
        "word/_rels/document.xml.rels",
        bytes(
            "<Relationships><Relationship Id='c' Type='x/aFChunk'"
                + " Target='chunk'/></Relationships>"));
    parts.put("word/chunk", file);
    return PackedMutator.pack(parts);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
