package org.inforce.store;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Topic;

/// What each matter is about, within one transaction: the sum of what its documents are about.
///
/// A matter that is like something is looked for among the youngest that have one of its words: a
/// word that very many have tells little.
final class MatterTopics {
  /// Words kept of a matter, and those by which others like it are looked for.
  private static final int KEPT = 100;

  private static final int ASKED = 40;

  /// Matters looked at for one word, and those compared as wholes.
  private static final int SAME_WORD = 100;

  private static final int COMPARED = 12;

  private static final TypeReference<Set<String>> PLACES = new TypeReference<>() {};

  private final Sql sql;
  private final Map<Long, About> read = new HashMap<>();

  MatterTopics(Sql sql) {
    this.sql = sql;
  }

  /// @param places the jurisdictions whose instruments are told of; empty if none is told
  record About(Topic topic, Set<String> places) {
    private static final About NOTHING = new About(Topic.NONE, Set.of());

    private boolean mayBe(About other) {
      return places.isEmpty()
          || other.places.isEmpty()
          || !Collections.disjoint(places, other.places);
    }

    private About and(About other) {
      Set<String> both = new HashSet<>(places);
      both.addAll(other.places);
      return new About(topic.and(other.topic), both);
    }
  }

  /// @param likeness from 0 to 1
  record Near(long matter, double likeness) {}

  /// Forgets what was read, since it was taken back.
  void forget() {
    read.clear();
  }

  About of(long matter) {
    return read.computeIfAbsent(
        matter,
        id ->
            sql.find(
                    "SELECT topic, places FROM matter_topic WHERE matter = ?",
                    row ->
                        new About(
                            Json.read(Topic.class, row.getString(1)),
                            Json.read(PLACES, row.getString(2))),
                    id)
                .orElse(About.NOTHING));
  }

  /// The matter that is most like something, besides some, and of a place that it may be of.
  Optional<Near> nearest(About about, Set<Long> besides) {
    Map<Long, Double> shared = new HashMap<>();
    about
        .topic()
        .heaviest(ASKED)
        .words()
        .forEach((word, weight) ->
            having(word).forEach(matter -> shared.merge(matter, weight * weight, Double::sum)));
    shared.keySet().removeAll(besides);
    return shared.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(COMPARED)
        .map(Map.Entry::getKey)
        .filter(matter -> of(matter).mayBe(about))
        .map(matter -> near(about, matter))
        .max(Comparator.comparingDouble(Near::likeness).thenComparing(near -> -near.matter()));
  }

  /// How like something one matter is.
  Near near(About about, long matter) {
    return new Near(matter, about.topic().likeness(of(matter).topic()));
  }

  private List<Long> having(String word) {
    return sql.list(
        "SELECT matter FROM matter_word WHERE word = ? ORDER BY matter DESC LIMIT ?",
        row -> row.getLong(1),
        word,
        SAME_WORD);
  }

  /// Adds what a document is about to its matter.
  void add(long matter, About about) {
    if (!about.topic().words().isEmpty()) {
      put(matter, of(matter).and(about));
    }
  }

  /// Gives what a matter that is no more is about to the one that took it in.
  void move(long from, long to) {
    About moved = of(from);
    if (!moved.topic().words().isEmpty()) {
      moved.topic().words().keySet().forEach(word -> remove(word, from));
      sql.update("DELETE FROM matter_topic WHERE matter = ?", from);
      read.put(from, About.NOTHING);
      put(to, of(to).and(moved));
    }
  }

  private void put(long matter, About whole) {
    Set<String> before = of(matter).topic().words().keySet();
    About about = new About(whole.topic().heaviest(KEPT), whole.places());
    Set<String> words = about.topic().words().keySet();
    before.stream().filter(word -> !words.contains(word)).forEach(word -> remove(word, matter));
    words.stream()
        .filter(word -> !before.contains(word))
        .forEach(word ->
            sql.update("INSERT INTO matter_word (word, matter) VALUES (?, ?)", word, matter));
    sql.update(
        "INSERT INTO matter_topic (matter, topic, places) VALUES (?, ?, ?) ON CONFLICT (matter)"
            + " DO UPDATE SET topic = excluded.topic, places = excluded.places",
        matter,
        Json.text(about.topic()),
        Json.text(about.places()));
    read.put(matter, about);
  }

  private void remove(String word, long matter) {
    sql.update("DELETE FROM matter_word WHERE word = ? AND matter = ?", word, matter);
  }
}
