package org.inforce.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.inforce.model.Outcome;
import org.inforce.model.Problem;

/// Tika in a process of its own, with little memory, a limit of time, and a folder of its own for
/// what passes through: a document that brings it down harms only itself. The process starts with
/// the first document and anew after a crash. Safe for use by many threads.
///
/// Each part is XHTML: first the document, then the documents inside it.
final class Fork implements AutoCloseable {
  private static final String CONFIG =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <properties>
        <parsers>
          <parser class="org.apache.tika.parser.DefaultParser">
            <parser-exclude class="org.apache.tika.parser.external.CompositeExternalParser"/>
          </parser>
          <parser class="org.apache.tika.parser.pdf.PDFParser">
            <params>
              <param name="sortByPosition" type="bool">false</param>
              <param name="extractInlineImages" type="bool">false</param>
              <param name="extractAcroFormContent" type="bool">true</param>
              <param name="ifXFAExtractOnlyXFA" type="bool">false</param>
            </params>
          </parser>
        </parsers>
        <fetchers>
          <fetcher class="org.apache.tika.pipes.fetcher.fs.FileSystemFetcher">
            <name>folder</name>
            <basePath>%s</basePath>
          </fetcher>
        </fetchers>
        <pipes>
          <params>
            <tikaConfig>%s</tikaConfig>
            <javaPath>%s</javaPath>
            <numClients>%d</numClients>
            <timeoutMillis>%d</timeoutMillis>
            <maxWaitForClientMillis>3600000</maxWaitForClientMillis>
            <maxForEmitBatchBytes>-1</maxForEmitBatchBytes>
            <forkedJvmArgs>
              <arg>-Xmx%dm</arg>
              <arg>-Xss1m</arg>
              <arg>-XX:TieredStopAtLevel=1</arg>
              <arg>-XX:+UseSerialGC</arg>
              <arg>-Djava.awt.headless=true</arg>
              <arg>-Dlogback.configurationFile=%s</arg>
              <arg>-Djava.io.tmpdir=%s</arg>
              <arg>-Djavax.xml.accessExternalDTD=</arg>
              <arg>-Djavax.xml.accessExternalSchema=</arg>
              <arg>-Djavax.xml.accessExternalStylesheet=</arg>
            </forkedJvmArgs>
          </params>
        </pipes>
      </properties>
      """;

  /// What the process says of the flaws of a document is in its answer already.
  private static final String SILENT = "<configuration><root level=\"OFF\"/></configuration>";

  private final Limits limits;
  private final Path folder;
  private final PipesParser parser;

  private Fork(Limits limits, Path folder, PipesParser parser) {
    this.limits = limits;
    this.folder = folder;
    this.parser = parser;
  }

  static Fork open(Limits limits) {
    try {
      Path folder = Files.createTempDirectory("inforce-parse").toRealPath();
      Path inbox = Files.createDirectory(folder.resolve("in"));
      Path scratch = Files.createDirectory(folder.resolve("tmp"));
      Path config = folder.resolve("tika.xml");
      Path logging = folder.resolve("logback.xml");
      Files.writeString(logging, SILENT);
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      String xml =
          CONFIG.formatted(
              escape(inbox),
              escape(config),
              escape(java),
              limits.processes(),
              limits.time().toMillis(),
              limits.heapMegabytes(),
              escape(logging),
              escape(scratch));
      Files.writeString(config, xml);
      PipesConfig pipes =
          PipesConfig.load(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      return new Fork(limits, folder, new PipesParser(pipes));
    } catch (IOException e) {
      throw new UncheckedIOException("no folder for the parser's process", e);
    } catch (TikaException e) {
      throw new IllegalStateException("the parser's process is configured wrongly", e);
    }
  }

  private static String escape(Path path) {
    return path.toString().replace("&", "&amp;").replace("<", "&lt;");
  }

  /// @param input names the document in a problem
  /// @param type what the bytes are for certain, e.g. `application/pdf`; empty to let Tika find out
  Outcome<List<Metadata>> parse(String input, byte[] bytes, String type) {
    String name = UUID.randomUUID().toString();
    Path file = folder.resolve("in").resolve(name);
    try {
      Files.write(file, bytes);
      try {
        return outcome(input, parser.parse(task(name, type)));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | PipesException e) {
      return failed(input, "the parser's process could not be used: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(input, "reading was interrupted");
    }
  }

  private FetchEmitTuple task(String name, String type) {
    ParseContext context = new ParseContext();
    context.set(
        HandlerConfig.class,
        new HandlerConfig(
            BasicContentHandlerFactory.HANDLER_TYPE.XML,
            HandlerConfig.PARSE_MODE.RMETA,
            limits.characters(),
            limits.embedded(),
            false));
    Metadata metadata = new Metadata();
    if (!type.isEmpty()) {
      metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type);
    }
    return new FetchEmitTuple(
        name, new FetchKey("folder", name), EmitKey.NO_EMIT, metadata, context);
  }

  private static Outcome<List<Metadata>> outcome(String input, PipesResult result) {
    return switch (result.getStatus()) {
      case PARSE_SUCCESS,
          EMIT_SUCCESS,
          EMIT_SUCCESS_PARSE_EXCEPTION,
          PARSE_SUCCESS_WITH_EXCEPTION ->
          new Outcome.Done<>(new ArrayList<>(result.getEmitData().getMetadataList()));
      case EMPTY_OUTPUT -> failed(input, "holds no text");
      case TIMEOUT -> failed(input, "takes too long to read");
      case OOM -> failed(input, "needs too much memory to read");
      case UNSPECIFIED_CRASH -> failed(input, "brought the parser's process down");
      case PARSE_EXCEPTION_NO_EMIT, PARSE_EXCEPTION_EMIT ->
          failed(input, "is broken: " + firstLine(result.getMessage()));
      case CLIENT_UNAVAILABLE_WITHIN_MS,
          FETCHER_INITIALIZATION_EXCEPTION,
          FETCH_EXCEPTION,
          NO_FETCHER_FOUND,
          NO_EMITTER_FOUND,
          EMIT_EXCEPTION,
          INTERRUPTED_EXCEPTION,
          INTERMEDIATE_RESULT ->
          failed(
              input,
              "the parser's process failed: "
                  + result.getStatus()
                  + " "
                  + firstLine(result.getMessage()));
    };
  }

  private static String firstLine(String message) {
    return message == null ? "no reason given" : message.lines().findFirst().orElse("");
  }

  private static <T> Outcome<T> failed(String input, String cause) {
    return new Outcome.Failed<>(new Problem(input, "parse", cause));
  }

  @Override
  public void close() {
    try {
      parser.close();
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("closing the parser's process", e);
    }
  }
}
