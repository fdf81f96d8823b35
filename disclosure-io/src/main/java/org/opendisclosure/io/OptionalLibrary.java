package org.opendisclosure.io;

import java.util.List;
import org.opendisclosure.model.text.Sentence;

/** A library that only some formats need, and that an application may therefore leave out. */
enum OptionalLibrary {
  JSOUP("org.jsoup:jsoup", "网页", "web pages", "org.jsoup.Jsoup"),
  CSS_PARSER(
      "org.htmlunit:htmlunit-cssparser",
      "网页",
      "web pages",
      "org.htmlunit.cssparser.parser.javacc.CSS3Parser"),
  POI(
      "org.apache.poi:poi-ooxml",
      "写 .xlsx 工作簿和 .docx 文档",
      "workbooks (.xlsx) and Word documents (.docx), when written,",
      "org.apache.poi.xssf.usermodel.XSSFWorkbook"),
  /** Among modules, PDFBox may be there and the logging that it needs not. */
  PDFBOX(
      "org.apache.pdfbox:pdfbox",
      "PDF 文件",
      "PDF files",
      "org.apache.pdfbox.Loader",
      "org.apache.commons.logging.LogFactory");

  private final String artifact;
  private final String zh;
  private final String en;
  private final List<String> classNames;

  OptionalLibrary(String artifact, String zh, String en, String... classNames) {
    this.artifact = artifact;
    this.zh = zh;
    this.en = en;
    this.classNames = List.of(classNames);
  }

  /** Whether the application has it, on its class path or among its modules. */
  boolean isPresent() {
    return classNames.stream().allMatch(OptionalLibrary::isPresent);
  }

  private static boolean isPresent(String className) {
    try {
      Class.forName(className, false, OptionalLibrary.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Throws an exception that says what is missing, if the application does not have it. */
  void require() {
    if (!isPresent()) {
      throw new UnsupportedOperationException(missing().en());
    }
  }

  /** What is missing, for whoever assembled the application. */
  Sentence missing() {
    return new Sentence(
        "%s需要程序库 %s,而此应用程序没有带上它".formatted(zh, artifact),
        "%s need the library %s, which this application lacks".formatted(en, artifact));
  }
}
