package org.inforce.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.inforce.model.Affinity;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.Recorded;
import org.inforce.store.MatterTopics.About;

/// The matters within one transaction: groups of documents that hang together, and that are
/// therefore resolved together.
///
/// By a number, a name or a case a document joins whatever has it. That it is about the same is
/// weaker evidence: what has no key of another joins the matter that is most like it, if any is
/// like it enough and tells of the same state. So two matters may begin with two reports of one
/// law; as they gather more of them they grow alike, and then they are one, if one of them is no
/// more than a few documents and neither is large: a matter costs the more the larger it is.
final class Matters {
  /// Keys of these kinds are given to documents read before.
  private static final List<String> GIVEN = List.of("decision ", "joined ", "replaced ");

  /// How like a document a matter must be, and how like each other two matters; found by
  /// `src/test/bench/one-store`.
  private static final double LIKE = 0.24;

  private static final double ALIKE = 0.27;

  /// How like what cites it, or is cited by it, and at how many of these is looked.
  private static final double LIKE_WHAT_CITES = 0.1;

  private static final int CITING = 20;

  /// Documents of the smaller of two matters that become one because they are alike, and of both.
  private static final int FEW = 3;

  private static final int SMALL = 24;

  /// Documents of a matter that something with a number or name of its own may join by its topic.
  private static final int LARGE = 200;

  private final Sql sql;
  private final MatterTopics topics;

  /// Of a matter that gathered others since it was resolved last: those.
  private Map<Long, TreeSet<Long>> gathered = new HashMap<>();

  /// The matters of documents as they were when first asked for in this transaction, and where
  /// those matters went since: a document is looked at again for nearly every other that shares a
  /// word.
  private final Map<String, Long> firstOf = new HashMap<>();

  private final Map<Long, Long> moved = new HashMap<>();

  Matters(Sql sql) {
    this.sql = sql;
    this.topics = new MatterTopics(sql);
  }

  /// What was gathered, to come back to.
  Map<Long, TreeSet<Long>> gathered() {
    Map<Long, TreeSet<Long>> copy = new HashMap<>();
    gathered.forEach((to, from) -> copy.put(to, new TreeSet<>(from)));
    return copy;
  }

  /// Comes back to what was gathered at an earlier moment.
  void comeBackTo(Map<Long, TreeSet<Long>> earlier) {
    gathered = earlier;
    firstOf.clear();
    moved.clear();
    topics.forget();
  }

  /// Says that a document belongs with every other that has the same key.
  void link(String key, DocumentId document) {
    sql.update(
        "INSERT INTO matter_key (matter_key, document) VALUES (?, ?)"
            + " ON CONFLICT (matter_key, document) DO NOTHING",
        key,
        document.value());
  }

  long of(DocumentId document) {
    return of(document.value());
  }

  private long of(String document) {
    long matter =
        firstOf.computeIfAbsent(
            document, id -> sql.number("SELECT matter FROM document WHERE id = ?", id));
    while (moved.containsKey(matter)) {
      matter = moved.get(matter);
    }
    return matter;
  }

  /// Joins a document with what has its keys, and with what is like it, in one matter, which bears
  /// the number of its first document.
  ///
  /// @param affinity of a document that is in no matter yet
  long join(DocumentId document, Optional<Affinity> affinity, long sequence) {
    List<String> keys =
        sql.list(
            "SELECT matter_key FROM matter_key WHERE document = ? ORDER BY matter_key",
            row -> row.getString(1),
            document.value());
    TreeSet<Long> joined = new TreeSet<>(List.of(of(document)));
    keys.stream()
        .filter(key -> !Affinity.isCited(key))
        .forEach(key -> having(key, document).forEach(other -> joined.add(of(other))));
    Optional<About> about = affinity.map(a -> new About(a.topic(), a.places()));
    if (joined.size() == 1) {
      about
          .flatMap(
              a -> acrossCitation(document, a, joined, keys).or(() -> mostLike(a, joined, keys)))
          .ifPresent(joined::add);
    }
    long matter = unite(joined, sequence);
    about.ifPresent(a -> topics.add(matter, a));
    return about.isPresent() ? withPieces(matter, sequence) : matter;
  }

  /// Of the matters that tell of what this document cites, or cite what it tells of, the one that
  /// is most like it. An act on procedure is cited by thousands that have nothing else in common.
  private Optional<Long> acrossCitation(
      DocumentId document, About about, Set<Long> besides, List<String> keys) {
    return keys.stream()
        .flatMap(key -> having(Affinity.acrossCitation(key), document, CITING).stream())
        .map(this::of)
        .distinct()
        .filter(matter -> !besides.contains(matter) && size(matter) <= LARGE)
        .map(matter -> topics.near(about, matter))
        .filter(near -> near.likeness() >= LIKE_WHAT_CITES)
        .max(Comparator.comparingDouble(MatterTopics.Near::likeness))
        .map(MatterTopics.Near::matter);
  }

