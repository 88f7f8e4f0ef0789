package org.inforce.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.claim.act.ActReader;
import org.inforce.claim.act.Finding;
import org.inforce.claim.act.SpokenOf;
import org.inforce.claim.bill.BillReader;
import org.inforce.claim.cue.Act;
import org.inforce.claim.duty.DutyReader;
import org.inforce.claim.instrument.InstrumentReader;
import org.inforce.claim.instrument.Instruments;
import org.inforce.claim.instrument.Made;
import org.inforce.claim.learned.LearnedActs;
import org.inforce.claim.scan.ActorKind;
import org.inforce.claim.scan.Item;
import org.inforce.claim.scan.ItemScanner;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Claim;
import org.inforce.model.DocumentKind;
import org.inforce.model.DutyClaim;
import org.inforce.model.EventType;
import org.inforce.model.Reading;

/// Reads what one document says happened: to which instrument, when, by whom, with the words that
/// say it.
public final class Reader {
  private Reader() {}

  /// @param title the headline as a document of its own, annotated
  public static Reading read(Annotated document, Annotated title) {
    return ForeignRuling.read(document)
        .or(() -> BillReader.read(document, title))
        .orElseGet(() -> new One(document, title).run());
  }

  private static final class One {
    private final Annotated document;
    private final Annotated title;
    private final Instruments instruments;
    private final Proceedings proceedings;
    private final FindingClaims found;

    One(Annotated document, Annotated title) {
      this.document = document;
      this.title = title;
      this.instruments = InstrumentReader.read(document, title);
      this.proceedings = new Proceedings(document);
      this.found = new FindingClaims(document, instruments, proceedings);
    }

    Reading run() {
      List<List<Item>> rows = scan();
      List<Finding> headline =
          isReport() ? HeadlineNews.read(title, instruments) : List.<Finding>of();
      List<List<Finding>> proposals = find(rows);
      List<Claim> claims = new ArrayList<>(found.claims());
      claims.addAll(learned(proposals));
      LikelySuccess.remove(claims);
      claims.addAll(new Reservations(document, proceedings.all()).of(claims));
      if (isReport()) {
        new HeadlineNews(headline, instruments, List.copyOf(claims))
            .findings()
            .forEach(finding -> claims.addAll(found.ofHeadline(finding)));
      }
      boolean anyCase = !proceedings.all().isEmpty();
      List<Claim> official = OfficialClaims.read(document, instruments);
      claims.removeIf(claim -> isOfDirectiveItself(claim) || isToldBy(official, claim));
      claims.addAll(official);
      instruments.own().ifPresent(own -> OwnTerms.date(document, own, claims));
      if (isDocket()) {
        DocketClaims.add(
            document, instruments, anyCase ? Optional.of(0) : Optional.empty(), claims);
      }
      List<Claim> told = Derivation.apply(instruments, claims);
      return new Reading(
          document.document(),
          Made.known(instruments.all(), sure(told), instruments.own()),
          proceedings.all(),
          Withdrawals.dated(document.document(), told),
          duties(claims),
          found.rejected());
    }

    /// A guess of the model says nothing of when an instrument was made, by which it is told from
    /// others.
    private static List<Claim> sure(List<Claim> claims) {
      return claims.stream().filter(Claim::restsOnRule).toList();
    }

    private boolean isReport() {
      DocumentKind kind = document.document().kind();
      return (kind == DocumentKind.NEWS || kind == DocumentKind.PRESS_RELEASE)
          && !document.sentences().isEmpty();
    }

    /// What a directive does is told by its head, its foot and its words of effect; what its other
    /// sentences seem to tell of it is of what it orders.
    private boolean isOfDirectiveItself(Claim claim) {
      return document.document().kind() == DocumentKind.DIRECTIVE
          && instruments.own().filter(own -> own == claim.instrument()).isPresent()
          && claim.type() != EventType.EXPIRED;
    }

    /// What an order does to another is done on its own day, whatever day stands beside the other's
    /// name.
    private static boolean isToldBy(List<Claim> official, Claim claim) {
      return official.stream()
          .anyMatch(o ->
              o.instrument() == claim.instrument()
                  && o.type() == claim.type()
                  && (o.type() == EventType.AMENDED || o.type() == EventType.RESCINDED));
    }

    private boolean isDocket() {
      return document.document().kind() == DocumentKind.DOCKET;
    }

