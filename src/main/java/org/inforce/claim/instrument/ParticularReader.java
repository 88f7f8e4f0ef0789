package org.inforce.claim.instrument;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.lexicon.NumberWords;
import org.inforce.model.InstrumentType;
import org.inforce.model.Particular;
import org.inforce.model.Particular.Kind;
import org.inforce.table.TsvTable;
import org.jspecify.annotations.Nullable;

/// Reads from the words that speak of an instrument what tells it from others of its kind.
final class ParticularReader {
  private static final Pattern MEASURE =
      Pattern.compile("\\b(\\w+)[- ](hour|day|week|month|year)s?\\b");
  private static final Pattern YEAR =
      Pattern.compile("(?:(?<!\\p{L})(\\p{L}+)[ ,]+)?\\b((?:1[789]|20)\\d\\d)(?=[ -]\\p{L})");
  private static final Pattern AGAINST =
      Pattern.compile(
          "\\bagainst (?:the )?(?:\\p{Ll}+ ){0,3}(\\p{Lu}[\\w&.-]*(?: (?:& )?\\p{Lu}[\\w&.-]*)*)");
  private static final Pattern BEFORE_ORDER =
      Pattern.compile("(?<![\\w&-])((?:\\p{Lu}[\\w&-]* (?:& )?)+)orders?$");

  /// As state legislatures number their bills; Congress writes "H.R." and "S.".
  private static final Pattern STATE_BILL =
      Pattern.compile(
          "^(?:[HS]\\.? ?[BF]\\b|A\\.? ?B\\b|L\\.? ?[BD]\\b|(?:House|Senate|Assembly)"
              + " (?:Bill|File))");

  private ParticularReader() {}

  /// @param before the words before the head, in lower case
  /// @param words the head with all that describes it, as written
  /// @param called the head alone with what stands before it, as written
  static Set<Particular> of(
      Head head, List<String> before, String words, String called, Issuers issuers) {
    Set<Particular> told = new LinkedHashSet<>();
    rank(head, before).ifPresent(rank -> told.add(new Particular(Kind.RANK, rank)));
    level(head, before).ifPresent(level -> told.add(new Particular(Kind.LEVEL, level)));
    form(head.word(), before.contains("executive")).ifPresent(told::add);
    told.addAll(place(called));
    told.addAll(Agency.of(head, words));
    President.of(head, before).ifPresent(told::add);
    Matcher year = YEAR.matcher(called);
    if (hasDigit(called) && year.find() && !isMonth(year.group(1))) {
      told.add(new Particular(Kind.YEAR, year.group(2)));
    }
    Matcher measure = MEASURE.matcher(words.toLowerCase(Locale.ROOT));
    while (measure.find()) {
      String unit = measure.group(2);
      NumberWords.standard()
          .value(measure.group(1))
          .filter(n -> n > 1)
          .ifPresent(n -> told.add(new Particular(Kind.MEASURE, unit + ":" + n)));
    }
    if (head.family() == Head.Family.ORDER) {
      told.addAll(target(words, called, issuers));
    }
    return told;
  }

