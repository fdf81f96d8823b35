package org.opendisclosure.io.rtf;

/** Takes a document apart into braces, control words and bytes of text; takes any bytes. */
final class RtfTokens {

  /** What stands at a place. */
  enum Token {
    OPEN,
    CLOSE,
    /** A control word, or a symbol such as a tilde. */
    WORD,
    /** A byte of text, as it is or in hexadecimal digits. */
    BYTE,
    END
  }

  private static final int LONGEST_WORD = 40;
  private static final int LARGEST = 100_000_000;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private boolean hasNumber;
  private int number;
  private int value;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Goes to the next token. */
  Token next() {
    while (at < bytes.length) {
      byte b = bytes[at++];
      switch (b) {
        case '{':
          return Token.OPEN;
        case '}':
          return Token.CLOSE;
        case '\\':
          return control();
        case '\r', '\n', 0:
          break;
        default:
          value = b & 0xFF;
          return Token.BYTE;
      }
    }
    return Token.END;
  }

  private Token control() {
    hasNumber = false;
    number = 0;
    if (at == bytes.length) {
      return Token.END;
    } else if (isLetter(bytes[at])) {
      readWord();
      return Token.WORD;
    }
    byte b = bytes[at++];
    switch (b) {
      case '\\', '{', '}' -> {
        value = b;
        return Token.BYTE;
      }
      case '\'' -> {
        return hex();
      }
      case '\r', '\n' -> word = "par";
      case '\t' -> word = "tab";
      default -> word = String.valueOf((char) (b & 0xFF));
    }
    return Token.WORD;
  }

  private Token hex() {
    int high = digit(at);
    int low = digit(at + 1);
    if (high < 0 || low < 0) {
      return next();
    }
    at += 2;
    value = high << 4 | low;
    return Token.BYTE;
  }

  private int digit(int place) {
    return place < bytes.length ? Character.digit(bytes[place], 16) : -1;
  }

  private void readWord() {
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    StringBuilder name = new StringBuilder();
    for (int i = start; i < Math.min(at, start + LONGEST_WORD); i++) {
      name.append((char) bytes[i]);
    }
    word = name.toString();
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    if (word.equals("bin")) {
      at += Math.max(0, Math.min(number, bytes.length - at));
    }
  }

  private void readNumber() {
    boolean isNegative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    at += isNegative ? 1 : 0;
    while (at < bytes.length && isDigit(bytes[at])) {
      hasNumber = true;
      number = Math.min(LARGEST, number * 10 + bytes[at++] - '0');
    }
    number = isNegative ? -number : number;
  }

  private static boolean isLetter(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** The control word without its backslash and number, or the symbol. */
  String word() {
    return word;
  }

  /** The number behind the word. */
  int number(int otherwise) {
    return hasNumber ? number : otherwise;
  }

  /** Whether the word, a switch, is on. */
  boolean isOn() {
    return number(1) != 0;
  }

  /** The byte. */
  int value() {
    return value;
  }

  /** Whether anything but white space is left. */
  boolean hasMore() {
    for (int i = at; i < bytes.length; i++) {
      if (bytes[i] < 0 || bytes[i] > ' ') {
        return true;
      }
    }
    return false;
  }
}
