package org.inforce.lexicon;

import java.time.LocalDate;

/// A legislature, from one election of its lower house to the next. What it has not passed when it
/// ends it cannot pass any more, and the next one begins anew.
///
/// @param jurisdiction `us` or a state, e.g. `us-mt`
/// @param end the day on which it ends, or one by which it has ended
/// @param exact true if it is that very day
public record Legislature(String jurisdiction, LocalDate end, boolean exact) {}
