package org.inforce.parse;

import java.time.LocalDate;
import java.util.Optional;

/// What a page of an outlet says: its article, without what surrounds it.
///
/// @param published the day of publication as the page's own zone has it
/// @param publisher name of the outlet
/// @param text the main text; paragraphs are separated by a blank line
public record Page(
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> publisher,
    String text) {}
