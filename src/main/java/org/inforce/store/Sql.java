package org.inforce.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// SQL over one connection. Arguments are strings, numbers or null ({@link Optional} is unwrapped);
/// an {@link SQLException} becomes a {@link StoreException}. What was asked lately stays prepared.
final class Sql {
  private static final int PREPARED = 100;

  /// Makes a value of a row.
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final LinkedHashMap<String, PreparedStatement> prepared = new LinkedHashMap<>();

  Sql(Connection connection) {
    this.connection = connection;
  }

  Connection connection() {
    return connection;
  }

  <T> List<T> list(String query, Row<T> row, Object... arguments) {
    return with(
        query,
        statement -> {
          List<T> all = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              all.add(row.of(rows));
            }
          }
          return all;
        },
        arguments);
  }

  <T> Optional<T> find(String query, Row<T> row, Object... arguments) {
    return list(query, row, arguments).stream().findFirst();
  }

  long number(String query, Object... arguments) {
    return find(query, row -> row.getLong(1), arguments).orElse(0L);
  }

  boolean exists(String query, Object... arguments) {
    return find(query, row -> true, arguments).isPresent();
  }

  /// @return the number of rows changed
  int update(String change, Object... arguments) {
    return with(change, PreparedStatement::executeUpdate, arguments);
  }

  static Optional<String> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  /// A statement is taken away while it is in use: a row may be made by asking the same again.
  private <T> T with(String text, Work<T> work, Object... arguments) {
    try {
      PreparedStatement before = prepared.remove(text);
      PreparedStatement statement = before == null ? connection.prepareStatement(text) : before;
      boolean whole = false;
      try {
        bind(statement, arguments);
        T result = work.with(statement);
        whole = true;
        return result;
      } finally {
        if (!whole || prepared.putIfAbsent(text, statement) != null) {
          statement.close();
        } else if (prepared.size() > PREPARED) {
          prepared.pollFirstEntry().getValue().close();
        }
      }
    } catch (SQLException e) {
      throw failed(text, e);
    }
  }

  private static void bind(PreparedStatement statement, Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      Object argument =
          arguments[i] instanceof Optional<?> maybe ? maybe.orElse(null) : arguments[i];
      statement.setObject(i + 1, argument);
    }
  }

  private static StoreException failed(String text, SQLException e) {
    return new StoreException(
        "the store failed at '" + text.lines().findFirst().orElse("") + "': " + e.getMessage(), e);
  }
}