  /// Every year has one, and few of the words do.
  private static boolean hasDigit(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isDigit(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// "The ban is at odds with the amendment": an amendment is not called a law or ban.
  private static Optional<String> rank(Head head, List<String> before) {
    if (head.type() == InstrumentType.CONSTITUTIONAL_PROVISION
        || before.contains("constitutional")) {
      return Optional.of("constitution");
    }
    return PhraseWord.LAW.is(head.word()) ? Optional.of("law") : Optional.empty();
  }

  private static Optional<String> level(Head head, List<String> before) {
    if (head.type() == InstrumentType.ORDINANCE
        || before.stream().anyMatch(PhraseWord.CITYWIDE::is)) {
      return Optional.of("city");
    }
    if (head.family() == Head.Family.ORDER) {
      return Optional.empty();
    }
    if (before.stream().anyMatch(PhraseWord.STATEWIDE::is)) {
      return Optional.of("state");
    }
    return before.stream().anyMatch(PhraseWord.NATIONAL::is)
        ? Optional.of("federal")
        : Optional.empty();
  }

  /// A court's or an agency's "order" may be anything; an "executive order" is no proclamation.
  private static Optional<Particular> form(String head, boolean executive) {
    return switch (head) {
      case "order" ->
          executive ? Optional.of(new Particular(Kind.FORM, "order")) : Optional.empty();
      case "proclamation" -> Optional.of(new Particular(Kind.FORM, "proclamation"));
      case "memo", "memorandum" -> Optional.of(new Particular(Kind.FORM, "memorandum"));
      case "letter" -> Optional.of(new Particular(Kind.FORM, "letter"));
      case "notice" -> Optional.of(new Particular(Kind.FORM, "notice"));
      default -> Optional.empty();
    };
  }

  /// What a number alone tells: "Ordinance 1201", "Amendment 3", "H.B. 12".
  static Set<Particular> of(InstrumentType type, String number) {
    return switch (type) {
      case ORDINANCE -> Set.of(new Particular(Kind.LEVEL, "city"));
      case CONSTITUTIONAL_PROVISION -> Set.of(new Particular(Kind.RANK, "constitution"));
      case BALLOT_MEASURE ->
          number.startsWith("Amendment")
              ? Set.of(new Particular(Kind.RANK, "constitution"))
              : Set.of();
      case STATUTE, REGULATION -> Set.of(new Particular(Kind.RANK, "law"));
      case EXECUTIVE_ORDER ->
          Set.of(new Particular(Kind.RANK, "law"), new Particular(Kind.FORM, "order"));
      case DIRECTIVE ->
          number.contains("Proclamation")
              ? Set.of(new Particular(Kind.RANK, "law"), new Particular(Kind.FORM, "proclamation"))
              : Set.of(new Particular(Kind.RANK, "law"));
      case BILL ->
          STATE_BILL.matcher(number).find()
              ? Set.of(new Particular(Kind.LEVEL, "state"))
              : Set.of();
      case RESOLUTION, POLICY -> Set.of();
    };
  }

  /// The city or county that the words name.
  static Set<Particular> place(String words) {
    Set<Particular> told = new LinkedHashSet<>();
    for (Jurisdictions.Mention mention : Jurisdictions.standard().find(words)) {
      Jurisdictions.standard()
          .placeAt(words, mention.span().start())
          .ifPresent(place ->
              told.add(new Particular(place.county() ? Kind.COUNTY : Kind.CITY, place.id())));
    }
    return told;
  }

  /// "the March 2024 rule" is called by when it was made, which others may put otherwise.
  private static boolean isMonth(@Nullable String word) {
    return word != null && CALENDAR.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Set<Particular> target(String words, String called, Issuers issuers) {
    Set<Particular> told = new LinkedHashSet<>();
    Matcher against = AGAINST.matcher(words);
    Matcher before = BEFORE_ORDER.matcher(called);
    String names = against.find() ? against.group(1) : before.find() ? before.group(1) : "";
    for (String name : names.split("[^\\w]+")) {
      String small = name.toLowerCase(Locale.ROOT);
      if (name.length() > 1
          && !issuers.names().contains(small)
          && !Words.EMPTY.contains(small)
          && !Words.ORGANISATION.contains(small)
          && !COMMON.contains(small)
          && !CALENDAR.contains(small)
          && name.chars().anyMatch(Character::isLowerCase)
          && Jurisdictions.standard().find(name).isEmpty()) {
        told.add(new Particular(Kind.TARGET, small));
      }
    }
    return told;
  }

  /// What many firms and schools are called, so that it tells none from another.
  private static final Set<String> COMMON =
      TsvTable.asked(
          "partners",
          "group",
          "company",
          "corporation",
          "corp",
          "university",
          "college",
          "school",
          "holdings",
          "brothers",
          "sons",
          "news",
          "network",
          "bank",
          "hospital",
          "international");

  private static final Set<String> CALENDAR =
      Stream.of(Month.values(), DayOfWeek.values())
          .flatMap(Stream::of)
          .map(day -> day.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
}
