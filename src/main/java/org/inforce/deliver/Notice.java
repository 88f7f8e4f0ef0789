package org.inforce.deliver;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A message about one change of one instrument, before it takes the form of a channel. The parts
/// stand in the order in which people read them.
///
/// @param key stable: the same event to the same subscription has the same key in every try
/// @param type what it tells of, e.g. `instrument.status.changed`
/// @param thread names the instrument, so that mail programs show its messages as one thread
/// @param subject the change, with the prefix that says what to do about it
/// @param sentence the change in one sentence
/// @param before the status it had; empty where there was none
/// @param after the status it has
/// @param scope what the change reaches
/// @param quote the words that prove it, at most 300 characters
/// @param facts days decided, effective and recorded, obligations, the next day, doubts
/// @param steps what happened in between, where one message tells of several changes
/// @param why the subscription, the rule that matched and the user's own note
/// @param at the moment at which the change was recorded, UTC
public record Notice(
    String key,
    String type,
    String thread,
    String subject,
    String sentence,
    Optional<String> before,
    String after,
    Optional<String> scope,
    Optional<Excerpt> quote,
    List<Fact> facts,
    List<String> steps,
    String why,
    List<Link> links,
    Instant at) {
  private static final int QUOTE_LENGTH = 300;

  public Notice {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    links = List.copyOf(links);
  }

  /// Words of a document.
  ///
  /// @param source who says so, e.g. `E.D. Wash., 5 March 2024`
  public record Excerpt(String text, String source) {
    public Excerpt {
      text = shortened(text, QUOTE_LENGTH);
    }
  }

  /// A labelled line.
  public record Fact(String label, String text) {}

  /// A place to go.
  public record Link(String label, URI address) {}

  /// `blocked (was in force)`, or the new status alone.
  public String change() {
    return before.map(b -> b + " → " + after).orElse(after);
  }

  /// The labelled lines, those of the quote and scope included, in reading order.
  public List<Fact> lines() {
    List<Fact> lines = new ArrayList<>();
    lines.add(new Fact("Status", change()));
    scope.ifPresent(s -> lines.add(new Fact("Reach", s)));
    lines.addAll(facts);
    return lines;
  }

  /// The text, cut at a space with an ellipsis if it is longer than {@code length} characters.
  static String shortened(String text, int length) {
    String plain = text.strip().replaceAll("\\s+", " ");
    if (plain.length() <= length) {
      return plain;
    }
    int space = plain.lastIndexOf(' ', length - 1);
    return plain.substring(0, space > length / 2 ? space : length - 1) + "…";
  }
}
