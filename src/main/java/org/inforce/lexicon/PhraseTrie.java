package org.inforce.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Many phrases looked up at once, however they are spaced and stopped: "U. S. Supreme Court", "US
/// Supreme Court" and, over a line's end, "U.S. Supreme\nCourt" are one phrase. A stop, comma,
/// quote or blank is passed over only where some phrase with that beginning has one, so that no
/// phrase runs over a sentence's end. A look-up costs at most the length of the longest phrase.
public final class PhraseTrie<T> {
  private static final int BLANK = 1;
  private static final int STOP = 2;
  private static final int COMMA = 4;
  private static final int QUOTE = 8;

  /// A phrase ends here; kept beside the gaps, which are looked at anyway.
  private static final int ENDS = 16;

  private static final int LONGEST_GAP = 3;
  private static final int SHORT = 5;

  private final boolean exactCase;
  private final long[] keys;
  private final int[] next;
  private final byte[] gaps;
  private final List<List<T>> values;
  private final int mask;

  /// The first three letters with which a phrase may begin: most words of a text begin none.
  private final BitSet beginnings = new BitSet();

  /// How many bits of a letter count there: five tell no case.
  private final int letterBits;

  private PhraseTrie(Builder<T> from) {
    exactCase = from.exactCase;
    letterBits = exactCase ? 6 : 5;
    int size = Integer.highestOneBit(Math.max(16, from.edges * 2)) << 1;
    keys = new long[size];
    next = new int[size];
    mask = size - 1;
    Arrays.fill(keys, -1);
    for (int node = 0; node < from.nodes.size(); node++) {
      for (Edge edge : from.nodes.get(node).edges) {
        put(((long) node << 16) | edge.letter, edge.to);
      }
    }
    gaps = new byte[from.nodes.size()];
    values = new ArrayList<>();
    for (int node = 0; node < from.nodes.size(); node++) {
      List<T> ended = List.copyOf(from.nodes.get(node).values);
      gaps[node] = (byte) (from.nodes.get(node).gaps | (ended.isEmpty() ? 0 : ENDS));
      values.add(ended);
    }
    begin(from, from.nodes.getFirst(), 0, 0);
  }

  /// Marks what a phrase may begin with, from a node on that some letters lead to. Where a phrase
  /// ends or has a gap among its first three letters, anything may follow.
  private void begin(Builder<T> from, Node<T> node, int letters, int count) {
    boolean open = count > 0 && (node.gaps != 0 || !node.values.isEmpty());
    if (count == 3 || open) {
      int rest = (3 - count) * letterBits;
      beginnings.set(letters << rest, letters + 1 << rest);
      return;
    }
    for (Edge edge : node.edges) {
      begin(from, from.nodes.get(edge.to), letters << letterBits | code(edge.letter), count + 1);
    }
  }

  private boolean mayBegin(String text, int start) {
    if (start + 2 >= text.length()) {
      return true;
    }
    int letters = 0;
    for (int i = start; i < start + 3; i++) {
      letters = letters << letterBits | code(text.charAt(i));
    }
    return beginnings.get(letters);
  }

  /// A letter's last bits: two that share them cost no more than a look-up in vain.
  private int code(char letter) {
    char small = exactCase || letter < 128 ? letter : Character.toLowerCase(letter);
    return small & (1 << letterBits) - 1;
  }

  /// A phrase found.
  ///
  /// @param end exclusive, in the text
  /// @param values what the phrase stands for, in the order they were added; at least one
  public record Match<T>(int end, List<T> values) {}

  public static <T> Builder<T> foldingCase() {
    return new Builder<>(false);
  }

  public static <T> Builder<T> exactCase() {
    return new Builder<>(true);
  }

