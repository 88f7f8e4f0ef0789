package org.inforce.web;

/// Keys, signs and the interface for programs.
///
/// @param api where that begins
public record HelpView(String api) {}
