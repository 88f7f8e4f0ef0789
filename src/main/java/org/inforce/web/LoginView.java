package org.inforce.web;

/// The form of the login.
///
/// @param problem why the last try did not help, or nothing
/// @param next where to go then
public record LoginView(String problem, String next) {}
