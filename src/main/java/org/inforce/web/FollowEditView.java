package org.inforce.web;

/// The form of a follow that is changed.
///
/// @param problem what is wrong with it, or nothing
/// @param isFlood true if it may be saved only by saying so twice
public record FollowEditView(String id, FollowForm form, String problem, boolean isFlood) {}
