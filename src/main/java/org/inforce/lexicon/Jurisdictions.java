package org.inforce.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.model.Span;
import org.inforce.table.TsvTable;

/// States, territories, and the cities and counties that news of courts and laws names.
/// Thread-safe.
public final class Jurisdictions {
  /// Words after a state's name that make it part of another name ("the Ohio River", "Delaware
  /// County", "The Washington Post").
  private static final Set<String> COUNTY = Set.of("County", "Co", "Parish");

  private static final Set<String> OTHER_NAME =
      Set.of(
          "County",
          "River",
          "Avenue",
          "Ave",
          "Street",
          "Post",
          "Times",
          "Examiner",
          "Monthly",
          "Heights",
          "Parish",
          "Bay",
          "Monument",
          "Gulf",
          "Turnpike",
          "Jr",
          "Sea",
          "Lottery");

  private static final Jurisdictions STANDARD = new Jurisdictions();

  private final Map<String, Jurisdiction> states = new HashMap<>();
  private final List<Place> places;
  private final PhraseTrie<Named> names;

  /// A state, city or county named in a text.
  ///
  /// @param jurisdiction `us-ca`, or `us-ca-los-angeles` for a place in it
  public record Mention(Span span, String jurisdiction) {
    /// The state's part of the id, e.g. `us-ca`.
    public String state() {
      return jurisdiction.length() > 5 ? jurisdiction.substring(0, 5) : jurisdiction;
    }
  }

  private sealed interface Named {
    record State(Jurisdiction state) implements Named {}

    /// An abbreviation or postal code, which counts only after a town and a comma.
    record Short(Jurisdiction state) implements Named {}

    record Town(Place place) implements Named {}
  }

  private Jurisdictions() {
    PhraseTrie.Builder<Named> builder = PhraseTrie.exactCase();
    for (Jurisdiction state :
        TsvTable.read(Jurisdictions.class, "jurisdictions.tsv", Jurisdictions::state)) {
      states.put(state.id(), state);
      builder.add(state.name(), new Named.State(state));
      state.other().forEach(name -> builder.add(name, new Named.State(state)));
      builder.add(state.abbreviation(), new Named.Short(state));
      builder.add(state.postal(), new Named.Short(state));
      state.press().ifPresent(name -> builder.add(name, new Named.Short(state)));
    }
    places = TsvTable.read(Jurisdictions.class, "places.tsv", Jurisdictions::place);
    places.forEach(place -> builder.add(place.name(), new Named.Town(place)));
    names = builder.build();
  }

  public static Jurisdictions standard() {
    return STANDARD;
  }

  /// The state with this id, e.g. `us-tx`, or with this postal code.
  public Optional<Jurisdiction> state(String idOrPostal) {
    String id =
        idOrPostal.length() == 2
            ? "us-" + idOrPostal.toLowerCase(java.util.Locale.ROOT)
            : idOrPostal;
    return Optional.ofNullable(states.get(id));
  }

  public List<Jurisdiction> states() {
    return states.values().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
  }

  public List<Place> places() {
    return places;
  }

  /// States, cities and counties named in the text, in reading order, not overlapping.
  public List<Mention> find(String text) {
    List<Mention> found = new ArrayList<>();
    for (int at = nextName(text, 0); at < text.length(); ) {
      Optional<Mention> mention = at(text, at);
      mention.ifPresent(found::add);
      at = nextName(text, mention.map(m -> m.span().end()).orElse(at + 1));
    }
    return found;
  }

  /// The state, city or county named just at {@code start}.
  public Optional<Mention> at(String text, int start) {
    List<PhraseTrie.Match<Named>> matches = names.all(text, start);
    if (matches.isEmpty()) {
      return Optional.empty();
    }
    for (int i = matches.size() - 1; i >= 0; i--) {
      Optional<Mention> mention = accept(text, start, matches.get(i));
      if (mention.isPresent()) {
        return mention;
      }
    }
    return Optional.empty();
  }

  /// The places with this name, most likely first.
  public Optional<Place> placeAt(String text, int start) {
    return at(text, start)
        .flatMap(mention ->
            names.all(text, start).reversed().stream()
                .flatMap(match -> match.values().stream())
                .filter(Named.Town.class::isInstance)
                .map(named -> ((Named.Town) named).place())
                .filter(place -> place.id().equals(mention.jurisdiction()))
                .findFirst());
  }

