package org.inforce.model;

import java.util.Locale;

/// A closed choice whose cases have a lower-case code in files and answers, e.g. `partly-blocked`.
public interface Coded {
  /// The enum constant's name, which {@link #code()} derives from.
  String name();

  /// The code in files, answers and tables.
  default String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The case with this code.
  ///
  /// @throws IllegalArgumentException naming the code and the choices, if there is none
  static <E extends Enum<E> & Coded> E of(Class<E> choices, String code) {
    for (E choice : choices.getEnumConstants()) {
      if (choice.code().equals(code)) {
        return choice;
      }
    }
    throw new IllegalArgumentException(
        "'"
            + code
            + "' is none of "
            + java.util.Arrays.stream(choices.getEnumConstants()).map(Coded::code).toList());
  }
}
