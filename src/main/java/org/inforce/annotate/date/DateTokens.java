package org.inforce.annotate.date;

import java.util.Arrays;

/// A text cut into words, numbers and marks, each looked up once in the table of words. One pass,
/// arrays only.
final class DateTokens {
  /// What a token looks like.
  enum Shape {
    WORD,
    /// Digits: the value is the number.
    NUMBER,
    /// Digits with `st`, `nd`, `rd`, `th`.
    ORDINAL,
    /// `1990s`, `90s`.
    DECADE,
    /// Digits and letters mixed, decimal fractions, very long numbers.
    MIXED,
    MARK
  }

  private static final int LONGEST_NUMBER = 8;

  /// The mark between paragraphs, so that no expression reaches from one into the next: "Updated
  /// 5:04 p.m." above "On August 26 ...".
  private static final char PARAGRAPH = '\n';

  private final String text;
  private int[] starts;
  private int[] ends;
  private int[] numbers;
  private Shape[] shapes;
  private DateWord[] words;
  private int count;

  DateTokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 16;
    starts = new int[guess];
    ends = new int[guess];
    numbers = new int[guess];
    shapes = new Shape[guess];
    words = new DateWord[guess];
    cut();
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  private boolean has(int token) {
    return token >= 0 && token < count;
  }

  Shape shape(int token) {
    return has(token) ? shapes[token] : Shape.MARK;
  }

  WordKind kind(int token) {
    return has(token) ? words[token].kind() : WordKind.NONE;
  }

  boolean is(int token, WordKind kind) {
    return kind(token) == kind;
  }

  /// The value of the word's row.
  int value(int token) {
    return has(token) ? words[token].value() : 0;
  }

  boolean isNumber(int token) {
    return shape(token) == Shape.NUMBER;
  }

  /// A number of at most so many digits.
  boolean isNumber(int token, int digits) {
    return isNumber(token) && ends[token] - starts[token] <= digits;
  }

  int number(int token) {
    return has(token) ? numbers[token] : 0;
  }

  int length(int token) {
    return has(token) ? ends[token] - starts[token] : 0;
  }

  char mark(int token) {
    return has(token) && shapes[token] == Shape.MARK ? text.charAt(starts[token]) : 0;
  }

  boolean isMark(int token, char mark) {
    return mark(token) == mark;
  }

  /// True if the token is this word, in any case.
  boolean isWord(int token, String word) {
    return has(token)
        && ends[token] - starts[token] == word.length()
        && text.regionMatches(true, starts[token], word, 0, word.length());
  }

  boolean isAnyOf(int token, String... choices) {
    for (String choice : choices) {
      if (isWord(token, choice)) {
        return true;
      }
    }
    return false;
  }

  String word(int token) {
    return has(token) ? text.substring(starts[token], ends[token]) : "";
  }

  char first(int token) {
    return has(token) ? text.charAt(starts[token]) : 0;
  }

  boolean isCapitalised(int token) {
    return Character.isUpperCase(first(token));
  }

  /// True if nothing stands between the token and the one before it.
  boolean isGlued(int token) {
    return token > 0 && token < count && starts[token] == ends[token - 1];
  }

  /// True if the token begins a paragraph, or stands between two.
  boolean beginsParagraph(int token) {
    return token <= 0 || token >= count || isMark(token, PARAGRAPH) || isMark(token - 1, PARAGRAPH);
  }

