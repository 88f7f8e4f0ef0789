package org.inforce.digest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.LegalStatus;

/// A week of changes, before it takes a form.
///
/// @param key of the week: one digest a key
/// @param subject what happened in one line
/// @param totals the same with how much was read
/// @param read how many documents were read
/// @param sections in reading order; empty ones are left out
/// @param why the reader gets it
public record Digest(
    String key,
    LocalDate from,
    LocalDate to,
    String subject,
    String totals,
    long read,
    List<Section> sections,
    String why,
    URI permalink) {
  public Digest {
    sections = List.copyOf(sections);
  }

  /// Items of one sort; never empty.
  public record Section(String title, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }

    /// False if an item goes on about the same instrument, so that its name need not stand again.
    public boolean opens(int index) {
      Item item = items.get(index);
      return index == 0
          || item.change().isPresent()
          || !item.headline().equals(items.get(index - 1).headline());
    }
  }

  /// One thing that happened or will.
  ///
  /// @param change `in force → blocked`, where a status changed
  /// @param status the one that it changed to
  /// @param when the day of a happening, as people write it
  /// @param text at most 60 words with the quote
  /// @param was what stood here before and holds no more, such as the old day of a deadline
  /// @param source who says so
  /// @param points of the instrument's timeline, for the drawing
  public record Item(
      String headline,
      Optional<String> change,
      Optional<LegalStatus> status,
      Optional<String> when,
      String text,
      Optional<String> was,
      Optional<String> quote,
      Optional<String> source,
      Optional<URI> address,
      List<Point> points) {
    public Item {
      points = List.copyOf(points);
    }

    /// What stands before the last status: `in force → `; empty where none was known before.
    public String before() {
      return change.map(c -> c.substring(0, c.lastIndexOf("→ ") + 1)).orElse("");
    }

    /// The text with its day before it.
    public String line() {
      return when.map(day -> day + ": ").orElse("") + text;
    }
  }

  /// A day from which a status holds.
  ///
  /// @param told the day as it is known: `10 Feb 2026`, or only `Feb 2026` or `2026`
  public record Point(LocalDate day, LegalStatus status, String told) {}
}
