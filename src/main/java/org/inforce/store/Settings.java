package org.inforce.store;

import java.util.Optional;

/// What people chose for a home as a whole, within one transaction or one question.
public final class Settings {
  private final Sql sql;

  Settings(Sql sql) {
    this.sql = sql;
  }

  /// The value of a setting; empty if it was never chosen.
  public Optional<String> find(String name) {
    return sql.find("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
  }

  public void choose(String name, String value) {
    sql.update(
        "INSERT INTO setting (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value);
  }
}
