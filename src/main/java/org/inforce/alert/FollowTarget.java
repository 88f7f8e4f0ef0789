package org.inforce.alert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.Jurisdiction;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.Instrument;
import org.inforce.model.Proceeding;
import org.inforce.search.answer.Answers;
import org.inforce.search.answer.Named;
import org.inforce.search.answer.Wording;
import org.inforce.store.Store;

/// The thing that is to be followed, by what somebody typed: an id, or the name by which it is
/// known. A follow of what nobody knows would never ring, and nobody would learn of it.
///
/// @param value the id
/// @param name what it is called, empty if it has no name of its own
public record FollowTarget(String value, String name) {
  private static final int SHOWN = 4;

  /// The thing that is meant.
  ///
  /// @throws IllegalArgumentException saying why it is not known which
  public static FollowTarget of(Follow.Kind kind, String typed, Answers answers, Store store) {
    return switch (kind) {
      case INSTRUMENT -> instrument(answers, typed);
      case CASE -> proceeding(store, typed);
      case JURISDICTION -> place(typed);
      case SEARCH -> new FollowTarget(typed, "");
    };
  }

  private static FollowTarget instrument(Answers answers, String typed) {
    return switch (answers.named(typed)) {
      case Named.One(Instrument one) -> new FollowTarget(one.id().value(), Wording.name(one));
      case Named.Several(List<Instrument> several) ->
          throw unclear(typed, several.stream().map(Wording::name));
      case Named.None() ->
          throw new IllegalArgumentException(
              "no law, order or rule is known by the name '"
                  + typed
                  + "'"
                  + answers.like(typed).map(name -> "; did you mean " + name + "?").orElse(""));
    };
  }

  private static FollowTarget proceeding(Store store, String typed) {
    String words = typed.toLowerCase(Locale.ROOT);
    List<Proceeding> found =
        store.proceedings().stream()
            .filter(p ->
                Stream.of(p.docket(), p.caption())
                    .flatMap(Optional::stream)
                    .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(words)))
            .toList();
    List<Proceeding> exact =
        store.proceedings().stream().filter(p -> p.id().value().equals(typed)).toList();
    List<Proceeding> meant = exact.isEmpty() ? found : exact;
    return switch (meant.size()) {
      case 0 ->
          throw new IllegalArgumentException("no court case is known by the name '" + typed + "'");
      case 1 ->
          new FollowTarget(meant.getFirst().id().value(), Wording.proceeding(meant.getFirst()));
      default -> throw unclear(typed, meant.stream().map(Wording::proceeding));
    };
  }

  /// "us", "us-ca-los-angeles" as they are; "California", "CA", "Cal." by the table of states.
  private static FollowTarget place(String typed) {
    String id = typed.toLowerCase(Locale.ROOT);
    return Jurisdictions.standard().states().stream()
        .filter(state -> names(state).anyMatch(typed::equalsIgnoreCase))
        .findFirst()
        .map(state -> new FollowTarget(state.id(), state.name()))
        .or(() ->
            isId(id) ? Optional.of(new FollowTarget(id, Wording.place(id))) : Optional.empty())
        .orElseThrow(() ->
            new IllegalArgumentException("'" + typed + "' is no place like us-ca or California"));
  }

  private static Stream<String> names(Jurisdiction state) {
    return Stream.of(state.id(), state.postal(), state.name(), state.abbreviation());
  }

  /// The whole of the United States, or a place of a state that is known.
  private static boolean isId(String id) {
    return id.equals("us")
        || Jurisdictions.standard().states().stream()
            .anyMatch(state -> id.startsWith(state.id() + "-"));
  }

  private static IllegalArgumentException unclear(String typed, Stream<String> names) {
    return new IllegalArgumentException(
        names
            .distinct()
            .limit(SHOWN)
            .collect(
                Collectors.joining(
                    "; ", "'" + typed + "' may mean any of these, so say more of its name: ", "")));
  }
}