  private void cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at = cutNumber(at);
      } else if (isLetter(c)) {
        at = cutWord(at);
      } else {
        if (!isSpace(c) || endsParagraph(at)) {
          add(at, at + 1, Shape.MARK, 0, DateWord.NONE);
        }
        at++;
      }
    }
  }

  /// A line end before a blank line; of several blank lines the first.
  private boolean endsParagraph(int at) {
    if (text.charAt(at) != PARAGRAPH || count > 0 && isMark(count - 1, PARAGRAPH)) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && text.charAt(next) != '\n' && isSpace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  private int cutWord(int start) {
    int at = start + 1;
    boolean mixed = false;
    while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
      mixed |= isDigit(text.charAt(at));
      at++;
    }
    if (!mixed) {
      return cutAbbreviation(start, at);
    }
    int letters = start;
    while (isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean splits =
        text.regionMatches(true, start, "FY", 0, 2) || text.regionMatches(true, start, "Q", 0, 1);
    if (splits && letters - start <= 2 && digitsFill(letters, at)) {
      add(start, letters, Shape.WORD, 0, WordTable.DATES.find(text, start, letters));
      add(letters, at, Shape.NUMBER, parse(letters, at), DateWord.NONE);
    } else {
      add(start, at, Shape.MIXED, 0, DateWord.NONE);
    }
    return at;
  }

  /// `a.m.` and `p.m.` are one token without the last full stop.
  private int cutAbbreviation(int start, int end) {
    if (end - start == 1
        && (text.charAt(start) | 32) != 0
        && end + 1 < text.length()
        && text.charAt(end) == '.'
        && (text.charAt(end + 1) | 32) == 'm'
        && ((text.charAt(start) | 32) == 'a' || (text.charAt(start) | 32) == 'p')
        && (end + 2 == text.length() || !isLetter(text.charAt(end + 2)))) {
      String word = (text.charAt(start) | 32) == 'a' ? "am" : "pm";
      add(start, end + 2, Shape.WORD, 0, WordTable.DATES.find(word, 0, 2));
      return end + 2;
    }
    add(start, end, Shape.WORD, 0, WordTable.DATES.find(text, start, end));
    return end;
  }

  private int cutNumber(int start) {
    int digits = start;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    int end = digits;
    while (end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    if (digits - start > LONGEST_NUMBER) {
      add(start, end, Shape.MIXED, 0, DateWord.NONE);
      return end;
    }
    int value = parse(start, digits);
    boolean fraction =
        digits + 1 < text.length()
            && (text.charAt(digits) == ',' || text.charAt(digits) == '.')
            && isDigit(text.charAt(digits + 1))
            && isFraction(start, digits);
    if (fraction) {
      while (end < text.length()
          && (isDigit(text.charAt(end))
              || (text.charAt(end) == ',' || text.charAt(end) == '.')
                  && end + 1 < text.length()
                  && isDigit(text.charAt(end + 1)))) {
        end++;
      }
      add(start, end, Shape.MIXED, 0, DateWord.NONE);
      return end;
    }
    return suffixed(start, digits, end, value);
  }

  /// `1,200` and `2.5` are no dates; `7.8.2024` may be one.
  private boolean isFraction(int start, int digits) {
    if (text.charAt(digits) == ',') {
      int group = digits + 1;
      while (group < text.length() && isDigit(text.charAt(group))) {
        group++;
      }
      return group - digits == 4 && digits - start <= 3;
    }
    return true;
  }

  private int suffixed(int start, int digits, int end, int value) {
    if (end == digits) {
      add(start, end, Shape.NUMBER, value, DateWord.NONE);
    } else if (end - digits == 2 && isOrdinalSuffix(digits)) {
      add(start, end, Shape.ORDINAL, value, DateWord.NONE);
    } else if (end - digits == 1
        && text.charAt(digits) == 's'
        && value % 10 == 0
        && (digits - start == 4 || digits - start == 2)) {
      add(start, end, Shape.DECADE, value, DateWord.NONE);
    } else if (WordTable.DATES.find(text, digits, end).kind() == WordKind.MERIDIEM
        || digits - start <= 2 && end - digits == 1 && startsMeridiem(digits)) {
      add(start, digits, Shape.NUMBER, value, DateWord.NONE);
      return cutAbbreviation(digits, end);
    } else {
      add(start, end, Shape.MIXED, 0, DateWord.NONE);
    }
    return end;
  }

  private boolean startsMeridiem(int at) {
    return text.regionMatches(true, at, "a.m", 0, 3) || text.regionMatches(true, at, "p.m", 0, 3);
  }

  private boolean isOrdinalSuffix(int at) {
    return text.regionMatches(true, at, "th", 0, 2)
        || text.regionMatches(true, at, "st", 0, 2)
        || text.regionMatches(true, at, "nd", 0, 2)
        || text.regionMatches(true, at, "rd", 0, 2);
  }

  private boolean digitsFill(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return to - from <= 4;
  }

  private int parse(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private void add(int start, int end, Shape shape, int number, DateWord word) {
    if (count == starts.length) {
      int larger = count * 2;
      starts = Arrays.copyOf(starts, larger);
      ends = Arrays.copyOf(ends, larger);
      numbers = Arrays.copyOf(numbers, larger);
      shapes = Arrays.copyOf(shapes, larger);
      words = Arrays.copyOf(words, larger);
    }
    starts[count] = start;
    ends[count] = end;
    shapes[count] = shape;
    numbers[count] = number;
    words[count] = word;
    count++;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c > 127 && Character.isLetter(c);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || c == '\u00a0' || c > 127 && Character.isWhitespace(c);
  }
}
