package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.lexicon.PatternFinder;

/// Who a sentence of a report binds, taken out of the words before the binding ones.
///
/// @param name without the time, condition or source beside it; empty if the words name nobody
/// @param negative "no landlord may": what follows is forbidden
/// @param condition what must be so first, where it stands before the bearer
record ReportBearer(String name, boolean negative, Optional<String> condition) {
  private static final PatternFinder JOINT =
      DutyWords.finder(
          "[;:]\\s+|\\s[-–—]\\s|,?"
              + " (?:but|so|while|whether|because|since(?! (?:(?:early|late|last|mid|the)\\b|"
              + DeadlinePhrase.MONTH
              + "|\\d|\\w+day\\b))|although|though|whereas|meaning|adding|and that|after"
              + " which|(?:under|by|in|through|for|to) which)(?=\\s)|,"
              + " (?:and|yet)(?=\\s)|\\b(?:says|said|announced|warned|decided|confirmed)(?="
              + " (?!(?:that|it|on|in|by|to|so|as|at|last|this|\\w+day)\\b)\\w)|\\b(?:says?|said|means?|announced?|confirm(?:s|ed)|clarifie[sd]|notes|noted|wrote|warns|warned|states|stated|stresse[sd]|provides|provided|rules?|holds|makes"
              + " clear|made"
              + " clear|decided|decreed|now|so|orders?|requirements?|(?:reminde[rd]|reminds|told|tells?)(?:"
              + " [\\w’'-]+){1,5}?) that(?=\\s)|[“\"](?=[A-Z])");
  private static final Pattern SECOND =
      Pattern.compile(
          ", (?:and|or|but|while|that) |,? (?:and|but|while)"
              + " (?=(?:the|an?|each|every|all|any|those|no|its|their|[A-Z][\\w.]*)\\b)|,"
              + " (?=(?:the|an?|each|every|all|any|those|no|its|their)\\b|[A-Z])");
  private static final Pattern FINITE =
      DutyWords.pattern(
          "\\b(?:is|are|was|were|has|have|had|will|would|do|does|did|may|must|shall|can|ought|says?|said|\\w{2,}ed|took|takes|went|goes|began|begins|gave|gives|set|sets|makes|made|came|comes|starts|begins|ends|runs|applies|covers|binds|caps|lets|brings|loses?|"
              + "(?-i:"
              + DutyWords.onlyVerbs()
              + "))\\b");
  private static final Pattern SOURCE =
      DutyWords.pattern(
          "^(?:by|under|pursuant to|in|with|following|per)"
              + " (?:this|that|the|its|their|an?|[A-Z][\\w.]*) (?:[\\w’'-]+"
              + " ){0,5}?(?=(?:an?|each|every|all|any|no|covered|most) )|^(?:under|by|in)"
              + " (?:this|that|the|its)"
              + " (?:order|law|rules?|legislation|measure|ordinance|act|policy|directive|memo|memorandum|mandate|regulations?|statute|program|decree|guidance|proclamation)"
              + " (?=[a-z]{3})|^from (?:then|that (?:day|date|time)) on(?:ward)?,? |^until"
              + " (?:then|further notice),? ");
  private static final Pattern ASIDE = Pattern.compile(",\\s+");
  private static final Pattern PARTICIPIAL =
      DutyWords.pattern(
          "^(?:\\w+ly )?(?:\\w{3,}(?:ed|ing)|made|set|sent|given|known|due)"
              + " (?:in|on|by|for|to|at|with|from|as|earlier|last|this|under)\\b");
  private static final Pattern AIM =
      DutyWords.pattern(
          "^to (?:be|remain|become|qualify|stay|keep|get|obtain|receive|claim|use|open|buy|sell|renew|avoid)\\b[^,;]{2,100}");
  private static final Pattern ADVERBS =
      DutyWords.pattern(
          "(?:\\s(?:will|now|also|then|therefore|thus|still|each|all|both|first|instead|further|hereby|generally|only|just)|,?"
              + " (?:on|late|early) \\w+day)$");

  /// Where the words begin that tell of many the ones who are bound.
  private static final Pattern QUALIFIED =
      DutyWords.pattern(
          " (?:who|whom|whose|that|which|seeking|asking|requesting|wanting|applying|hoping|expecting|told|asked|\\w+ed"
              + " by)\\b");

  private static final Pattern BESIDE_HEAD =
      DutyWords.pattern(
          ",? (?:for|of|in|to|at|on|from|with|without|within|outside|under|over|above|such"
              + " as|including|like|that|who|whose|which|seeking|covered|subject|aged)\\b");

  /// A clause before the bearer that no comma sets off: "Before it sells a dog a kennel must".
  private static final Pattern UNMARKED =
      DutyWords.pattern(
          "^(?<condition>(?:before|when|whenever|once|if|after|while|where|unless|as soon as)"
              + " .{4,120})(?<! (?:of|in|for|to|on|at|by|with|from|under|and|or|an?|the|is|are))"
              + " (?<name>(?:an?|the|each|every|any|all|those) (?:[\\w’'-]+"
              + " ){0,4}[\\w’'-]+|it|they)$");

  private static final Pattern PREPOSED =
      DutyWords.pattern(
          "^(?:as|under|in|on|by|for|with|at|after|before|since|from|to|if|when|while|\\w+ing)\\b");

