package org.inforce.collect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.model.AuthorityTier;
import org.inforce.model.Coded;
import org.inforce.model.DocumentKind;
import org.inforce.model.SourceId;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Checks one row field by field, and goes on after a wrong one.
final class SourceRow {
  private static final List<String> FIELDS =
      List.of(
          "name",
          "kind",
          "address",
          "tier",
          "documents",
          "publisher",
          "jurisdiction",
          "every",
          "slowest",
          "robots",
          "allow-private",
          "follow",
          "selector",
          "user",
          "secret",
          "auth",
          "trust",
          "mark",
          "paused");
  private static final List<String> PARTICULAR =
      List.of("selector", "user", "secret", "auth", "trust", "mark");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
  private static final Pattern JURISDICTION = Pattern.compile("[a-z]{2}(?:-[a-z0-9]+)*");
  private static final Pattern TIME = Pattern.compile("([1-9][0-9]{0,5})(s|m|h|d)");
  private static final Duration USUAL = Duration.ofHours(1);

  /// However seldom it brings something.
  private static final Duration SLOWEST = Duration.ofDays(1);

  /// A remote source is asked no more often than this.
  private static final Duration POLITE = Duration.ofMinutes(1);

  private final MappingNode map;
  private final Map<String, ScalarNode> fields = new HashMap<>();
  private final List<String> missing = new ArrayList<>();
  private final Map<Node, String> problems = new LinkedHashMap<>();

  SourceRow(MappingNode map) {
    this.map = map;
    for (NodeTuple tuple : map.getValue()) {
      field(tuple);
    }
  }

  private void field(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    if (!FIELDS.contains(key)) {
      problems.put(tuple.getKeyNode(), "'" + key + "' is none of " + FIELDS);
    } else if (!(tuple.getValueNode() instanceof ScalarNode value)) {
      problems.put(tuple.getValueNode(), "'" + key + "' is no single value");
    } else if (fields.put(key, value) != null) {
      problems.put(tuple.getKeyNode(), "'" + key + "' stands twice");
    }
  }

  /// By the place in the file.
  Map<Node, String> problems() {
    return problems;
  }

  /// Its name, also where something else of it is wrong.
  Optional<String> name() {
    return text("name");
  }

  boolean paused() {
    return flag("paused");
  }

  /// The source; empty if anything is wrong.
  Optional<Source> source() {
    String name = required("name");
    if (!name.isEmpty() && !NAME.matches(name)) {
      wrong("name", "'" + name + "' is no name: lower-case letters, digits and hyphens");
    }
    Optional<SourceKind> kind = code("kind", SourceKind.class, required("kind"));
    boolean comes = kind.filter(known -> !known.isLookedAt()).isPresent();
    String address = comes ? text("address").orElse("") : required("address");
    kind.filter(SourceKind::isRemote)
        .filter(_ -> !address.isEmpty())
        .ifPresent(known -> checkAddress(known, address));
    Optional<String> jurisdiction = text("jurisdiction");
    if (jurisdiction.isPresent() && !JURISDICTION.matches(jurisdiction.get())) {
      wrong("jurisdiction", "'" + jurisdiction.get() + "' is no jurisdiction like us or us-ca");
    }
    Duration every = every(kind);
    Duration slowest = slowest(every);
    Optional<AuthorityTier> tier =
        text("tier").flatMap(code -> code("tier", AuthorityTier.class, code));
    Optional<DocumentKind> documents =
        text("documents").flatMap(code -> code("documents", DocumentKind.class, code));
    boolean allowPrivate = flag("allow-private");
    boolean follow = flag("follow");
    boolean robots = robots();
    flag("paused");
    SourceOptions options = options(kind);
    if (!missing.isEmpty()) {
      problems.put(map, "missing: " + String.join(", ", missing));
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Source(
            new SourceId(name),
            kind.orElseThrow(),
            address,
            tier,
            documents,
            text("publisher"),
            jurisdiction,
            every,
            slowest,
            allowPrivate,
            follow,
            robots,
            options));
  }

