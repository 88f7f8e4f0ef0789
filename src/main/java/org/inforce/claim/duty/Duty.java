package org.inforce.claim.duty;

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
    List<String> because) {}
