#!/usr/bin/env bash
# The JDK's own reader of RTF (javax.swing.text.rtf.RTFEditorKit; seen with 17 and 25) reads a table.
# Expected: something stands between the cells of a row and between rows, as a blank or a line end, and Chinese in the
# two ways of RTF, as bytes of GBK (\ansicpg936, \fcharset134) and as numbers (\u), is Chinese.
# Happens: 1 and 0 are 10, and the next row follows at once. The bytes of GBK, which Chinese programs write, come out
# as Latin letters; \u does as Chinese. A hidden 9 (\v) before a 4 makes it 94. There is no exception.
# Needs: JDK 17 or later. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > Read.java <<'JAVA'
import java.io.*;
import java.nio.charset.StandardCharsets;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;

public class Read {
  public static void main(String[] args) throws Exception {
    String row = "\\trowd\\cellx2000\\cellx4000\\cellx6000\\intbl ";
    String form = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}"
        + row + "\\'ce\\'ac\\'b3\\'d6\\cell 1\\cell 0\\cell\\row"
        + row + "\\u32416?\\u27491?\\cell 3\\cell{\\v 9}4\\cell\\row\\pard }";
    RTFEditorKit reader = new RTFEditorKit();
    Document document = reader.createDefaultDocument();
    reader.read(new ByteArrayInputStream(form.getBytes(StandardCharsets.ISO_8859_1)), document, 0);
    System.out.println(document.getText(0, document.getLength()).strip());
  }
}
JAVA
java -Djava.awt.headless=true -Dstdout.encoding=UTF-8 Read.java | tee out.txt
cat > expected.txt <<'TXT'
Î¬³Ö10纠正394
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the cells 1 and 0 are 10"
