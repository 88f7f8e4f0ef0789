package org.inforce.collect.listing;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;

/// Where a value stands, as a cell of `opinion-lists.tsv` says it: `PATH`, `PATH =~ PATTERN` (its
/// first group), `^PATH` (of the whole page), `= words {VALUE} words`, alternatives separated by `
/// || `, of which the first that is there counts.
sealed interface ListValue {
  /// Empty if it is not there. Lines are kept, other blanks are single.
  String of(ListItem item);

  /// Nothing.
  record None() implements ListValue {
    @Override
    public String of(ListItem item) {
      return "";
    }
  }

  /// What stands at a place, or the part of it that a pattern finds.
  record Place(boolean whole, String path, Pattern pattern) implements ListValue {
    @Override
    public String of(ListItem item) {
      String text = whole ? item.ofWhole(path) : item.at(path);
      Matcher matcher = pattern.matcher(text);
      return !matcher.find() ? "" : matcher.groupCount() == 0 ? text : string(matcher.group(1));
    }

    private static String string(@org.jspecify.annotations.Nullable String group) {
      return group == null ? "" : group.strip();
    }
  }

  /// Words around values; empty if one of the values is.
  record Template(List<ListValue> parts) implements ListValue {
    @Override
    public String of(ListItem item) {
      StringBuilder out = new StringBuilder();
      for (ListValue part : parts) {
        String value = part.of(item);
        if (value.isEmpty() && !(part instanceof Words)) {
          return "";
        }
        out.append(value);
      }
      return out.toString();
    }
  }

  /// Fixed words of a template.
  record Words(String words) implements ListValue {
    @Override
    public String of(ListItem item) {
      return words;
    }
  }

  /// The first of some that is there.
  record First(List<ListValue> choices) implements ListValue {
    @Override
    public String of(ListItem item) {
      return choices.stream()
          .map(choice -> choice.of(item))
          .filter(value -> !value.isEmpty())
          .findFirst()
          .orElse("");
    }
  }

  /// @throws IllegalArgumentException if a pattern or template is none
  static ListValue of(String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return new None();
    }
    List<ListValue> choices = new ArrayList<>();
    for (String choice : text.split(" \\|\\| ")) {
      choices.add(choice.startsWith("= ") ? template(choice.substring(2)) : place(choice.strip()));
    }
    return choices.size() == 1 ? choices.getFirst() : new First(List.copyOf(choices));
  }

  private static ListValue place(String text) {
    boolean whole = text.startsWith("^");
    String rest = whole ? text.substring(1) : text;
    int mark = rest.indexOf("=~");
    try {
      return new Place(
          whole,
          (mark < 0 ? rest : rest.substring(0, mark)).strip(),
          Pattern.compile(mark < 0 ? "." : "(?m)" + rest.substring(mark + 2).strip()));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("'" + text + "' holds no pattern: " + e.getMessage(), e);
    }
  }

  private static ListValue template(String text) {
    List<ListValue> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open < 0) {
        parts.add(new Words(text.substring(at)));
        break;
      }
      int close = closing(text, open);
      parts.add(new Words(text.substring(at, open)));
      parts.add(place(text.substring(open + 1, close)));
      at = close + 1;
    }
    return new Template(List.copyOf(parts));
  }

  /// Patterns within may hold braces of their own.
  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("'" + text + "' has a brace that does not close");
  }
}