  private static final Pattern LAST_NAME = Pattern.compile("(?:[A-Z][\\w.&’'-]* ?)+$");

  private static final Pattern LEADING =
      DutyWords.pattern("^(?:and|or|but|so|then|that|also|which|meanwhile|now|instead)\\b,?\\s+");

  /// Where the bearer's clause begins in the words before the binding ones.
  ///
  /// @param opens whether the words begin the sentence; else they follow what is to be done by
  ///   somebody else, and the bearer's clause begins after their last "and"
  static int clauseStart(String before, boolean opens) {
    int clause = clauseStart(before);
    return opens ? clause : Math.max(clause, secondClause(before));
  }

  /// @param clause the bearer's clause, a time limit that opens it left out
  static ReportBearer of(String clause) {
    String words = clause.strip();
    Subject subject = Subject.of(words);
    List<String> conditions = new ArrayList<>();
    subject.adverbials().stream()
        .filter(a -> a.kind() == DutyWords.Adverbial.CONDITION)
        .map(Subject.Part::words)
        .forEach(conditions::add);
    Matcher aim = AIM.matcher(words);
    if (aim.find()) {
      conditions.add(aim.group());
    }
    String name = bare(afterAside(subject.obligor(), conditions));
    Matcher unmarked = UNMARKED.matcher(name);
    if (unmarked.find()) {
      conditions.add(unmarked.group("condition"));
      name = unmarked.group("name");
    }
    boolean negative = name.matches("(?is)no (?!later|more|less|fewer)\\w.*");
    return new ReportBearer(
        negative ? name.substring(3).strip() : name, negative, conditions.stream().findFirst());
  }

  /// Whoever a sentence that tells no duty is about: what stands before its first verb.
  static Optional<String> spokenOf(String sentence) {
    Matcher verb = FINITE.matcher(sentence);
    if (!verb.find()) {
      return Optional.empty();
    }
    String subject = bare(sentence.substring(0, verb.start()).strip());
    Matcher name = LAST_NAME.matcher(subject);
    String who =
        subject.contains(",") || PREPOSED.matcher(subject).find()
            ? name.find() ? name.group() : ""
            : subject;
    return Optional.of(who)
        .filter(w -> !w.isBlank() && w.split("\\s+").length <= 8)
        .filter(w -> !DutyWords.isThing(w))
        .filter(w -> ReportVetoes.of(ReportVetoes.Scope.BEARER, w).isEmpty());
  }

  /// Whoever is bound without what says which of them: "ferries with more than ten crew".
  static String head(String name) {
    Matcher beside = BESIDE_HEAD.matcher(name);
    return beside.find() && beside.start() > 0 ? name.substring(0, beside.start()) : name;
  }

  /// The words before the binding ones that bear on what these tell: neither what says which
  /// bearers are bound ("women seeking a permit") nor the condition.
  String governing(String before) {
    String words = before;
    for (String part : condition.stream().toList()) {
      words = words.replace(part, "");
    }
    int at = words.lastIndexOf(name);
    Matcher qualified = QUALIFIED.matcher(name);
    return at >= 0 && qualified.find() ? words.substring(0, at + qualified.start()) : words;
  }

  /// The last place where a clause of its own begins: a list ("banks, brokers, and funds must") has
  /// no verb before its "and".
  private static int clauseStart(String before) {
    int start = 0;
    for (Optional<Matcher> found = JOINT.first(before); found.isPresent(); ) {
      Matcher joint = found.get();
      boolean list = joint.group().equalsIgnoreCase(", and");
      if (!list || FINITE.matcher(before.substring(start, joint.start())).find()) {
        start = joint.end();
      }
      found = JOINT.first(before, joint.end());
    }
    return start;
  }

  /// "Under the order, issued in May, ferries": what stands before the last of such commas is no
  /// part of who is bound.
  private static String afterAside(String obligor, List<String> conditions) {
    String name = obligor;
    Matcher aside = ASIDE.matcher(name);
    while (aside.find()
        && (DutyWords.adverbial(name).isPresent() || PARTICIPIAL.matcher(name).find())) {
      if (DutyWords.adverbial(name).filter(DutyWords.Adverbial.CONDITION::equals).isPresent()) {
        conditions.add(name.substring(0, aside.start()));
      }
      name = name.substring(aside.end());
      aside = ASIDE.matcher(name);
    }
    return name;
  }

  private static int secondClause(String before) {
    Matcher second = SECOND.matcher(before);
    int start = 0;
    while (second.find()) {
      start = second.end();
    }
    return start;
  }

  /// The name without the source and the adverbs beside it ("under this order a landlord").
  static String bare(String obligor) {
    String name = obligor;
    Matcher leading = LEADING.matcher(name);
    name = leading.find() ? name.substring(leading.end()) : name;
    Matcher source = SOURCE.matcher(name);
    name = source.find() ? name.substring(source.end()) : name;
    Matcher adverbs = ADVERBS.matcher(name);
    while (adverbs.find()) {
      name = name.substring(0, adverbs.start());
      adverbs = ADVERBS.matcher(name);
    }
    return name.strip().replaceFirst(",$", "");
  }
}
