package org.inforce.claim.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.model.Document;
import org.inforce.model.Particular;

/// Which of the years by which a text calls rules is that of the rule that ends or delays another:
/// the later one, "the 2018 rule" beside "the 2016 rule"; a single one if it is the current year.
final class LaterYear {
  private LaterYear() {}

  static Optional<Particular> of(
      Document document, List<List<Mention>> inTitle, List<List<Mention>> inText) {
    TreeSet<String> years = new TreeSet<>();
    inTitle.forEach(mentions -> note(mentions, years));
    inText.forEach(mentions -> note(mentions, years));
    boolean current =
        !years.isEmpty() && years.last().equals(String.valueOf(document.published().getYear()));
    return years.size() > 1 || current
        ? Optional.of(new Particular(Particular.Kind.YEAR, years.last()))
        : Optional.empty();
  }

  private static void note(List<Mention> mentions, Set<String> years) {
    for (Mention mention : mentions) {
      for (Particular particular : mention.particulars()) {
        if (particular.kind() == Particular.Kind.YEAR) {
          years.add(particular.value());
        }
      }
    }
  }
}
