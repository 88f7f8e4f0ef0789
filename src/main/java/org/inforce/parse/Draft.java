package org.inforce.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.inforce.model.Problem;

/// A {@link ParsedText} in the making.
final class Draft {
  Optional<String> title = Optional.empty();
  Optional<LocalDate> published = Optional.empty();
  Optional<String> publisher = Optional.empty();
  Optional<DocumentKind> kind = Optional.empty();
  String text = "";
  final List<Entry> entries = new ArrayList<>();
  final Map<String, String> fields = new LinkedHashMap<>();
  final List<String> notes = new ArrayList<>();

  Draft title(String value) {
    title = present(value);
    return this;
  }

  Draft text(String value) {
    text = value;
    return this;
  }

  Draft field(String name, String value) {
    present(value).ifPresent(present -> fields.put(name, present));
    return this;
  }

  static Optional<String> present(String value) {
    String line = Characters.oneLine(value);
    return line.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  Outcome<ParsedText> done() {
    return new Outcome.Done<>(
        new ParsedText(title, published, publisher, kind, text, entries, fields, notes));
  }

  static <T> Outcome<T> failed(String input, String cause) {
    return new Outcome.Failed<>(new Problem(input, "parse", cause));
  }
}