  private SourceOptions options(Optional<SourceKind> kind) {
    for (String field : PARTICULAR) {
      if (fields.containsKey(field)
          && kind.filter(known -> !known.options().contains(field)).isPresent()) {
        wrong(field, "'" + field + "' means nothing for a " + kind.get().code());
      }
    }
    Optional<String> selector = text("selector");
    selector.ifPresent(this::checkSelector);
    Optional<String> secret = text("secret");
    if (secret.filter(name -> !VARIABLE.matches(name)).isPresent()) {
      wrong("secret", "'" + secret.get() + "' is no name of an environment variable");
    }
    if (kind.equals(Optional.of(SourceKind.MAILBOX))) {
      required("user");
    }
    if (kind.filter(known -> known.options().contains("secret")).isPresent()) {
      required("secret");
    }
    return new SourceOptions(selector, text("user"), secret, bearer(), trust(), flag("mark"));
  }

  private boolean bearer() {
    String auth = text("auth").orElse("password");
    if (!auth.equals("password") && !auth.equals("xoauth2")) {
      wrong("auth", "'" + auth + "' is neither password nor xoauth2");
    }
    return auth.equals("xoauth2");
  }

  private Optional<Path> trust() {
    Optional<Path> file = text("trust").map(Path::of);
    if (file.filter(path -> !path.isAbsolute() || !Files.isReadable(path)).isPresent()) {
      wrong("trust", "'" + file.get() + "' is no whole path of a file that can be read");
    }
    return file;
  }

  private void checkSelector(String selector) {
    try {
      Evaluator _ = QueryParser.parse(selector);
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      wrong("selector", "'" + selector + "' is no CSS selector: " + e.getMessage());
    }
  }

  private void checkAddress(SourceKind kind, String address) {
    try {
      URI uri = new URI(address);
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("");
      if (!kind.schemes().contains(scheme)) {
        String schemes = kind.schemes().stream().sorted().collect(Collectors.joining(" or "));
        wrong("address", "'" + address + "' is no " + schemes + " address");
      } else if (uri.getHost() == null) {
        wrong("address", "'" + address + "' names no host");
      } else if (uri.getUserInfo() != null) {
        wrong("address", "'" + address + "' holds a user name");
      }
    } catch (URISyntaxException e) {
      wrong("address", "'" + address + "' is no address: " + e.getReason());
    }
  }

  private Duration every(Optional<SourceKind> kind) {
    Duration every = time("every").orElse(USUAL);
    if (kind.filter(SourceKind::isRemote).isPresent()
        && every.compareTo(POLITE) < 0
        && !flag("allow-private")) {
      wrong("every", "'" + text("every").orElse("") + "' is more often than once a minute");
    }
    return every;
  }

  private Duration slowest(Duration every) {
    Optional<Duration> slowest = time("slowest");
    if (slowest.filter(time -> time.compareTo(every) < 0).isPresent()) {
      wrong("slowest", "'" + text("slowest").orElse("") + "' is shorter than 'every'");
    }
    return slowest.orElse(every.compareTo(SLOWEST) < 0 ? SLOWEST : every);
  }

  private Optional<Duration> time(String field) {
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(text.get());
    if (!time.matches()) {
      wrong(field, "'" + text.get() + "' is no time like 90s, 10m, 6h or 1d");
      return Optional.empty();
    }
    long number = Long.parseLong(time.group(1));
    return Optional.of(
        switch (time.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        });
  }

  private boolean robots() {
    String text = text("robots").orElse("obey");
    if (!text.equals("obey") && !text.equals("ignore")) {
      wrong("robots", "'" + text + "' is neither obey nor ignore");
    }
    return text.equals("obey");
  }

  private <E extends Enum<E> & Coded> Optional<E> code(
      String field, Class<E> choices, String code) {
    if (code.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Coded.of(choices, code));
    } catch (IllegalArgumentException e) {
      wrong(field, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  boolean flag(String field) {
    String text = text(field).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      wrong(field, "'" + text + "' is neither true nor false");
    }
    return text.equals("true");
  }

  String required(String field) {
    Optional<String> text = text(field);
    if (text.isEmpty()) {
      missing.add(field);
    }
    return text.orElse("");
  }

  Optional<String> text(String field) {
    return Optional.ofNullable(fields.get(field))
        .map(node -> node.getValue().strip())
        .filter(text -> !text.isEmpty());
  }

  void wrong(String field, String reason) {
    Node at = fields.get(field);
    problems.put(at == null ? map : at, reason);
  }
}
