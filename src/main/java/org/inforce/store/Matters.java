package org.inforce.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.inforce.model.DocumentId;
import org.inforce.model.Instrument;
import org.inforce.model.Recorded;

/// The matters within one transaction: groups of documents that hang together by shared keys, and
/// that are therefore resolved together.
///
/// By a number, a name or a case a document joins whatever has it. A shared word is weak evidence:
/// among thousands of documents it would, by and by, join them all into one matter, each further
/// document of which costs more than the one before. So by words a document joins, best evidence
/// first, only as long as the matter stays small. What neither names nor numbers what it tells of
/// can be found by words alone: it joins the best that there is, however large.
final class Matters {
  /// Keys that begin so are words.
  private static final String WORD = "word";

  /// Keys of these kinds are given to documents read before.
  private static final List<String> GIVEN = List.of("decision ", "joined ", "replaced ");

  /// Documents that one matter gathers by words.
  private static final int SMALL = 24;

  /// Documents looked at for one word, and in all.
  private static final int SAME_WORD = 64;

  private static final int CANDIDATES = 200;

  private final Sql sql;

  /// Of a matter that gathered others since it was resolved last: those.
  private Map<Long, TreeSet<Long>> gathered = new HashMap<>();

  /// The matters of documents as they were when first asked for in this transaction, and where
  /// those matters went since: a document is looked at again for nearly every other that shares a
  /// word.
  private final Map<String, Long> firstOf = new HashMap<>();

  private final Map<Long, Long> moved = new HashMap<>();

  Matters(Sql sql) {
    this.sql = sql;
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

  /// Joins a document with what has its keys, in one matter, which bears the number of its first
  /// document.
  long join(DocumentId document, long sequence) {
    List<String> keys =
        sql.list(
            "SELECT matter_key FROM matter_key WHERE document = ? ORDER BY matter_key",
            row -> row.getString(1),
            document.value());
    long own = of(document);
    TreeSet<Long> joined = new TreeSet<>(List.of(own));
    keys.stream()
        .filter(key -> !key.startsWith(WORD))
        .forEach(key -> having(key, document).forEach(other -> joined.add(of(other))));
    boolean tells = keys.stream().anyMatch(key -> key.startsWith("id:") || key.startsWith("name:"));
    byWords(keys, document, joined, joined.size() == 1 && !tells);
    long first = joined.getFirst();
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

  private void byWords(
      List<String> keys, DocumentId document, TreeSet<Long> joined, boolean isOnlyDescribed) {
    Map<String, Integer> shared = new TreeMap<>();
    keys.stream()
        .filter(key -> key.startsWith(WORD))
        .flatMap(key -> having(key, document, SAME_WORD).stream())
        .forEach(other -> shared.merge(other, 1, Integer::sum));
    List<Long> best =
        shared.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(CANDIDATES)
            .map(entry -> of(entry.getKey()))
            .distinct()
            .filter(matter -> !joined.contains(matter))
            .toList();
    int size = joined.stream().mapToInt(this::size).sum();
    boolean mayBeLarge = isOnlyDescribed;
    for (long matter : best) {
      int more = size(matter);
      if (mayBeLarge || size + more <= SMALL) {
        joined.add(matter);
        size += more;
        mayBeLarge = false;
      }
    }
  }

  /// How many documents it has; a large one is not counted to the end.
  private int size(long matter) {
    return (int)
        sql.number(
            "SELECT COUNT(*) FROM (SELECT 1 FROM document WHERE matter = ? LIMIT ?) some",
            matter,
            SMALL + 1);
  }

  /// What was derived of a matter stays where it is until the new one is resolved, for what was
  /// known before is told from what is new by it.
  private void move(long from, long to, long sequence) {
    sql.update("UPDATE document SET matter = ? WHERE matter = ?", to, from);
    moved.put(from, to);
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
