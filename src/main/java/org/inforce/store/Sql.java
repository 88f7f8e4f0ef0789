package org.inforce.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// SQL over one connection. Arguments are strings, numbers or null ({@link Optional} is unwrapped);
/// an {@link SQLException} becomes a {@link StoreException}.
final class Sql {
  /// Makes a value of a row.
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private final Connection connection;

  Sql(Connection connection) {
    this.connection = connection;
  }

  <T> List<T> list(String query, Row<T> row, Object... arguments) {
    try (PreparedStatement statement = prepare(query, arguments);
        ResultSet rows = statement.executeQuery()) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(row.of(rows));
      }
      return all;
    } catch (SQLException e) {
      throw failed(query, e);
    }
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
    try (PreparedStatement statement = prepare(change, arguments)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw failed(change, e);
    }
  }

  static Optional<String> optional(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  private PreparedStatement prepare(String text, Object... arguments) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(text);
    for (int i = 0; i < arguments.length; i++) {
      Object argument =
          arguments[i] instanceof Optional<?> maybe ? maybe.orElse(null) : arguments[i];
      statement.setObject(i + 1, argument);
    }
    return statement;
  }

  private static StoreException failed(String text, SQLException e) {
    return new StoreException(
        "the store failed at '" + text.lines().findFirst().orElse("") + "': " + e.getMessage(), e);
  }
}
