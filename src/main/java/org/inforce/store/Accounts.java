package org.inforce.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.model.Coded;

/// Accounts, their sessions and tokens, and whose a follow is, within one transaction or one
/// question. What is secret comes and stays as a hash.
public final class Accounts {
  private final Sql sql;

  Accounts(Sql sql) {
    this.sql = sql;
  }

  /// Adds an account or replaces the one of that name.
  public void save(Account account) {
    sql.update(
        """
        INSERT INTO account (name, team, role, password, created, ended) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (name) DO UPDATE SET team = excluded.team, role = excluded.role,
          password = excluded.password, ended = excluded.ended\
        """,
        account.name(),
        account.team(),
        account.role().code(),
        account.password(),
        Moments.text(account.created()),
        account.ended().map(Moments::text));
    // Whoever was let in by what held before must ask again.
    sql.update("DELETE FROM account_session WHERE account = ?", account.name());
  }

  /// All that have not ended, by name.
  public List<Account> all() {
    return sql.list("SELECT * FROM account WHERE ended IS NULL ORDER BY name", Accounts::account);
  }

  public Optional<Account> find(String name) {
    return sql.find("SELECT * FROM account WHERE name = ?", Accounts::account, name);
  }

  /// @param hash of the session's secret
  public void open(String hash, String account, Instant now, Instant expires) {
    sql.update("DELETE FROM account_session WHERE expires <= ?", Moments.text(now));
    sql.update(
        "INSERT INTO account_session (hash, account, created, expires) VALUES (?, ?, ?, ?)",
        hash,
        account,
        Moments.text(now),
        Moments.text(expires));
  }

  public void close(String hash) {
    sql.update("DELETE FROM account_session WHERE hash = ?", hash);
  }

  /// Whose session it is; empty if it is over or the account has ended.
  public Optional<Account> ofSession(String hash, Instant now) {
    return sql.find(
        "SELECT a.* FROM account a JOIN account_session s ON s.account = a.name"
            + " WHERE s.hash = ? AND s.expires > ? AND a.ended IS NULL",
        Accounts::account,
        hash,
        Moments.text(now));
  }

  public void add(ApiToken token) {
    sql.update(
        "INSERT INTO api_token (id, hash, account, name, created, revoked)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        token.id(),
        token.hash(),
        token.account(),
        token.name(),
        Moments.text(token.created()),
        token.revoked().map(Moments::text));
  }

  /// The tokens of an account, the oldest first.
  public List<ApiToken> tokens(String account) {
    return sql.list(
        "SELECT * FROM api_token WHERE account = ? ORDER BY created, id", Accounts::token, account);
  }

  /// @return false if there is no such token that is valid
  public boolean revoke(String id, Instant at) {
    return sql.update(
            "UPDATE api_token SET revoked = ? WHERE id = ? AND revoked IS NULL",
            Moments.text(at),
            id)
        > 0;
  }

  /// Whose token it is; empty if it was revoked or the account has ended.
  public Optional<Account> ofToken(String hash) {
    return sql.find(
        "SELECT a.* FROM account a JOIN api_token t ON t.account = a.name"
            + " WHERE t.hash = ? AND t.revoked IS NULL AND a.ended IS NULL",
        Accounts::account,
        hash);
  }

  /// Makes a follow somebody's.
  public void own(String subscription, String account) {
    sql.update(
        "INSERT INTO follow_owner (subscription, account) VALUES (?, ?)"
            + " ON CONFLICT (subscription) DO UPDATE SET account = excluded.account",
        subscription,
        account);
  }

  /// Whose the follows are, by subscription.
  public Map<String, Account> owners() {
    Map<String, Account> owners = new HashMap<>();
    sql.list(
            "SELECT o.subscription, a.* FROM follow_owner o JOIN account a ON a.name = o.account",
            row -> Map.entry(row.getString("subscription"), account(row)))
        .forEach(entry -> owners.put(entry.getKey(), entry.getValue()));
    return owners;
  }

  private static Account account(ResultSet row) throws SQLException {
    return new Account(
        row.getString("name"),
        Sql.optional(row, "team"),
        Coded.of(Account.Role.class, row.getString("role")),
        row.getString("password"),
        Instant.parse(row.getString("created")),
        Sql.optional(row, "ended").map(Instant::parse));
  }

  private static ApiToken token(ResultSet row) throws SQLException {
    return new ApiToken(
        row.getString("id"),
        row.getString("hash"),
        row.getString("account"),
        row.getString("name"),
        Instant.parse(row.getString("created")),
        Sql.optional(row, "revoked").map(Instant::parse));
  }
}
