package org.inforce.claim.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.inforce.lexicon.Jurisdictions;
import org.inforce.model.Annotated;
import org.inforce.model.Annotation.Sentence;
import org.inforce.model.Document;
import org.inforce.model.DocumentKind;
import org.inforce.table.TsvTable;

/// The state whose law a document tells of.
final class HomeState {
  private HomeState() {}

  /// A bill's number says nothing of its legislature: it is that of the state of which the document
  /// speaks most.
  static Optional<String> of(Annotated annotated) {
    Document document = annotated.document();
    if (document.kind() == DocumentKind.DOCKET) {
      // A docket is of the court that keeps it; its entries name towns that many states have.
      List<Jurisdictions.Mention> seat = Jurisdictions.standard().find(document.publisher());
      if (!seat.isEmpty()) {
        return Optional.of(seat.getLast().state());
      }
    }
    Map<String, Integer> times = new HashMap<>();
    // The headline and the lead say whose law it is; what follows compares it with others.
    count(document.title().orElse(""), LEADING, times);
    count(lead(annotated), LEADING, times);
    for (Sentence sentence : annotated.sentences()) {
      if (!Aside.opens(sentence)) {
        count(sentence.span().of(document.text()), 1, times);
      }
    }
    boolean publisher = times.isEmpty();
    if (publisher) {
      count(document.publisher(), 1, times);
    }
    return times.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .filter(most -> most.getValue() >= LEADING || publisher)
        .map(Map.Entry::getKey);
  }

  /// "Franklin County", without its state: nobody can tell which.
  private static boolean isOfMany(String text, Jurisdictions.Mention mention) {
    return COUNTIES_OF_MANY.contains(mention.span().of(text))
        && !BESIDE.matcher(text).region(mention.span().end(), text.length()).lookingAt();
  }

  private static final Pattern BESIDE = Pattern.compile(", \\p{Lu}");

  private static final Set<String> COUNTIES_OF_MANY =
      TsvTable.read(HomeState.class, "recurring-counties.tsv", row -> row.get("county")).stream()
          .collect(Collectors.toUnmodifiableSet());

  private static final int LEADING = 2;

  /// "A similar Arkansas law was halted last year."
  private static final Pattern OTHERS =
      Pattern.compile("(?i)\\b(?:similar|another|other|comparable|like)\\s$");

  private static String lead(Annotated annotated) {
    int end = 0;
    for (Sentence sentence : annotated.sentences()) {
      if (sentence.paragraph() > 0) {
        break;
      }
      end = Math.max(end, sentence.span().end());
    }
    return annotated.document().text().substring(0, end);
  }

  /// "WASHINGTON - ", "in Washington, where the bill": the seat of the federal government.
  private static boolean isCapital(String text, Jurisdictions.Mention mention) {
    if (!mention.state().equals("us-wa")) {
      return false;
    }
    String words = mention.span().of(text);
    String before = text.substring(Math.max(0, mention.span().start() - 3), mention.span().start());
    String after =
        text.substring(mention.span().end(), Math.min(text.length(), mention.span().end() + 8));
    return words.equals("WASHINGTON")
        || before.equalsIgnoreCase("in ")
            && !after.toLowerCase(java.util.Locale.ROOT).startsWith(" state")
        || after.startsWith(", D.C.");
  }

  /// "a federal appeals panel in Atlanta": where a court of several states sits.
  private static boolean isSeat(String text, Jurisdictions.Mention mention) {
    int start = mention.span().start();
    if (start < 3 || !text.regionMatches(true, start - 3, "in", 0, 2)) {
      return false;
    }
    return SEAT.matcher(text.substring(Math.max(0, start - 40), start)).find();
  }

  private static final Pattern SEAT =
      Pattern.compile("(?i)\\b(?:appeals|circuit)(?: (?:court|panel|judges?))*(?: based)? in\\s$");

  private static void count(String text, int weight, Map<String, Integer> times) {
    Jurisdictions.standard().find(text).stream()
        .filter(mention ->
            !OTHERS
                .matcher(
                    text.substring(
                        Math.max(0, mention.span().start() - 12), mention.span().start()))
                .find())
        .filter(mention -> !isOfMany(text, mention))
        .filter(mention -> !isCapital(text, mention))
        .filter(mention -> !isSeat(text, mention))
        .forEach(mention -> times.merge(mention.state(), weight, Integer::sum));
  }
}
