package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.inforce.model.Span;

/// Reads the duties of an order, directive or law from its own text.
final class DirectiveDuties {
  private DirectiveDuties() {}

  static List<Duty> read(String text, Reference reference) {
    SentenceDuties sentences = new SentenceDuties(text, reference);
    Map<Segment, Lead> leads = new IdentityHashMap<>();
    List<Duty> duties = new ArrayList<>();
    for (Segment segment : Outline.of(text)) {
      if (segment.section() == DutyWords.SectionKind.NONE) {
        continue;
      }
      Lead lead = segment.lead().map(s -> leads.getOrDefault(s, Lead.none())).orElse(Lead.none());
      boolean first = true;
      Lead handed = Lead.none();
      for (Span sentence : Clauses.of(text, segment.span())) {
        SentenceDuties.Result result =
            sentences.read(sentence, segment, first ? lead : Lead.none(), first);
        duties.addAll(result.duties());
        handed = result.lead();
        first = false;
      }
      leads.put(segment, handed);
    }
    return duties;
  }
}
