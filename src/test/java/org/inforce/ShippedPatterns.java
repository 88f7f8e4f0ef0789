package org.inforce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Every regular expression of the program: those that static fields hold, alone or in the rows of
/// tables, and those that stand as literals in calls of `matches`, `replaceAll` and their kin.
final class ShippedPatterns {
  private static final Path CLASSES = Path.of("target/classes");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final int DEEPEST = 12;

  private static final Pattern LITERAL =
      Pattern.compile(
          "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*(\"(?:[^\"\\\\]|\\\\.)*+\")(?=\\s*[,)])");

  private final Map<String, Pattern> found = new TreeMap<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private ShippedPatterns() {}

  /// By where they stand.
  static Map<String, Pattern> all() {
    ShippedPatterns patterns = new ShippedPatterns();
    patterns.ofClasses();
    patterns.ofSources();
    return patterns.found;
  }

  private void ofClasses() {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("org/inforce"))) {
      files
          .map(CLASSES::relativize)
          .map(Path::toString)
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .forEach(this::ofClass);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void ofClass(String name) {
    try {
      Class<?> type = Class.forName(name);
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          look(type.getSimpleName() + "." + field.getName(), field.get(null), 0);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private void look(String place, Object value, int depth) {
    if (value == null || depth > DEEPEST || !seen.add(value)) {
      return;
    }
    switch (value) {
      case Pattern pattern -> found.putIfAbsent(place + " /" + pattern.pattern() + "/", pattern);
      case Optional<?> optional -> optional.ifPresent(v -> look(place, v, depth + 1));
      case Map<?, ?> map -> map.values().forEach(v -> look(place, v, depth + 1));
      case Collection<?> all -> all.forEach(v -> look(place, v, depth + 1));
      case Object[] all -> Stream.of(all).forEach(v -> look(place, v, depth + 1));
      default -> ofParts(place, value, depth);
    }
  }

  private void ofParts(String place, Object value, int depth) {
    Class<?> type = value.getClass();
    if (!type.getName().startsWith("org.inforce.") || type.isHidden()) {
      return;
    }
    try {
      for (Field field : type.getDeclaredFields()) {
        if (!field.getType().isPrimitive()) {
          field.setAccessible(true);
          look(place, field.get(value), depth + 1);
        }
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(place, e);
    }
  }

  private void ofSources() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        Matcher literal = LITERAL.matcher(Files.readString(file));
        while (literal.find()) {
          String quoted = literal.group(2);
          String words = quoted.substring(1, quoted.length() - 1).translateEscapes();
          boolean whole = literal.group(1).equals("matches");
          String regex = whole ? "\\A(?:" + words + ")\\z" : words;
          found.putIfAbsent(file.getFileName() + " /" + regex + "/", Pattern.compile(regex));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