  private Optional<Long> mostLike(About about, Set<Long> besides, List<String> keys) {
    boolean tells = keys.stream().anyMatch(key -> key.startsWith("id:") || key.startsWith("name:"));
    return topics
        .nearest(about, besides)
        .filter(near -> near.likeness() >= LIKE && (!tells || size(near.matter()) <= LARGE))
        .map(MatterTopics.Near::matter);
  }

  /// Takes in, and is taken in by, what has grown like it.
  private long withPieces(long grown, long sequence) {
    long matter = grown;
    while (true) {
      int size = size(matter);
      Optional<Long> alike =
          size >= SMALL
              ? Optional.empty()
              : topics
                  .nearest(topics.of(matter), Set.of(matter))
                  .filter(near -> near.likeness() >= ALIKE && areSmall(size, size(near.matter())))
                  .map(MatterTopics.Near::matter);
      if (alike.isEmpty()) {
        return matter;
      }
      matter = unite(new TreeSet<>(List.of(matter, alike.get())), sequence);
    }
  }

  private static boolean areSmall(int one, int other) {
    return Math.min(one, other) <= FEW && one + other <= SMALL;
  }

  private long unite(SortedSet<Long> joined, long sequence) {
    long first = joined.first();
    joined.stream().filter(matter -> matter != first).forEach(from -> move(from, first, sequence));
    touch(first, sequence);
    return first;
  }

  /// Documents that have a key. Of a key that documents bring with them one is enough: all that
  /// have it are one matter.
  private List<String> having(String key, DocumentId besides) {
    boolean given = GIVEN.stream().anyMatch(key::startsWith);
    return having(key, besides, given ? Integer.MAX_VALUE : 1);
  }

  private List<String> having(String key, DocumentId besides, int most) {
    return sql.list(
        "SELECT document FROM matter_key WHERE matter_key = ? AND document <> ?"
            + " ORDER BY document LIMIT ?",
        row -> row.getString(1),
        key,
        besides.value(),
        most);
  }

  /// How many documents it has; a large one is not counted to the end.
  private int size(long matter) {
    return (int)
        sql.number(
            "SELECT COUNT(*) FROM (SELECT 1 FROM document WHERE matter = ? LIMIT ?) some",
            matter,
            LARGE + 1);
  }

  /// What was derived of a matter stays where it is until the new one is resolved, for what was
  /// known before is told from what is new by it.
  private void move(long from, long to, long sequence) {
    sql.update("UPDATE document SET matter = ? WHERE matter = ?", to, from);
    moved.put(from, to);
    topics.move(from, to);
    if (sql.update("UPDATE matter SET gone = 1, sequence = ? WHERE id = ?", sequence, from) == 0) {
      return; // A document that was in none yet.
    }
    TreeSet<Long> all = gathered.computeIfAbsent(to, none -> new TreeSet<>());
    all.add(from);
    all.addAll(gathered.getOrDefault(from, new TreeSet<>()));
    gathered.remove(from);
  }

  /// The matters of which one was made since it was resolved last, itself among them; asked for
  /// once.
  List<Long> takeGathered(long matter) {
    TreeSet<Long> all = gathered.getOrDefault(matter, new TreeSet<>());
    gathered.remove(matter);
    all.add(matter);
    return List.copyOf(all);
  }

  /// The readings of a matter, in the order in which they were recorded.
  List<Recorded> readings(long matter) {
    return sql.list(
        "SELECT * FROM document WHERE matter = ? ORDER BY sequence", Rows::recorded, matter);
  }

  /// The first document of each other matter that has one of these instruments.
  List<DocumentId> othersWith(long matter, List<Instrument> instruments) {
    return instruments.stream()
        .flatMap(instrument ->
            sql
                .list(
                    """
                    SELECT d.id FROM instrument i JOIN document d ON d.sequence = i.matter
                    WHERE i.id = ? AND d.matter <> ?\
                    """,
                    row -> new DocumentId(row.getString(1)),
                    instrument.id().value(),
                    matter)
                .stream())
        .toList();
  }

  void touch(long matter, long sequence) {
    sql.update(
        "INSERT INTO matter (id, sequence, gone) VALUES (?, ?, 0)"
            + " ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence",
        matter,
        sequence);
  }
}