  private Optional<Mention> accept(String text, int start, PhraseTrie.Match<Named> match) {
    int end = unstopped(text, match.end());
    Optional<Named.State> state = first(match, Named.State.class);
    if (state.isPresent()) {
      return stateMention(text, start, end, state.get().state());
    }
    List<Place> towns =
        match.values().stream()
            .filter(Named.Town.class::isInstance)
            .map(named -> ((Named.Town) named).place())
            // "Montgomery Co." is not in Alabama for its name.
            .filter(place -> place.county() || !COUNTY.contains(nextWord(text, end)))
            .toList();
    if (!towns.isEmpty()) {
      return town(text, start, end, towns);
    }
    return first(match, Named.Short.class)
        .filter(named -> afterTown(text, start))
        .map(named -> new Mention(new Span(start, match.end()), named.state().id()));
  }

  private Optional<Mention> stateMention(String text, int start, int end, Jurisdiction state) {
    String after = nextWord(text, end);
    if (OTHER_NAME.contains(after)) {
      return Optional.empty();
    }
    if (state.id().equals("us-wa") && text.startsWith("Washington", start)) {
      return washington(text, start, end, state);
    }
    return Optional.of(new Mention(new Span(start, end), state.id()));
  }

  /// "Washington, D.C." is the capital; "in Washington" may be either and is left open.
  private Optional<Mention> washington(String text, int start, int end, Jurisdiction state) {
    if (end - start == "Washington".length()) {
      Optional<Mention> beside = beside(text, end);
      if (beside.isPresent() && beside.get().jurisdiction().equals("us-dc")) {
        return Optional.of(new Mention(new Span(start, beside.get().span().end()), "us-dc"));
      }
      String before = text.substring(Math.max(0, start - 7), start);
      if (before.endsWith("George ") || before.endsWith("in ") || before.endsWith("to ")) {
        return Optional.empty();
      }
    }
    return Optional.of(new Mention(new Span(start, end), state.id()));
  }

  private Optional<Mention> town(String text, int start, int end, List<Place> towns) {
    Optional<Mention> beside = beside(text, end);
    if (beside.isPresent()) {
      String state = beside.get().jurisdiction();
      return towns.stream()
          .filter(town -> town.jurisdiction().equals(state))
          .findFirst()
          .map(town -> new Mention(new Span(start, end), town.id()));
    }
    return towns.stream()
        .filter(town -> !town.qualified())
        .findFirst()
        .map(town -> new Mention(new Span(start, end), town.id()));
  }

  /// The state that follows after a comma: ", Texas", ", Tex.", ", TX".
  private Optional<Mention> beside(String text, int end) {
    int at = end;
    if (at >= text.length() || (text.charAt(at) != ',' && !text.startsWith(" D", at))) {
      return Optional.empty();
    }
    at += text.charAt(at) == ',' ? 1 : 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int from = at;
    return names
        .longest(text, from)
        .flatMap(match ->
            match.values().stream()
                .flatMap(named ->
                    switch (named) {
                      case Named.State s -> java.util.stream.Stream.of(s.state());
                      case Named.Short s -> java.util.stream.Stream.of(s.state());
                      case Named.Town t -> java.util.stream.Stream.<Jurisdiction>of();
                    })
                .findFirst()
                .map(state -> new Mention(new Span(from, match.end()), state.id())));
  }

  private static boolean afterTown(String text, int start) {
    return start >= 3
        && text.charAt(start - 1) == ' '
        && text.charAt(start - 2) == ','
        && Character.isLetter(text.charAt(start - 3));
  }

  private static int unstopped(String text, int end) {
    return text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  private static String nextWord(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return "";
    }
    int stop = end + 1;
    while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    return text.substring(end + 1, stop);
  }

  private static int nextName(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if ((Character.isUpperCase(c) || c == 't')
          && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
        return at;
      }
    }
    return text.length();
  }

  private static <N extends Named> Optional<N> first(PhraseTrie.Match<Named> match, Class<N> kind) {
    return match.values().stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private static Jurisdiction state(org.inforce.table.TsvRow row) {
    return new Jurisdiction(
        row.get("id"),
        row.get("postal"),
        row.get("name"),
        row.get("abbreviation"),
        row.find("press"),
        row.list("other"),
        row.find("circuit"),
        row.get("capital"));
  }

  private static Place place(org.inforce.table.TsvRow row) {
    return new Place(
        row.get("name"),
        row.get("id"),
        row.get("jurisdiction"),
        row.get("district"),
        row.get("kind").equals("county"),
        row.find("qualified").isPresent());
  }
}