    /// The items of each sentence.
    private List<List<Item>> scan() {
      ItemScanner scanner = new ItemScanner();
      List<List<Item>> rows = new ArrayList<>();
      for (int i = 0; i < document.sentences().size(); i++) {
        Sentence sentence = document.sentences().get(i);
        rows.add(
            scanner.scan(
                sentence,
                instruments.in(i),
                Annotation.within(document.courts(), sentence.span())));
      }
      return rows;
    }

    /// Takes what the rules find in each sentence and the model does not doubt. The whole text goes
    /// through one step before the next: the code of all of them is more than a processor keeps at
    /// hand.
    ///
    /// @return what the model would find besides, for each sentence
    private List<List<Finding>> find(List<List<Item>> rows) {
      ActReader acts = new ActReader(spokenOf(rows));
      List<List<Finding>> ruled = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        ruled.add(acts.read(document.sentences().get(i), rows.get(i)));
      }
      List<List<Finding>> proposals = new ArrayList<>();
      List<List<Optional<String>>> doubts = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        LearnedActs learned = new LearnedActs(document.sentences().get(i), rows.get(i));
        proposals.add(isDocket() ? List.of() : learned.propose(ruled.get(i)));
        doubts.add(ruled.get(i).stream().map(learned::doubt).toList());
      }
      for (int i = 0; i < rows.size(); i++) {
        take(i, ruled.get(i), doubts.get(i));
      }
      return proposals;
    }

    private void take(int sentence, List<Finding> findings, List<Optional<String>> doubts) {
      for (int k = 0; k < findings.size(); k++) {
        if (doubts.get(k).isPresent()) {
          found.reject(findings.get(k), sentence, doubts.get(k).get());
        } else {
          found.add(findings.get(k), sentence, findings);
        }
      }
    }

    private SpokenOf spokenOf(List<List<Item>> rows) {
      boolean injunctions = rows.stream().anyMatch(One::speaksOfInjunctions);
      boolean courts =
          injunctions
              || !document.courts().isEmpty()
              || !title.courts().isEmpty()
              || rows.stream().anyMatch(One::speaksOfCourts);
      return new SpokenOf(injunctions, courts);
    }

    private static boolean speaksOfCourts(List<Item> row) {
      for (Item item : row) {
        if (item instanceof Item.Actor actor && actor.kind() == ActorKind.JUDGE) {
          return true;
        }
      }
      return false;
    }

    private static boolean speaksOfInjunctions(List<Item> row) {
      for (Item item : row) {
        if (item instanceof Item.Thing thing
            && thing.match().can(Act.INJUNCTION)
            && !thing.match().has("weak")
            && !thing.match().has("vague")) {
          return true;
        }
      }
      return false;
    }

    /// What the model reads besides the rules; not what the document tells anyway, and only of its
    /// main instrument, since with its object a learned act is sure of less than a rule is. Entries
    /// of a docket have a reader of their own.
    private List<Claim> learned(List<List<Finding>> proposals) {
      if (isDocket()) {
        return List.of();
      }
      List<Claim> ruled = found.claims();
      for (int i = 0; i < proposals.size(); i++) {
        for (Finding finding : proposals.get(i)) {
          found.add(finding, i, proposals.get(i));
        }
      }
      Set<EventType> byRules =
          ruled.stream().filter(this::isOfFocus).map(Claim::type).collect(Collectors.toSet());
      List<Claim> all = found.claims();
      return all.subList(ruled.size(), all.size()).stream()
          .filter(claim -> isOfFocus(claim) && !byRules.contains(claim.type()))
          // The day of an official text is that of its signature.
          .filter(claim -> claim.type() != EventType.ISSUED || instruments.own().isEmpty())
          .toList();
    }

    private boolean isOfFocus(Claim claim) {
      return instruments.focus().equals(Optional.of(claim.instrument()));
    }

    /// Duties belong to the instrument of which their sentence speaks, else to the document's main
    /// one.
    private List<DutyClaim> duties(List<Claim> claims) {
      Subjects subjects = new Subjects(document, instruments);
      DutyDays days = new DutyDays(document.document(), claims);
      return new DutyReader()
          .read(document, days.made(), days.effective()).stream()
              .map(duty -> duty.of(subjects.around(duty.quote().span())))
              .toList();
    }
  }
}
