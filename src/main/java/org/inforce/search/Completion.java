package org.inforce.search;

/// A name that begins as what was typed.
///
/// @param what instrument or case
/// @param id of it
/// @param name as it is called
public record Completion(What what, String id, String name) {}
