package org.inforce.store;

import java.time.LocalDate;
import java.util.Optional;
import org.inforce.model.InstrumentId;
import org.inforce.model.LegalStatus;

/// The status of an instrument that we last knew.
///
/// @param since the first day on which it holds
/// @param nextChange the day on which it changes by what is known already
public record KnownStatus(
    InstrumentId instrument, LegalStatus status, LocalDate since, Optional<LocalDate> nextChange) {}
