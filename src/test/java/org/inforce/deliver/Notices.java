package org.inforce.deliver;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A notice to try the channels with.
final class Notices {
  private Notices() {}

  static Notice blocked() {
    return new Notice(
        "k-0001",
        "instrument.status.changed",
        "harbour-dust-act",
        "BLOCKED (was in force): Harbour <Dust> Act",
        "The Harbour <Dust> Act is blocked since 5 March 2024.",
        Optional.of("in force"),
        "blocked",
        Optional.of("all of it, for everybody"),
        Optional.of(
            new Notice.Excerpt(
                "the covering rule is “on hold” & may not be applied", "E.D. Wash., 5 March 2024")),
        List.of(
            new Notice.Fact("Decided", "5 March 2024"),
            new Notice.Fact("Recorded", "6 March 2024, 09:30 America/New_York")),
        List.of(),
        "You follow the instrument Harbour <Dust> Act (“my ports”).",
        List.of(
            new Notice.Link(
                "Timeline", URI.create("http://127.0.0.1:8080/instrument/harbour-dust-act#e1"))),
        Instant.parse("2024-03-06T14:30:00Z"));
  }
}
