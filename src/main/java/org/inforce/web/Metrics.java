package org.inforce.web;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.inforce.store.Counts;
import org.inforce.store.SourceCondition;
import org.inforce.store.SourceHealth;

/// What Prometheus reads: how each source behaves, what is stored, and what the process takes. All
/// times are seconds; moments are seconds of the epoch.
final class Metrics {
  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
  private static final String SOURCE = "inforce.source.";

  private final Setup setup;

  Metrics(Setup setup) {
    this.setup = setup;
  }

  void show(Context context) {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    try {
      new JvmMemoryMetrics().bindTo(registry);
      new ProcessorMetrics().bindTo(registry);
      new UptimeMetrics().bindTo(registry);
      Instant now = setup.clock().instant();
      setup.store().sources().forEach(source -> source(registry, source, now));
      counts(registry, setup.store().counts());
      context.contentType(TYPE).result(registry.scrape());
    } finally {
      registry.close();
    }
  }

  private static void source(PrometheusMeterRegistry registry, SourceHealth source, Instant now) {
    Tags tags = Tags.of("source", source.source().value());
    for (SourceCondition condition : SourceCondition.values()) {
      gauge(
          registry,
          SOURCE + "condition",
          "1 for how the source is doing, 0 for how it is not",
          tags.and("condition", condition.code()),
          condition == source.condition(now) ? 1 : 0);
    }
    gauge(
        registry,
        SOURCE + "failures.in.a.row",
        "failures since it last answered",
        tags,
        source.failures());
    counter(registry, "askings", "how often it was asked", tags, source.totals().askings());
    counter(registry, "failed.askings", "how many failed", tags, source.totals().failed());
    counter(registry, "items", "new documents it brought", tags, source.totals().items());
    moment(registry, "answered", "when it last answered", tags, source.answered());
    moment(registry, "brought", "when it last brought something new", tags, source.brought());
    moment(registry, "due", "when it is asked next", tags, source.due());
    time(registry, "rhythm", "usual time between two items", tags, source.rhythm());
    time(registry, "lag", "from publication to arrival of its newest item", tags, source.lag());
  }

  /// Counted in the store from the first asking on, so that a restart does not set it back.
  private static void counter(
      PrometheusMeterRegistry registry, String name, String help, Tags tags, long value) {
    io.micrometer.core.instrument.Counter.builder(SOURCE + name)
        .description(help)
        .tags(tags)
        .register(registry)
        .increment(value);
  }

  private static void moment(
      PrometheusMeterRegistry registry,
      String name,
      String help,
      Tags tags,
      Optional<Instant> moment) {
    moment.ifPresent(at ->
        gauge(
            registry,
            SOURCE + name + ".timestamp.seconds",
            help,
            tags,
            at.toEpochMilli() / 1000.0));
  }

  private static void time(
      PrometheusMeterRegistry registry,
      String name,
      String help,
      Tags tags,
      Optional<Duration> time) {
    time.ifPresent(
        length -> gauge(registry, SOURCE + name + ".seconds", help, tags, length.toSeconds()));
  }

  private static void counts(PrometheusMeterRegistry registry, Counts counts) {
    gauge(registry, "inforce.documents", "documents stored", Tags.empty(), counts.documents());
    gauge(
        registry,
        "inforce.quarantined",
        "originals that could not be read",
        Tags.empty(),
        counts.quarantined());
  }

  private static void gauge(
      PrometheusMeterRegistry registry, String name, String help, Tags tags, double value) {
    Gauge.builder(name, () -> value).description(help).tags(tags).register(registry);
  }
}
