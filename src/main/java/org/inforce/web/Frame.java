package org.inforce.web;

import io.javalin.http.Context;
import org.inforce.store.Account;

/// What stands around every page.
///
/// @param section the first part of the address, to mark where the reader is
/// @param changeable true if follows can be made through this page
public record Frame(String section, Caller caller, boolean changeable, boolean login) {
  static Frame of(Context context, Setup setup) {
    String[] parts = context.path().split("/", -1);
    return new Frame(
        parts.length > 1 ? parts[1] : "",
        Caller.of(context),
        setup.writer().isPresent(),
        setup.access() instanceof Access.Login);
  }

  /// True if the caller may decide what is doubtful.
  public boolean decides() {
    return changeable && caller.may(Account.Role.EDITOR);
  }

  /// `page` in the place where the reader is, else nothing; for `aria-current`.
  public String current(String of) {
    return section.equals(of) ? "page" : "false";
  }

  public String csrf() {
    return caller.csrf();
  }
}
