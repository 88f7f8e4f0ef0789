package org.inforce.web;

import java.util.Optional;

/// What went wrong, in one sentence for the reader.
///
/// @param code of HTTP
/// @param plain the address of the same page without what was asked of it; empty if there is none
public record ErrorView(int code, String message, Optional<String> plain) {}
