package org.inforce.collect;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.inforce.model.SourceId;
import org.inforce.table.TableException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// The rows of `routes/sources.yaml`.
///
/// ```yaml
/// contact: mailto:policy@example.org
/// sources:
///   - name: federal-register
///     kind: feed
///     address: https://www.federalregister.gov/...
///     tier: official-text
///     every: 1h
/// ```
///
/// @param contact where the owner of a site can reach whoever runs this; told in every request
public record SourceCatalog(Optional<String> contact, List<Source> sources) {
  public SourceCatalog {
    sources = List.copyOf(sources);
  }

  /// The source of this name.
  public Optional<Source> find(SourceId id) {
    return sources.stream().filter(source -> source.id().equals(id)).findFirst();
  }

  /// Reads and checks all rows; paused ones are checked and left out.
  ///
  /// @throws TableException naming every wrong row with file, line and reason
  public static SourceCatalog read(Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(in);
      return new Reading(file.getFileName().toString()).catalog(root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new TableException(List.of(file.getFileName() + ":" + line + ": " + e.getProblem()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// Gathers what is wrong while reading.
  private static final class Reading {
    private final String file;
    private final SortedMap<Integer, List<String>> problems = new TreeMap<>();
    private final Set<String> names = new HashSet<>();
    private Optional<String> contact = Optional.empty();

    Reading(String file) {
      this.file = file;
    }

    SourceCatalog catalog(Node root) {
      List<Source> sources = new ArrayList<>();
      if (root instanceof MappingNode map) {
        for (NodeTuple tuple : map.getValue()) {
          top(tuple, sources);
        }
      } else if (root != null) {
        problem(root, "is no map with 'sources'");
      }
      if (contact.isEmpty() && sources.stream().anyMatch(source -> source.kind().isWeb())) {
        problem(1, "'contact' is missing: the owners of sites must be able to reach you");
      }
      if (!problems.isEmpty()) {
        throw new TableException(problems.values().stream().flatMap(List::stream).toList());
      }
      return new SourceCatalog(contact, sources);
    }

    private void top(NodeTuple tuple, List<Source> sources) {
      String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
      switch (key) {
        case "contact" -> {
          if (tuple.getValueNode() instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            contact = Optional.of(scalar.getValue().strip());
          } else {
            problem(tuple.getValueNode(), "'contact' is no text");
          }
        }
        case "sources" -> {
          if (tuple.getValueNode() instanceof SequenceNode rows) {
            rows.getValue().forEach(row -> row(row, sources));
          } else {
            problem(tuple.getValueNode(), "'sources' is no list");
          }
        }
        default -> problem(tuple.getKeyNode(), "'" + key + "' is neither 'contact' nor 'sources'");
      }
    }

    private void row(Node node, List<Source> sources) {
      if (!(node instanceof MappingNode map)) {
        problem(node, "a source is a map of its fields");
        return;
      }
      SourceRow row = new SourceRow(map);
      Optional<Source> source = row.source();
      row.problems().forEach((at, reason) -> problem(at, reason));
      row.name()
          .filter(name -> !names.add(name))
          .ifPresent(name -> problem(node, "there is a source '" + name + "' already"));
      source.filter(_ -> !row.paused()).ifPresent(sources::add);
    }

    private void problem(Node at, String reason) {
      problem(at.getStartMark().getLine() + 1, reason);
    }

    /// All of them are told in the order of the lines.
    private void problem(int line, String reason) {
      problems
          .computeIfAbsent(line, none -> new ArrayList<>())
          .add(file + ":" + line + ": " + reason);
    }
  }
}
