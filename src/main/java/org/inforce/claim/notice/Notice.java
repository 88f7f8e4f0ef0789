package org.inforce.claim.notice;

import java.time.LocalDate;
import java.util.Optional;

/// The two days that matter in a notice of the Federal Register, as its `DATES` caption gives them.
///
/// @param effective the first day on which it, or its main part, has effect
/// @param commentsClose the last day for comments
public record Notice(Optional<LocalDate> effective, Optional<LocalDate> commentsClose) {}
