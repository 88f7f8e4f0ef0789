package org.inforce.parse;

import java.util.Optional;

/// What a page of an outlet says: its article, without what surrounds it.
///
/// @param publisher name of the outlet
/// @param text the main text; paragraphs are separated by a blank line
public record Page(
    Optional<String> title,
    Optional<Published> published,
    Optional<String> publisher,
    String text) {}
