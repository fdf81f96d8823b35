package org.opendisclosure.rules.organs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.model.text.CreditCodes;
import org.opendisclosure.model.text.Invisible;
import org.opendisclosure.model.text.PlainText;
import org.opendisclosure.model.text.Sentence;

/**
 * Reads a list of the organs whose forms are expected: one organ a line, its name and, after a
 * comma, which may be a Chinese one, or a tab, its unified social credit code if it is known.
 * Quotes around either, blank lines, lines that start with {@code #} and a first line of titles
 * (机关名称, 统一社会信用代码) are passed over.
 *
 * <pre>{@code
 * 机关名称,统一社会信用代码
 * 金盆苗族彝族乡人民政府
 * 六盘水市住房和城乡建设局,11100000000013338W
 * }</pre>
 */
public final class OrganList {

  private static final Set<String> TITLES =
      Set.of("机关名称", "机关", "单位名称", "单位", "名称", "organ", "name");

  private final List<Organ> organs = new ArrayList<>();
  private final List<OrganListException.Problem> problems = new ArrayList<>();
  private final Register register = new Register();
  private final String file;
  private int line;

  private OrganList(String file) {
    this.file = file;
  }

  /**
   * Reads a list.
   *
   * @param in the list; not closed
   * @param file its name for messages
   * @return the organs in the order of their lines
   * @throws OrganListException if any line cannot be understood; all of them are named
   * @throws UncheckedIOException if reading fails
   */
  public static List<Organ> read(Reader in, String file) {
    OrganList list = new OrganList(file);
    try {
      BufferedReader lines = new BufferedReader(in);
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        list.line(text.strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (list.organs.isEmpty() && list.problems.isEmpty()) {
      list.line = 0;
      list.problem("名单中没有机关", "the list names no organ");
    }
    if (!list.problems.isEmpty()) {
      throw new OrganListException(list.problems);
    }
    return List.copyOf(list.organs);
  }

  private void line(String text) {
    line++;
    String bare = Invisible.dropped(text).strip();
    if (bare.isEmpty() || bare.startsWith("#")) {
      return;
    }
    String[] fields = bare.split("[,\uFF0C\t]", -1);
    String name = unquoted(fields[0]);
    String code = fields.length > 1 ? PlainText.of(unquoted(fields[1])) : "";
    if (organs.isEmpty() && problems.isEmpty() && TITLES.contains(PlainText.name(name))) {
      return;
    }
    if (name.isEmpty()) {
      problem("没有机关名称", "there is no name", bare);
    } else if (!code.isEmpty() && !CreditCodes.isValid(code)) {
      problem("统一社会信用代码有误", "this is no valid unified social credit code", code);
    } else {
      add(
          new Organ(
              Optional.of(name),
              Optional.of(code).filter(c -> !c.isEmpty()),
              Optional.empty(),
              Optional.empty(),
              ""));
    }
  }

  private void add(Organ organ) {
    if (register.find(organ).isPresent()) {
      problem("这个机关在名单中重复", "this organ is on the list twice", organ.shown());
    } else {
      register.add(organ);
      organs.add(organ);
    }
  }

  private void problem(String zh, String en, String found) {
    String shown = Invisible.shown(found);
    problem(zh + ":“" + shown + "”", en + ": “" + shown + "”");
  }

  private void problem(String zh, String en) {
    problems.add(new OrganListException.Problem(file, line, new Sentence(zh, en)));
  }

  private static String unquoted(String field) {
    String bare = Invisible.dropped(field).strip();
    boolean isQuoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
    return isQuoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }
}
