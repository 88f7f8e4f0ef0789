package org.inforce.web;

import java.util.Optional;

/// The page by which a reader of mail leaves.
///
/// @param action the signed address, to which the button posts
/// @param reader the mail address
/// @param name of what is followed; empty if it was left before
/// @param left true if nothing more is sent to this reader
public record LeavingView(String action, String reader, Optional<String> name, boolean left) {}
