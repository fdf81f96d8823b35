#!/usr/bin/env bash
# docx4j 11.5.13 (Maven: docx4j-JAXB-ReferenceImpl), TextUtils.extractText, takes the text out of a report.
# Expected: something stands between two cells of a table and between two paragraphs: a tab, a
# blank or a line end.
# Happens: nothing does. The cells 维持, 1, 0 give 维持10, and the next row follows at once. A row of
# counts becomes one longer number, and no reader of the text can tell.
# Needs: JDK 17, Maven. Exits 1 if the behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.docx4j</groupId><artifactId>docx4j-JAXB-ReferenceImpl</artifactId><version>11.5.13</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Text.java <<'JAVA'
import java.io.StringWriter;
import org.docx4j.TextUtils;
import org.docx4j.model.table.TblFactory;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.*;

public class Text {
  public static void main(String[] args) throws Exception {
    MainDocumentPart document = WordprocessingMLPackage.createPackage().getMainDocumentPart();
    document.addParagraphOfText("收到申请 5");
    document.addParagraphOfText("件数如下");
    String[][] texts = {{"维持", "1", "0"}, {"纠正", "12", "34"}};
    Tbl table = TblFactory.createTable(2, 3, 2000);
    for (int r = 0; r < 2; r++) {
      for (int c = 0; c < 3; c++) {
        Tc cell = (Tc) ((Tr) table.getContent().get(r)).getContent().get(c);
        cell.getContent().set(0, document.createParagraphOfText(texts[r][c]));
      }
    }
    document.addObject(table);
    StringWriter text = new StringWriter();
    TextUtils.extractText(document.getJaxbElement(), text);
    System.out.println(text);
  }
}
JAVA
java -cp "$(cat cp.txt)" Text.java 2> /dev/null | tee out.txt
grep -q '^收到申请 5件数如下维持10纠正1234$' out.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: cells and paragraphs run together"
