package org.inforce.model;

/// Why something could not be done.
///
/// @param input the name of the input: a file, an address, a row
/// @param stage where it failed: `collect`, `parse`, `read`, ...
/// @param cause one plain sentence
public record Problem(String input, String stage, String cause) {}
