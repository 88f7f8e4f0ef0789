package org.inforce.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.inforce.store.Account;

/// Who asks.
///
/// @param account empty for the owner of this machine, and for somebody not known
/// @param owner true where everybody who can reach the page owns it
/// @param byToken true for a program that brought an API token: no page of another site can make a
///   browser send one
/// @param csrf what a form must send back to show that it is ours
public record Caller(Optional<Account> account, boolean owner, boolean byToken, String csrf) {
  private static final String KEY = "inforce.caller";
  private static final Caller NONE = new Caller(Optional.empty(), false, false, "");

  static Caller of(Context context) {
    return Optional.<Caller>ofNullable(context.attribute(KEY)).orElse(NONE);
  }

  void keep(Context context) {
    context.attribute(KEY, this);
  }

  /// True for somebody we know.
  public boolean known() {
    return owner || account.isPresent();
  }

  public boolean may(Account.Role role) {
    return owner || account.map(a -> a.may(role)).orElse(false);
  }

  /// True if a follow may be seen and changed: by whose it is, by those who share that one's team
  /// now, and by who administers. One without an owner was made on the command line.
  boolean sees(Optional<Account> followOwner) {
    if (may(Account.Role.ADMIN)) {
      return true;
    }
    return account.isPresent()
        && followOwner
            .map(o ->
                o.name().equals(account.get().name())
                    || o.team().isPresent() && o.team().equals(account.get().team()))
            .orElse(false);
  }

  /// What the page calls the caller; empty where there is no login.
  public Optional<String> name() {
    return account.map(Account::name);
  }
}
