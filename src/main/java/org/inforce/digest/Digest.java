package org.inforce.digest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A week of changes, before it takes a form.
///
/// @param key of the week: one digest a key
/// @param subject the totals in one line
/// @param sections in reading order; empty ones are left out
/// @param why the reader gets it
public record Digest(
    String key,
    LocalDate from,
    LocalDate to,
    String subject,
    String totals,
    List<Section> sections,
    String why,
    URI permalink) {
  public Digest {
    sections = List.copyOf(sections);
  }

  /// Items of one sort.
  public record Section(String title, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }
  }

  /// One thing that happened or will.
  ///
  /// @param change `in force → blocked`, where a status changed
  /// @param text at most 60 words with headline, change and quote
  /// @param source who says so
  /// @param points of the instrument's timeline, for the drawing
  public record Item(
      String headline,
      Optional<String> change,
      String text,
      Optional<String> quote,
      Optional<String> source,
      Optional<URI> address,
      List<Point> points) {
    public Item {
      points = List.copyOf(points);
    }
  }

  /// A day from which a status holds.
  public record Point(LocalDate day, String status) {}
}
