package org.inforce.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.stemmer.PorterStemmer;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.Topic;
import org.inforce.table.TsvTable;

/// Finds the topic of a document: the words of its headline and text that it repeats and that few
/// matters share, weighed as in text search (term frequency times inverse document frequency).
final class Topics {
  /// Of how many matters a word was read, as the logarithm of the share: `ln((all + 1) / (having +
  /// 1))`. Made from the stories of our tests by `TopicsBench`.
  private static final Map<String, Double> RARITY =
      TsvTable.read(
              Topics.class,
              "word-rarity.tsv",
              row -> Map.entry(row.get("word"), Double.valueOf(row.get("rarity"))))
          .stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /// Rarity of a word that the table does not have.
  private static final double UNKNOWN = 3.2;

  /// What is less rare tells nothing.
  private static final double COMMON = 0.7;

  /// Rare words weigh more than in proportion: found by trying 1, 1.5 and 2.
  private static final double POWER = 1.5;

  /// Words that are kept of a document.
  private static final int KEPT = 40;

  /// A headline says twice what a line of text says.
  private static final int HEADLINE = 2;

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}'’]++(?:-\\p{L}[\\p{L}'’]*+)*+|\\d++(?:[,.-]\\d++)*+");

  private static final Pattern OWNER = Pattern.compile("['’]s?$");

  /// A matter's documents are looked at again with each that joins it.
  private static final Map<Key, Topic> LATELY = Lately.of(4096);

  /// @param text its hash: an id is that of the bytes that a text was made from
  private record Key(DocumentId document, int text) {
    static Key of(Document document) {
      return new Key(document.id(), Objects.hash(document.title(), document.text()));
    }
  }

  private Topics() {}

  static Topic of(Document document) {
    return LATELY.computeIfAbsent(Key.of(document), key -> find(document));
  }

  private static Topic find(Document document) {
    Map<String, Integer> counts = new HashMap<>();
    count(document.text(), 1, counts);
    document.title().ifPresent(title -> count(title, HEADLINE, counts));
    Map<String, Double> weights = new HashMap<>();
    counts.forEach((word, count) -> {
      if (rarity(word) >= COMMON) {
        weights.put(word, weight(word, count));
      }
    });
    Topic best = new Topic(weights).heaviest(KEPT);
    double length = best.length();
    return best.by(weight -> rounded(weight / length));
  }

  /// The words of a text as they are counted here.
  static List<String> words(String text) {
    PorterStemmer stemmer = new PorterStemmer();
    return WORD.matcher(Names.joined(text))
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .map(word -> OWNER.matcher(word).replaceFirst(""))
        .filter(word -> word.length() > 2)
        .map(stemmer::stem)
        .toList();
  }

  private static void count(String text, int times, Map<String, Integer> counts) {
    words(text).forEach(word -> counts.merge(word, times, Integer::sum));
  }

  private static double rarity(String word) {
    return RARITY.getOrDefault(word, UNKNOWN);
  }

  private static double weight(String word, int count) {
    return (1 + Math.log(count)) * Math.pow(rarity(word), POWER);
  }

  private static double rounded(double weight) {
    return Math.round(weight * 10_000) / 10_000.0;
  }
}
