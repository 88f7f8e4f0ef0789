package org.inforce.claim.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.inforce.model.Span;

/// One duty as a sentence tells it.
///
/// @param quote the place of its words in the document
record Duty(
    Optional<String> obligor,
    String action,
    Optional<Deadline> deadline,
    Optional<String> condition,
    Optional<String> recurring,
    Span quote,
    List<String> because) {
  /// The same duty, its time limit counted from that of the last one told before it in its sentence
  /// where it says so ("within 30 days after that").
  Duty after(List<Duty> before, Reference reference) {
    Optional<LocalDate> that =
        before.isEmpty() ? Optional.empty() : before.getLast().deadline.flatMap(Deadline::due);
    if (that.isEmpty() || deadline.isEmpty() || deadline.get().due().isPresent()) {
      return this;
    }
    Deadline open = deadline.get();
    return DeadlinePhrase.find(open.text(), reference.after(that))
        .filter(counted -> counted.due().isPresent())
        .map(counted ->
            new Deadline(
                open.text(), open.start(), open.end(), counted.due(), counted.explanation()))
        .map(counted ->
            new Duty(obligor, action, Optional.of(counted), condition, recurring, quote, because))
        .orElse(this);
  }
}
