package org.opendisclosure.io.odf;

import org.opendisclosure.model.text.Sentence;

/** The messages about OpenDocument files. */
final class OdfProblems {

  private OdfProblems() {}

  static Sentence encrypted() {
    return new Sentence(
        "文件设有打开密码,无法读取;请用办公软件打开,取消密码后重新保存",
        "the file is encrypted with a password; open it in an office program, remove the password"
            + " and save it again");
  }

  static Sentence noContent() {
    return new Sentence(
        "文件不是 OpenDocument 文字文档或电子表格,未读取",
        "the file is neither a text nor a spreadsheet of OpenDocument; it is not read");
  }

  static Sentence changes() {
    return new Sentence(
        "电子表格带有修订记录,按修订后的内容读取",
        "the spreadsheet has tracked changes; it is read as it stands after them");
  }
}
