#!/usr/bin/env bash
# A PDF form with a field (AcroForm) into which 1034 was filled: the text of its page as PDFBox 3.0.8 (Maven:
# org.apache.pdfbox), pdf-parse 2.4.5 and unpdf 1.7.0 (npm) extract it.
# Expected: Upheld 1034, as the page shows and prints, and as pdftotext (Debian: poppler-utils; seen with 22.12.0) has it.
# Happens: only Upheld, since the field draws its text beside the page's own. Of a form that an office filled in on screen
# all labels are read and no figure is: the same text as that of the blank form, without a warning.
# Needs: Debian (installs poppler-utils if pdftotext is not there), JDK 17, Maven, Node, npm. Exits 1 if the
# behaviour is another one.
set -euo pipefail; export LC_ALL=C.UTF-8
command -v pdftotext > /dev/null || { apt-get update -qq; apt-get install -y -qq --no-install-recommends poppler-utils > /dev/null; } || { echo "CANNOT INSTALL"; exit 2; }
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
npm init -y > /dev/null; npm install --silent --no-audit --no-fund pdf-parse@2.4.5 unpdf@1.7.0 > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>x</groupId><artifactId>x</artifactId><version>1</version><dependencies>
<dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version></dependency>
</dependencies></project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile=cp.txt > /dev/null || { echo "CANNOT INSTALL"; exit 2; }
cat > Form.java <<'JAVA'
import java.io.File;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.*;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.*;
import org.apache.pdfbox.text.PDFTextStripper;

public class Form {
  public static void main(String[] args) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 12);
        content.newLineAtOffset(50, 700);
        content.showText("Upheld");
        content.endText();
      }
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDResources resources = new PDResources();
      resources.put(COSName.getPDFName("Helv"), font);
      form.setDefaultResources(resources);
      form.setDefaultAppearance("/Helv 12 Tf 0 g");
      PDTextField field = new PDTextField(form);
      field.setPartialName("upheld");
      form.getFields().add(field);
      PDAnnotationWidget widget = field.getWidgets().get(0);
      widget.setRectangle(new PDRectangle(150, 690, 100, 20));
      widget.setPage(page);
      widget.setPrinted(true);
      page.getAnnotations().add(widget);
      field.setValue("1034");
      document.save("form.pdf");
    }
    try (PDDocument document = Loader.loadPDF(new File("form.pdf"))) {
      System.out.println("PDFBox " + new PDFTextStripper().getText(document).strip());
    }
  }
}
JAVA
cat > text.mjs <<'JS'
import fs from 'node:fs';
import { PDFParse } from 'pdf-parse';
import { extractText } from 'unpdf';

const parser = new PDFParse({ data: fs.readFileSync('form.pdf') });
console.log('pdf-parse ' + (await parser.getText()).pages[0].text.trim());
await parser.destroy();
console.log('unpdf ' + (await extractText(new Uint8Array(fs.readFileSync('form.pdf')), { mergePages: true })).text.trim());
JS
{
  java -cp "$(cat cp.txt)" Form.java 2> /dev/null
  node text.mjs 2> /dev/null | grep -v '^Warning'
  echo "pdftotext $(pdftotext -layout form.pdf - | tr -s ' \n\f' ' ' | sed 's/ $//')"
} | tee out.txt
cat > expected.txt <<'TXT'
PDFBox Upheld
pdf-parse Upheld
unpdf Upheld
pdftotext Upheld 1034
TXT
cmp -s out.txt expected.txt || { echo "CHANGED"; exit 1; }
echo "AS DESCRIBED: the figure that was filled in is not in the text"
