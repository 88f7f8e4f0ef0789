package org.inforce.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// The tables of the store and their versions.
final class Schema {
  /// The newest migration in `org/inforce/store/migration` that this program knows.
  static final int VERSION = 64;

  /// How many migrations there are. A program may know one with a lower number that another one,
  /// which wrote the file, did not.
  static final int MIGRATIONS = 23;

  private Schema() {}

  /// The version of the file; 0 if it is new.
  ///
  /// @throws StoreException if a newer program wrote it
  static int version(Database database) {
    if (!database.exists()) {
      return 0;
    }
    int version = database.read(Schema::version);
    if (version > VERSION) {
      throw new StoreException(
          "the store "
              + database.file()
              + " was written by a newer inforce (schema "
              + version
              + ", this program knows "
              + VERSION
              + "): use that program, or another --home");
    }
    return version;
  }

  private static int version(Sql sql) {
    if (!sql.exists(
        "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'flyway_schema_history'")) {
      return 0;
    }
    return (int)
        sql.number(
            "SELECT COALESCE(MAX(CAST(version AS INTEGER)), 0) FROM flyway_schema_history"
                + " WHERE success");
  }

  /// True if all migrations were applied to the file.
  ///
  /// @throws StoreException if a newer program wrote it
  static boolean isCurrent(Database database) {
    return version(database) == VERSION
        && database.read(
                sql -> sql.number("SELECT COUNT(version) FROM flyway_schema_history WHERE success"))
            >= MIGRATIONS;
  }

  /// Brings the file to {@link #VERSION}; each migration is one transaction. Flyway is not even
  /// loaded when there is nothing to do, because it takes longer than a search.
  static void migrate(Database database) {
    if (isCurrent(database)) {
      return;
    }
    try {
      Flyway.configure(Schema.class.getClassLoader())
          .dataSource("jdbc:sqlite:" + database.file(), null, null)
          .locations("classpath:org/inforce/store/migration")
          .outOfOrder(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StoreException(
          "cannot bring the store " + database.file() + " up to date: " + e.getMessage(), e);
    }
  }
}
