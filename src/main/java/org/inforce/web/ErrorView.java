package org.inforce.web;

/// What went wrong, in one sentence for the reader.
///
/// @param code of HTTP
public record ErrorView(int code, String message) {}
