package org.inforce.resolve;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.model.Claim;
import org.inforce.model.ProceedingMention;

/// What tells one case from another.
///
/// @param rank of the court: `trial`, `appeals`, `supreme`, or empty
/// @param federal whether the court is one of the United States, if that is told
/// @param county of a state trial court
/// @param judges surnames; of the trial court's own judges only for a trial court
record CaseTraits(
    Optional<String> court,
    String rank,
    Optional<Boolean> federal,
    Optional<String> county,
    Set<String> judges,
    Set<String> captions,
    Set<Docket> dockets) {
  private static final Pattern COUNTY = Pattern.compile("\\b([A-Z][\\w-]+) County\\b");
  private static final Pattern FEDERAL =
      Pattern.compile("\\b(?:[Ff]ederal (?:\\w+ )?(?:judge|court)|U\\.S\\. (?:District|Circuit))");
  private static final Pattern STATE =
      Pattern.compile("\\b(?:[Ss]tate (?:\\w+ )?(?:judge|court)\\b|Superior Court|County\\b)");

  /// @param bench surnames of the trial judges whom the document names
  /// @param published when the document appeared
  static CaseTraits of(
      ProceedingMention mention, Claim claim, Set<String> bench, LocalDate published) {
    String words = claim.actor().orElse("") + " " + claim.quote().text();
    Optional<Court> court = mention.court().flatMap(Courts.standard()::byId);
    String rank =
        mention.rank().isEmpty() ? court.map(c -> c.level().code()).orElse("") : mention.rank();
    boolean trial = rank.equals("trial") || rank.isEmpty();
    return new CaseTraits(
        mention.court(),
        rank,
        court.map(Court::federal).or(() -> system(words)),
        trial ? first(COUNTY, words) : Optional.empty(),
        trial ? judge(words, bench, isNews(claim, published)) : Set.of(),
        mention.caption().stream().collect(Collectors.toSet()),
        mention.docket().stream().map(Docket::of).collect(Collectors.toSet()));
  }

  private static boolean isNews(Claim claim, LocalDate published) {
    return claim
        .date()
        .last()
        .filter(day -> day.isBefore(published.minusDays(EventMerger.FRESH_DAYS)))
        .isEmpty();
  }

  private static Optional<Boolean> system(String words) {
    boolean federal = FEDERAL.matcher(words).find();
    return federal == STATE.matcher(words).find() ? Optional.empty() : Optional.of(federal);
  }

  private static Optional<String> first(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /// The judge named; for what is news, in a document that names but one, it is that one.
  private static Set<String> judge(String words, Set<String> bench, boolean news) {
    Set<String> named = named(words, bench);
    return named.isEmpty() && bench.size() == 1 && news
        ? bench
        : named.stream().limit(1).collect(Collectors.toSet());
  }

  /// The judges of a bench whom some words name.
  static Set<String> named(String words, Set<String> bench) {
    return bench.stream()
        .filter(words::contains)
        .sorted(Comparator.comparingInt(words::indexOf))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// "Before Davis, Willett and Oldham, Circuit Judges.": who hears an appeal tries no case.
  private static final Pattern PANEL =
      Pattern.compile("\\bBefore:? ([^\\n]{3,160}?),? (?:Circuit )?Judges\\b");

  /// Surnames after "Judge": "Judge Ana Q. Vance of ..." gives Vance.
  static Set<String> judges(String words) {
    Set<String> found = named(words);
    Matcher panel = PANEL.matcher(words);
    if (panel.find()) {
      found.removeIf(panel.group(1)::contains);
    }
    return found;
  }

  private static Set<String> named(String words) {
    Set<String> found = new LinkedHashSet<>();
    for (int at = words.indexOf("Judge "); at >= 0; at = words.indexOf("Judge ", at + 1)) {
      surname(words.substring(at + "Judge ".length())).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<String> surname(String after) {
    Optional<String> last = Optional.empty();
    for (String word : after.split("\\s+", 6)) {
      if (isNickname(word)) {
        continue;
      }
      String bare = word.replaceAll("['’]s?$|[,.;:)]+$", "").replaceAll("['’]s?$", "");
      boolean name =
          !bare.isEmpty()
              && Character.isUpperCase(bare.charAt(0))
              && !isSuffix(bare)
              && !WEEKDAYS.contains(bare);
      if (!name) {
        break;
      }
      last = Optional.of(bare);
      if (!bare.equals(word) && !isInitial(word)) {
        break;
      }
    }
    return last.filter(name -> name.length() > 2);
  }

  /// "Judge Quint Monday blocked it".
  private static final Set<String> WEEKDAYS =
      Stream.of(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.US))
          .collect(Collectors.toUnmodifiableSet());

  /// "Toni", within quotation marks.
  private static boolean isNickname(String word) {
    return word.matches("[\"“][^\"”]{1,20}[\"”]");
  }

  private static boolean isInitial(String word) {
    return word.length() <= 2 || word.endsWith(".") && word.length() <= 4;
  }

  private static boolean isSuffix(String word) {
    return word.equals("II") || word.equals("III") || word.equals("IV") || word.equals("Jr");
  }

  int level() {
    return switch (rank) {
      case "supreme" -> 2;
      case "appeals" -> 1;
      default -> 0;
    };
  }

  /// False if the two cannot be one case.
  boolean agreesWith(CaseTraits other) {
    boolean same = sharesDocket(other) || sharesCaption(other);
    boolean places =
        agree(court, other.court)
            && agree(federal, other.federal)
            && agree(county, other.county)
            && (rank.isEmpty() || other.rank.isEmpty() || rank.equals(other.rank));
    boolean parties =
        (captions.isEmpty() || other.captions.isEmpty() || sharesCaption(other))
            && (judges.isEmpty() || other.judges.isEmpty() || shares(judges, other.judges));
    return places && (same || parties);
  }

  /// True of two cases in one court that are told apart by the names of the parties alone, and
  /// share one of them and the judge, or the judge and no name.
  boolean mayBe(CaseTraits other) {
    boolean place = court.isPresent() && court.equals(other.court) && rank.equals(other.rank);
    boolean judge = shares(judges, other.judges);
    boolean party =
        captions.stream()
            .anyMatch(a -> other.captions.stream().anyMatch(b -> Captions.shareParty(a, b)));
    boolean unnamed = captions.isEmpty() || other.captions.isEmpty();
    return place && (sharesDocket(other) || judge && (party || unnamed));
  }

  /// How much speaks for one case; a rank alone is nothing.
  int likeness(CaseTraits other) {
    return (sharesDocket(other) ? 16 : 0)
        + (sharesCaption(other) ? 8 : 0)
        + (shares(judges, other.judges) ? 8 : 0)
        + (court.isPresent() && court.equals(other.court) ? 4 : 0)
        + (county.isPresent() && county.equals(other.county) ? 4 : 0)
        + (federal.isPresent() && federal.equals(other.federal) ? 1 : 0);
  }

  boolean sharesCaption(CaseTraits other) {
    return captions.stream()
        .anyMatch(a ->
            other.captions.stream()
                .anyMatch(b -> Captions.same(a, b) || Captions.isSucceeded(a, b)));
  }

  private boolean sharesDocket(CaseTraits other) {
    return dockets.stream().anyMatch(a -> other.dockets.stream().anyMatch(a::same));
  }

  private static boolean shares(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static <T> boolean agree(Optional<T> a, Optional<T> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  CaseTraits with(CaseTraits more) {
    return new CaseTraits(
        court.or(more::court),
        rank.isEmpty() ? more.rank : rank,
        federal.or(more::federal),
        county.or(more::county),
        union(judges, more.judges),
        union(captions, more.captions),
        union(dockets, more.dockets));
  }

  private static <T> Set<T> union(Set<T> a, Set<T> b) {
    return Stream.concat(a.stream(), b.stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
