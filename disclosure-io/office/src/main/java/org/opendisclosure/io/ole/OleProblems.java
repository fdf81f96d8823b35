package org.opendisclosure.io.ole;

import org.opendisclosure.model.text.Sentence;

/** The messages about files of old office programs. */
public final class OleProblems {

  /** That a file has a password. */
  public static final Sentence ENCRYPTED =
      new Sentence(
          "文件设有打开密码,无法读取;请用办公软件打开,取消密码后重新保存",
          "the file is encrypted with a password; open it in an office program, remove the password"
              + " and save it again");

  private OleProblems() {}

  /** That a part of a file, a stream or record, cannot be read. */
  public static Sentence damaged(String where) {
    return Sentence.of(
        "文件已损坏(%s),未读取;请用办公软件打开后重新保存",
        "the file is damaged (%s) and not read; open it in an office program and save it again",
        where);
  }

  /** That a file is of a program older than those that are read. */
  public static Sentence tooOld(String program) {
    return Sentence.of(
        "这是 %s 或更早版本的文件,未读取;请用办公软件打开后重新保存",
        "a file of %s or older; it is not read; open it in an office program and save it again",
        program);
  }
}
