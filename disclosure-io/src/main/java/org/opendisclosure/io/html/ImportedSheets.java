package org.opendisclosure.io.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opendisclosure.io.part.InnerFile;

/** The sheets that a page links or a sheet imports, as far as they are kept beside the page. */
final class ImportedSheets {

  private static final int MOST = 200;
  private static final int DEEPEST = 8;

  /** The sheet that a rule imports, and the screens for which it does so. */
  private static final Pattern IMPORT =
      Pattern.compile(
          "@import\\s+(?:url\\(\\s*)?[\"']?([^\"')\\s;]{1,2000})[\"']?\\s*\\)?([^;]{0,200});",
          Pattern.CASE_INSENSITIVE);

  /** What gives an imported sheet another weight. */
  private static final Pattern CONDITION = Pattern.compile("(?i)\\b(layer|supports)\\b");

  private final int mostCharacters;
  private int sheets;
  private int characters;
  private boolean isWhole = true;
  private boolean isCut;

  ImportedSheets(int mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  /** A sheet of the page, behind those that it imports. */
  List<String> of(String sheet, InnerFile.Neighbours neighbours) {
    List<String> all = new ArrayList<>();
    add(sheet, neighbours, all, 0);
    return all;
  }

  /** A sheet that the page links, behind those that it imports. */
  List<String> linked(String address, InnerFile.Neighbours neighbours) {
    List<String> all = new ArrayList<>();
    find(address, neighbours, all, 0);
    return all;
  }

  private void add(String sheet, InnerFile.Neighbours neighbours, List<String> all, int depth) {
    if (sheet.contains("@import")) {
      Matcher imports = IMPORT.matcher(sheet);
      boolean isFound = false;
      while (imports.find()) {
        isFound = true;
        boolean isConditional = CONDITION.matcher(imports.group(2)).find();
        isWhole &= !isConditional;
        if (isConditional || Screen.fits(imports.group(2))) {
          find(imports.group(1), neighbours, all, depth + 1);
        }
      }
      isWhole &= isFound;
    }
    all.add(sheet);
  }

  private void find(String address, InnerFile.Neighbours neighbours, List<String> all, int depth) {
    Optional<InnerFile> found = neighbours.find(address);
    isWhole &= found.isPresent();
    if (found.isPresent()) {
      String sheet = found.get().text().text();
      characters += sheet.length();
      isCut |= ++sheets > MOST || depth > DEEPEST || characters > mostCharacters;
      if (!isCut) {
        add(sheet, found.get().neighbours(), all, depth);
      }
    }
  }

  /** Whether each was there. */
  boolean isWhole() {
    return isWhole;
  }

  /** Whether there were too many. */
  boolean isCut() {
    return isCut;
  }
}
