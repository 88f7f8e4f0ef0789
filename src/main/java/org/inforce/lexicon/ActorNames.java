package org.inforce.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.table.TsvTable;

/// Who acts, as a sentence names them: "the Fifth Circuit", "a federal judge", "Congress"; by the
/// rows of `actor-words.tsv`.
public final class ActorNames {
  private static final Map<String, String> WORDS =
      TsvTable.read(
              ActorNames.class,
              "actor-words.tsv",
              row -> Map.entry(row.get("word"), article(row.get("article"))))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private ActorNames() {}

  private static String article(String article) {
    if (!List.of("the", "body", "place", "a", "many", "none", "nobody").contains(article)) {
      throw new IllegalArgumentException(
          "'" + article + "' is none of the, body, place, a, many, none, nobody");
    }
    return article;
  }

  /// The name with its article; empty for what names nobody, such as "it".
  ///
  /// @param actor in a document's words
  public static Optional<String> withArticle(String actor) {
    List<String> words = Arrays.asList(actor.strip().split("\\s+"));
    if (actor.isBlank() || words.size() == 1 && is(words.getFirst(), "nobody")) {
      return Optional.empty();
    }
    if (is(words.getFirst(), "none")) {
      return Optional.of(
          Character.toLowerCase(actor.strip().charAt(0)) + actor.strip().substring(1));
    }
    String head = words.get(head(words));
    boolean small = Character.isLowerCase(words.getFirst().charAt(0));
    if (words.size() == 1 && is(head, "many")) {
      return Optional.of(actor.toLowerCase(Locale.ROOT));
    }
    // Before "Judge Ada Vance": the Justice Department is no justice.
    if (is(head, "the")
        || is(head, "body") && !small
        || is(head, "place") && (small || head.equals(words.getFirst()))) {
      return Optional.of("the " + actor);
    }
    // "Judge Ada Vance": the title before a name.
    if (is(words.getFirst(), "a") && words.size() > 1) {
      return Optional.of(actor);
    }
    boolean many = head.endsWith("s") && !head.endsWith("ss");
    boolean one = small && !many || is(head, "a");
    return Optional.of(one ? an(words.getFirst()) + actor : actor);
  }

  /// The word before "of", "for" or "in", or the last.
  private static int head(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      if (List.of("of", "for", "in", "at").contains(words.get(i))) {
        return i - 1;
      }
    }
    return words.size() - 1;
  }

  private static String an(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    boolean vowel = "aeiou".indexOf(low.charAt(0)) >= 0;
    return vowel && !low.startsWith("u.s") && !low.startsWith("uni") ? "an " : "a ";
  }

  private static boolean is(String word, String article) {
    String bare = word.toLowerCase(Locale.ROOT).replaceAll("[.,;]+$", "");
    return article.equals(WORDS.get(bare));
  }
}
