package org.inforce.claim.instrument;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.model.Document;
import org.inforce.model.Particular;

/// Which of the years by which a text calls rules is that of the rule that ends or delays another:
/// the later one, "the 2018 rule" beside "the 2016 rule"; a single one if it is the current year.
final class LaterYear {
  private LaterYear() {}

  static Optional<Particular> of(
      Document document, List<List<Mention>> inTitle, List<List<Mention>> inText) {
    TreeSet<String> years =
        Stream.of(inTitle, inText)
            .flatMap(Collection::stream)
            .flatMap(Collection::stream)
            .flatMap(m -> m.particulars().stream())
            .filter(p -> p.kind() == Particular.Kind.YEAR)
            .map(Particular::value)
            .collect(Collectors.toCollection(TreeSet::new));
    boolean current =
        !years.isEmpty() && years.last().equals(String.valueOf(document.published().getYear()));
    return years.size() > 1 || current
        ? Optional.of(new Particular(Particular.Kind.YEAR, years.last()))
        : Optional.empty();
  }
}
