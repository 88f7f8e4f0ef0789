package org.inforce.claim.duty;

import java.util.Optional;
import org.inforce.model.Span;

/// One paragraph or list item of an order.
///
/// @param span its words, without the mark before it
/// @param section what the section it stands in is for
/// @param lead the segment whose sentence it completes, e.g. the one that ends in "shall:"
record Segment(Span span, DutyWords.SectionKind section, Optional<Segment> lead, boolean listed) {}
