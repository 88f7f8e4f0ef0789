package org.inforce.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.collect.SourceCatalog;
import org.inforce.model.SourceId;
import org.inforce.table.TableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The rows of `routes/sources.yaml` as they are now: rows added, changed and taken away while
/// `run` is running take effect at the next look. A file with wrong rows is refused whole, and the
/// rows before go on. Safe for use by many threads.
public final class Watchlist {
  private static final Logger LOG = LoggerFactory.getLogger(Watchlist.class);

  /// What tells a changed file from an unchanged one.
  private record Stamp(FileTime changed, long size) {
    static final Stamp NONE = new Stamp(FileTime.fromMillis(0), -1);

    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
    }
  }

  private final Path file;
  private final Map<String, String> environment;
  private volatile SourceCatalog catalog;
  private Stamp stamp;
  private volatile List<String> problems = List.of();

  private Watchlist(
      Path file, Map<String, String> environment, Stamp stamp, SourceCatalog catalog) {
    this.file = file;
    this.environment = Map.copyOf(environment);
    this.stamp = stamp;
    this.catalog = catalog;
  }

  /// Reads the rows.
  ///
  /// @throws TableException naming every wrong row with file, line and reason
  public static Watchlist read(Path file) {
    return read(file, Map.of());
  }

  /// Reads the rows.
  ///
  /// @param environment holds the passwords and tokens whose variables the rows name
  /// @throws TableException naming every wrong row with file, line and reason
  public static Watchlist read(Path file, Map<String, String> environment) {
    try {
      Stamp stamp = Stamp.of(file);
      return new Watchlist(file, environment, stamp, SourceCatalog.read(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + file, e);
    }
  }

  public SourceCatalog catalog() {
    return catalog;
  }

  /// What a variable of the environment holds, or the file that it names by `@` and a path: what
  /// renews a token of an hour writes it there. Empty if it is not set.
  Optional<String> secret(String variable) {
    return Optional.ofNullable(environment.get(variable))
        .flatMap(value -> value.startsWith("@") ? fromFile(variable, value) : Optional.of(value))
        .filter(value -> !value.isBlank());
  }

  private static Optional<String> fromFile(String variable, String value) {
    try {
      return Optional.of(Files.readString(Path.of(value.substring(1))).strip());
    } catch (IOException e) {
      LOG.warn("the file that {} names cannot be read: {}", variable, e.getMessage());
      return Optional.empty();
    }
  }

  /// What is wrong with the file as it is now; the rows before it was changed hold.
  public List<String> problems() {
    return problems;
  }

  /// What the rows say of a source beforehand.
  public SourceFacts facts(SourceId id) {
    return catalog
        .find(id)
        .map(source -> new SourceFacts(source.publisher(), source.documents(), source.tier()))
        .orElse(SourceFacts.NONE);
  }

  /// Looks whether the file has changed.
  ///
  /// @return true if other rows hold now
  synchronized boolean refresh() {
    try {
      Stamp now = Stamp.of(file);
      if (now.equals(stamp)) {
        return false;
      }
      stamp = now;
      SourceCatalog next = SourceCatalog.read(file);
      problems = List.of();
      boolean changed = !next.equals(catalog);
      catalog = next;
      return changed;
    } catch (TableException e) {
      problems = e.problems();
      LOG.warn("{} is refused, and the rows before go on:", file);
      e.problems().forEach(problem -> LOG.warn("  {}", problem));
      return false;
    } catch (IOException e) {
      // An editor may take the file away for a moment while it saves; when it is back it is read.
      List<String> problem = List.of(file + " cannot be read: " + e.getMessage());
      if (!problem.equals(problems)) {
        LOG.warn("{}; the rows before go on", problem.getFirst());
      }
      problems = problem;
      stamp = Stamp.NONE;
      return false;
    }
  }
}
