package org.inforce.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Document;
import org.inforce.model.DocumentId;
import org.inforce.model.DocumentKind;
import org.inforce.model.EventDate;
import org.inforce.model.EventId;
import org.inforce.model.EventType;
import org.inforce.model.Instrument;
import org.inforce.model.InstrumentId;
import org.inforce.model.InstrumentType;
import org.inforce.model.LegalStatus;
import org.inforce.model.OrderKind;
import org.inforce.model.Proceeding;
import org.inforce.model.ProceedingId;
import org.inforce.model.Quote;
import org.inforce.model.Scope;
import org.inforce.model.SourceId;
import org.inforce.model.Span;
import org.inforce.model.StatusEvent;
import org.inforce.store.KnownStatus;
import org.inforce.store.Matter;
import org.inforce.store.StoredDocument;

/// Invented documents and matters, as many as are asked for, the same for the same seed. Words
/// follow Zipf's law over sixty thousand, those of the trade first, as in real reports.
final class ManyEntries {
  private static final String TRADE =
      "court judge law order state rule act injunction ruling appeal federal agency district said"
          + " officials blocked department statute city case lawsuit plaintiffs challenge"
          + " enforcement attorney general governor ban circuit panel request hearing effect week"
          + " filed decision temporary preliminary stay vacated regulation employers students"
          + " workers immigration schools health water climate firearms privacy tax wage housing";
  private static final int VOCABULARY = 60_000;
  private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
  private static final int DAYS = 3_900;
  private static final DocumentKind[] KINDS = DocumentKind.values();
  private static final LegalStatus[] STATUSES = LegalStatus.values();
  private static final EventType[] TYPES = {
    EventType.ENACTED,
    EventType.CHALLENGED,
    EventType.RELIEF_REQUESTED,
    EventType.ENJOINED,
    EventType.APPEALED,
    EventType.ORDER_STAYED,
    EventType.HEARING_SCHEDULED,
    EventType.ENJOINED,
    EventType.UPHELD,
    EventType.DISMISSED
  };

  private final Random random;
  private final String[] words = new String[VOCABULARY];
  private final double[] reach = new double[VOCABULARY];
  private final List<Court> courts = Courts.standard().all();

  ManyEntries(long seed) {
    random = new Random(seed);
    String[] trade = TRADE.split(" ");
    double sum = 0;
    for (int i = 0; i < VOCABULARY; i++) {
      words[i] = i < trade.length ? trade[i] : invented(i);
      sum += 1.0 / (i + 5);
      reach[i] = sum;
    }
  }

  private String invented(int number) {
    String[] starts = {"bar", "cor", "del", "fen", "gal", "hol", "jor", "kel", "lam", "mor", "nor"};
    String[] ends = {"ton", "ber", "dine", "fax", "gust", "lock", "mer", "nick", "pole", "rand"};
    StringBuilder word = new StringBuilder();
    for (int left = number; left > 0; left /= 110) {
      word.append(starts[left % 11]).append(ends[left / 11 % 10]);
    }
    return word.toString();
  }

  /// A word as texts use them: the first of the vocabulary are the most frequent.
  String word() {
    double at = random.nextDouble() * reach[VOCABULARY - 1];
    int index = java.util.Arrays.binarySearch(reach, at);
    return words[Math.min(VOCABULARY - 1, index < 0 ? -index - 1 : index)];
  }

  /// The word of a rank, from 0, the most frequent first.
  String word(int rank) {
    return words[rank];
  }

  String name(int instrument) {
    return capital(words[200 + instrument % 4_000])
        + " "
        + capital(words[60 + instrument % 131])
        + " Act";
  }

  static String identifier(int instrument) {
    return "HB " + (1_000 + instrument);
  }

  StoredDocument document(int number) {
    String text = text(11) + " " + identifier(number % 20_000) + ".\n\n" + text(0);
    Document document =
        new Document(
            new DocumentId("document-" + number),
            new SourceId("many"),
            Optional.empty(),
            "The " + capital(words[100 + (int) Math.pow(random.nextDouble() * 17, 2)]) + " Courier",
            KINDS[number % KINDS.length],
            AuthorityTier.NEWS,
            day(),
            Optional.of(sentence(9)),
            text);
    return new StoredDocument(
        document,
        number + 1L,
        Instant.EPOCH,
        Optional.empty(),
        document.id(),
        StoredDocument.Extras.NONE);
  }

  /// An instrument with a case and ten events.
  Matter matter(int number) {
    InstrumentId id = new InstrumentId("instrument-" + number);
    ProceedingId case1 = new ProceedingId("case-" + number);
    Court court = courts.get(number % courts.size());
    Instrument instrument =
        new Instrument(
            id,
            InstrumentType.STATUTE,
            name(number),
            Optional.of(court.jurisdiction()),
            List.of(identifier(number)),
            List.of(words[300 + number % 5_000] + " law"));
    LocalDate start = day();
    List<StatusEvent> events = new ArrayList<>();
    for (int i = 0; i < TYPES.length; i++) {
      events.add(event(id, case1, number * TYPES.length + i, TYPES[i], start.plusDays(i * 20L)));
    }
    Proceeding proceeding =
        new Proceeding(
            case1,
            Optional.of(court.id()),
            Optional.of(capital(word()) + " v. " + capital(word())),
            Optional.of("2:24-cv-" + (10_000 + number)),
            List.of(id),
            List.of());
    return new Matter(
        number + 1L,
        number + 1L,
        false,
        List.of(instrument),
        List.of(proceeding),
        events,
        List.of(),
        List.of(
            new KnownStatus(
                id, STATUSES[number % STATUSES.length], start.plusDays(200), Optional.empty())));
  }

  private StatusEvent event(
      InstrumentId id, ProceedingId case1, int number, EventType type, LocalDate day) {
    String quote = sentence(22);
    return new StatusEvent(
        new EventId("event-" + number),
        id,
        type == EventType.ENACTED ? Optional.empty() : Optional.of(case1),
        type,
        type == EventType.ENJOINED
            ? Optional.of(OrderKind.PRELIMINARY_INJUNCTION)
            : Optional.empty(),
        Optional.of(Scope.WHOLE),
        EventDate.day(day),
        Instant.EPOCH,
        Optional.of("Judge " + capital(words[500 + number % 900])),
        true,
        List.of(
            new Quote(new DocumentId("document-" + number), new Span(0, quote.length()), quote)),
        List.of());
  }

  private LocalDate day() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private String text(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append(i == 0 ? "" : " ").append(sentence(10 + random.nextInt(9)));
    }
    return text.toString();
  }

  private String sentence(int length) {
    StringBuilder sentence = new StringBuilder(capital(word()));
    for (int i = 1; i < length; i++) {
      sentence.append(i % 3 == 0 ? " the " : " ").append(word());
    }
    return sentence.append('.').toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
