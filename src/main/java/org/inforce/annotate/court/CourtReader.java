package org.inforce.annotate.court;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.PhraseTrie;
import org.inforce.model.Annotation.CourtMention;
import org.inforce.model.Span;

/// Finds the courts that a text names: "the 9th U.S. Circuit Court of Appeals", "W.D. Wash.", "a
/// federal judge in Seattle", "the state's high court". A court is identified where the words or
/// the rest of the text leave one court only; otherwise the mention carries its rank alone.
///
/// Ranks are `trial`, `appeals`, `supreme`, and for judges below or beside them `magistrate`,
/// `bankruptcy`, `tribal`, `administrative`. Thread-safe; the cost is linear in the text's length.
public final class CourtReader {
  private final Courts courts = Courts.standard();
  private final Jurisdictions jurisdictions = Jurisdictions.standard();
  private final PhraseTrie<CourtRank> ranks = CourtRank.table();

  /// All courts named, in reading order; spans do not overlap and leave out a leading article.
  public List<CourtMention> read(String text) {
    return new Reading(text).run();
  }

  private final class Reading {
    private final String text;
    private final List<Jurisdictions.Mention> places;
    private final List<CourtMention> found = new ArrayList<>();
    private int place;

    Reading(String text) {
      this.text = text;
      places = jurisdictions.find(text);
    }

    List<CourtMention> run() {
      for (int at = 0; at < text.length(); ) {
        if (!beginsWord(at)) {
          at++;
          continue;
        }
        Optional<CourtMention> mention = mentionAt(at);
        mention.ifPresent(found::add);
        at = mention.map(m -> m.span().end()).orElse(at + 1);
      }
      return found;
    }

    private boolean beginsWord(int at) {
      return Character.isLetterOrDigit(text.charAt(at))
          && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private Optional<CourtMention> mentionAt(int at) {
      Optional<PhraseTrie.Match<Court>> named = courts.names().longest(text, at);
      Optional<PhraseTrie.Match<CourtRank>> ranked = ranks.longest(text, at);
      if (named.isPresent() && named.get().end() >= ranked.map(PhraseTrie.Match::end).orElse(0)) {
        return Optional.of(named(at, named.get()));
      }
      return ranked.flatMap(match -> ranked(at, match.end(), match.values().getFirst()));
    }

    private CourtMention named(int at, PhraseTrie.Match<Court> match) {
      Court court = match.values().getFirst();
      boolean sure = match.values().size() == 1;
      return new CourtMention(
          new Span(at, match.end()),
          sure ? Optional.of(court.id()) : Optional.empty(),
          court.level().code());
    }

    private Optional<CourtMention> ranked(int at, int end, CourtRank rank) {
      if (rank.properNoun() && Character.isLowerCase(text.charAt(at))) {
        return Optional.empty();
      }
      Tail tail = Tail.after(text, end);
      Optional<PhraseTrie.Match<Court>> joined =
          tail.joined() ? courts.names().longest(text, tail.at()) : Optional.empty();
      if (joined.isPresent() && !tail.afterName()) {
        return Optional.of(join(at, joined.get(), rank));
      }
      Optional<Jurisdictions.Mention> before = endingAt(at);
      Optional<Jurisdictions.Mention> after =
          tail.joined() ? jurisdictions.at(text, tail.at()) : Optional.empty();
      int start =
          before.map(mention -> mention.span().start()).orElseGet(() -> countyStart(at, rank));
      int stop = after.isPresent() && !tail.afterName() ? after.get().span().end() : end;
      Optional<String> court =
          joined
              .map(match -> match.values().getFirst().id())
              .or(() -> identify(rank, before.or(() -> after)));
      return Optional.of(new CourtMention(new Span(start, stop), court, rank.rank()));
    }

    /// "a panel of the 5th Circuit", "a federal judge in the Northern District of Texas".
    private CourtMention join(int at, PhraseTrie.Match<Court> match, CourtRank rank) {
      Court court = match.values().getFirst();
      String level = court.level().code();
      return new CourtMention(
          new Span(at, match.end()),
          Optional.of(court.id()),
          rank.rank().equals(level) || court.federal() ? level : rank.rank());
    }

    /// "Elk Ridge County superior court": the county's own name, which need not be in a table.
    private int countyStart(int at, CourtRank rank) {
      int start = at;
      for (int word = 0; rank.phrase().startsWith("county ") && word < 3; word++) {
        int from = start - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
          from--;
        }
        if (from < 0
            || from >= start - 1
            || !Character.isUpperCase(text.charAt(from))
            || text.charAt(start - 1) != ' '
            || text.startsWith("The ", from)) {
          return start;
        }
        start = from;
      }
      return start;
    }

    private Optional<String> identify(CourtRank rank, Optional<Jurisdictions.Mention> where) {
      return switch (rank.system()) {
        case FEDERAL ->
            rank.rank().equals("supreme") ? Optional.of("scotus") : federal(rank, where);
        case STATE -> rank.rank().equals("supreme") ? stateSupreme(where) : Optional.empty();
        case ANY -> rank.rank().equals("supreme") ? supreme(where) : Optional.empty();
        case TRIBAL -> Optional.empty();
      };
    }

    private Optional<String> federal(CourtRank rank, Optional<Jurisdictions.Mention> where) {
      if (where.isEmpty() || !rank.rank().equals("trial")) {
        return Optional.empty();
      }
      String id = where.get().jurisdiction();
      List<Court> districts = courts.districts(where.get().state());
      if (districts.size() == 1) {
        return Optional.of(districts.getFirst().id());
      }
      return jurisdictions
          .placeAt(text, where.get().span().start())
          .filter(town -> town.id().equals(id))
          .map(town -> town.district());
    }

    private Optional<String> stateSupreme(Optional<Jurisdictions.Mention> where) {
      return where
          .map(Jurisdictions.Mention::state)
          .or(this::onlyState)
          .flatMap(courts::supreme)
          .map(Court::id);
    }

    /// A bare "Supreme Court" or "the justices" is the court of a state if one has been named and
    /// that of the nation has not.
    private Optional<String> supreme(Optional<Jurisdictions.Mention> where) {
      if (where.isPresent()) {
        return stateSupreme(where);
      }
      for (CourtMention earlier : found.reversed()) {
        if (earlier.rank().equals("supreme") && earlier.court().isPresent()) {
          return earlier.court();
        }
      }
      return Optional.of("scotus");
    }

    private Optional<String> onlyState() {
      List<String> states =
          places.stream().map(Jurisdictions.Mention::state).distinct().limit(2).toList();
      return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    /// The place just before: "Travis County district court", "a Seattle-based federal judge".
    private Optional<Jurisdictions.Mention> endingAt(int at) {
      int end = at;
      for (String link : List.of("-based ", "'s ", "\u2019s ", "' ", "\u2019 ", " ")) {
        if (text.startsWith(link, at - link.length())) {
          end = at - link.length();
          break;
        }
      }
      while (place < places.size() && places.get(place).span().end() < end) {
        place++;
      }
      return end < at && place < places.size() && places.get(place).span().end() == end
          ? Optional.of(places.get(place))
          : Optional.empty();
    }
  }
}
