package org.inforce.claim.act;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;
import org.inforce.model.EventType;
import org.inforce.model.OrderKind;

/// "The court granted an administrative stay, and with it halted the whole rule": of a stay of
/// which a sentence does not say what is stayed, it may go on to say what it does.
final class OneStay {
  /// A step that names the stay alone, its grant, or the motion for it.
  private static final Pattern PLAIN =
      Pattern.compile(
          ".*'(?:.*\\b(?:stay|reprieve)|grant|issue|enter|win|motion|emergency"
              + " motion|request|application|emergency application|emergency request)'");

  private OneStay() {}

  static void join(List<Finding> findings) {
    if (findings.size() < 2) {
      return;
    }
    for (Finding stay : List.copyOf(findings)) {
      boolean plain =
          stay.type() == EventType.ORDER_STAYED
              && stay.instruments().isEmpty()
              && stay.actor().isPresent()
              && stay.because().stream().allMatch(step -> PLAIN.matcher(step).matches());
      Optional<Finding> halt =
          findings.stream()
              .filter(f -> plain && f.type() == EventType.ENJOINED && !f.instruments().isEmpty())
              .filter(f -> f.verb() > stay.verb() && f.actor().equals(stay.actor()))
              .filter(f -> f.mood() == stay.mood())
              .findFirst();
      if (halt.isPresent()) {
        findings.set(findings.indexOf(halt.get()), of(halt.get(), stay));
        findings.remove(stay);
      }
    }
  }

  private static Finding of(Finding halt, Finding stay) {
    Optional<OrderKind> order =
        halt.order().filter(o -> o != OrderKind.UNSPECIFIED).or(stay::order);
    return halt.as(halt.type(), order, halt.mood());
  }
}
