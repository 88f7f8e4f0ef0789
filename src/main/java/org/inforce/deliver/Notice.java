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
/// @param after the status it has; blank where it tells of none
/// @param scope what the change reaches
/// @param quote the words that prove it, at most 300 characters
/// @param facts days decided, effective and recorded, obligations, the next day, doubts
/// @param steps what happened in between, where one message tells of several changes
/// @param why the subscription, the rule that matched and the user's own note
/// @param links relative to the pages until {@link #on} is asked
/// @param at the moment at which the change was recorded, UTC
/// @param letter what a mail says in place of all this, as a digest does
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
    Instant at,
    Optional<Letter> letter) {
  private static final int QUOTE_LENGTH = 300;

  public Notice {
    facts = List.copyOf(facts);
    steps = List.copyOf(steps);
    links = List.copyOf(links);
  }

  /// A notice that is a mail's text itself.
  public Notice(
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
    this(
        key,
        type,
        thread,
        subject,
        sentence,
        before,
        after,
        scope,
        quote,
        facts,
        steps,
        why,
        links,
        at,
        Optional.empty());
  }

  /// The body of a mail in both its forms.
  public record Letter(String text, String html) {}

  /// The same with links to the pages of this site.
  ///
  /// @param site ends with a slash
  public Notice on(URI site) {
    return with(links.stream().map(l -> new Link(l.label(), site.resolve(l.address()))).toList());
  }

  /// The same with one link more.
  Notice with(Link more) {
    List<Link> all = new ArrayList<>(links);
    all.add(more);
    return with(all);
  }

  private Notice with(List<Link> others) {
    return new Notice(
        key, type, thread, subject, sentence, before, after, scope, quote, facts, steps, why,
        others, at, letter);
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
    if (!after.isEmpty()) {
      lines.add(new Fact("Status", change()));
    }
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
