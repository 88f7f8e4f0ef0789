package org.inforce.parse.docket;

import java.time.LocalDate;
import java.util.Optional;

/// One entry of a docket.
///
/// @param number as the court numbers it; where an appellate court gives none, the number of the
///   document that the entry links to
/// @param filed the day it was filed, as the court writes it: no zone
/// @param text on one line
public record DocketEntry(Optional<String> number, Optional<LocalDate> filed, String text) {}