  /// The longest phrase that begins at {@code start} and ends at a word's end or before a digit.
  /// The caller sees to it that a word begins there.
  public Optional<Match<T>> longest(String text, int start) {
    List<Match<T>> all = all(text, start);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /// All phrases that begin at {@code start}, the shortest first. A stop that belongs to the phrase
  /// is part of the match.
  public List<Match<T>> all(String text, int start) {
    if (!mayBegin(text, start)) {
      return List.of();
    }
    List<Match<T>> found = List.of();
    int node = 0;
    int at = start;
    while (at < text.length()) {
      int step = step(node, text.charAt(at));
      if (step < 0) {
        int after = at > start ? afterGap(node, text, at) : at;
        if (after == at || after >= text.length()) {
          break;
        }
        at = after;
        continue;
      }
      node = step;
      at++;
      if ((gaps[node] & ENDS) != 0 && endsWord(text, at)) {
        if (found.isEmpty()) {
          found = new ArrayList<>(2);
        }
        found.add(new Match<>(withStop(node, text, at), values.get(node)));
      }
    }
    return found;
  }

  private int withStop(int node, String text, int at) {
    return (gaps[node] & STOP) != 0 && at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
  }

  private static boolean endsWord(String text, int at) {
    return at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || (Character.isDigit(text.charAt(at)) && !Character.isDigit(text.charAt(at - 1)));
  }

  private int afterGap(int node, String text, int at) {
    int allowed = gaps[node];
    int end = at;
    int blanks = 0;
    int lines = 0;
    for (; end < text.length() && end - at <= LONGEST_GAP + blanks; end++) {
      char c = text.charAt(end);
      if (isQuote(c)) {
        if ((allowed & QUOTE) == 0) {
          return at;
        }
        continue;
      }
      if (c == '.' ? (allowed & STOP) == 0 : c == ',' && (allowed & COMMA) == 0) {
        return at;
      }
      if (Character.isWhitespace(c) || c == '\u00a0') {
        lines += c == '\n' ? 1 : 0;
        blanks++;
        if ((allowed & BLANK) == 0 || lines > 1 || blanks > 24) {
          return at;
        }
      } else if (c != '.' && c != ',') {
        return end;
      }
    }
    return end;
  }

  private int step(int node, char c) {
    char folded = fold(c, exactCase);
    long key = ((long) node << 16) | folded;
    for (int slot = slot(key); ; slot = (slot + 1) & mask) {
      if (keys[slot] == key) {
        return next[slot];
      }
      if (keys[slot] < 0) {
        return -1;
      }
    }
  }

  private void put(long key, int to) {
    int slot = slot(key);
    while (keys[slot] >= 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    next[slot] = to;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  private static char fold(char c, boolean exactCase) {
    return exactCase || (c >= 'a' && c <= 'z')
        ? c
        : c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
  }

  private static boolean isQuote(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private record Edge(char letter, int to) {}

  private static final class Node<T> {
    final List<Edge> edges = new ArrayList<>(2);
    final Set<T> seen = new HashSet<>();
    final List<T> values = new ArrayList<>(1);
    int gaps;
  }

  /// Gathers phrases. Not for use by several threads.
  public static final class Builder<T> {
    private final boolean exactCase;
    private final List<Node<T>> nodes = new ArrayList<>();
    private int edges;

    private Builder(boolean exactCase) {
      this.exactCase = exactCase;
      nodes.add(new Node<>());
    }

    /// Adds a phrase. With exact case it is added in capitals too, unless it is so short that the
    /// capitals may be another word.
    ///
    /// @throws IllegalArgumentException if the phrase has no letter or digit
    public Builder<T> add(String phrase, T value) {
      insert(phrase, value);
      String capitals = phrase.toUpperCase(Locale.ROOT);
      if (exactCase && phrase.length() > SHORT && !capitals.equals(phrase)) {
        insert(capitals, value);
      }
      return this;
    }

    private void insert(String phrase, T value) {
      Node<T> node = nodes.getFirst();
      char before = ' ';
      for (int i = 0; i < phrase.length(); i++) {
        char c = phrase.charAt(i);
        if (isQuote(c)) {
          node.gaps |= QUOTE;
          continue;
        }
        if (c == '.' || c == ',' || Character.isWhitespace(c)) {
          node.gaps |= c == '.' ? STOP | BLANK : c == ',' ? COMMA | BLANK : BLANK;
          continue;
        }
        if (Character.isLetter(before) && Character.isDigit(c)) {
          node.gaps |= BLANK;
        }
        node = child(node, fold(c, exactCase));
        before = c;
      }
      if (node == nodes.getFirst()) {
        throw new IllegalArgumentException("no phrase: '" + phrase + "'");
      }
      if (node.seen.add(value)) {
        node.values.add(value);
      }
    }

    private Node<T> child(Node<T> node, char letter) {
      for (Edge edge : node.edges) {
        if (edge.letter == letter) {
          return nodes.get(edge.to);
        }
      }
      node.edges.add(new Edge(letter, nodes.size()));
      nodes.add(new Node<>());
      edges++;
      return nodes.getLast();
    }

    public PhraseTrie<T> build() {
      return new PhraseTrie<>(this);
    }
  }
}
