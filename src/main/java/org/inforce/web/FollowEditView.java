package org.inforce.web;

/// The form of a follow that is changed.
///
/// @param problem what is wrong with it, or nothing
public record FollowEditView(String id, FollowForm form, String problem) {}
