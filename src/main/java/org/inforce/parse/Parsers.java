package org.inforce.parse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.tika.metadata.Metadata;
import org.inforce.model.Fetched;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.jspecify.annotations.Nullable;

/// Bytes to text, whatever they are. Pages, feeds, JSON and plain text are read here; PDF, office
/// documents and mails in a process of its own, so that a hostile or broken one harms only itself.
/// Nothing outside is asked, and nothing is written but to a folder for temporary files. Safe for
/// use by many threads.
///
/// ```java
/// try (Parsers parsers = new Parsers()) {
///   Outcome<ParsedText> text = parsers.parse(fetched);
/// }
/// ```
public final class Parsers implements AutoCloseable {
  private final Limits limits;
  private final AtomicReference<@Nullable Fork> fork = new AtomicReference<>();

  public Parsers() {
    this(Limits.USUAL);
  }

  public Parsers(Limits limits) {
    this.limits = limits;
  }

  /// Never throws because of what the bytes are: what cannot be read fails with a plain reason.
  public Outcome<ParsedText> parse(Fetched fetched) {
    String input = fetched.address().toString();
    byte[] bytes = fetched.bytes();
    if (bytes.length > limits.bytes()) {
      return Draft.failed(
          input, "is larger than " + (limits.bytes() >> 20) + " MB, the most that is read");
    }
    return switch (FormatDetector.ofBytes(bytes)) {
      case EMPTY -> Draft.failed(input, "is empty");
      case PACKED ->
          Draft.failed(
              input, "is a packed file (" + FormatDetector.name(bytes) + "), which is not opened");
      case BINARY -> binary(input, bytes);
      case TEXT, HTML, FEED, XML, JSON, MAIL -> text(fetched, bytes);
    };
  }

  private Outcome<ParsedText> binary(String input, byte[] bytes) {
    int pdf = FormatDetector.pdfHeader(bytes);
    Outcome<List<Metadata>> parts =
        pdf >= 0
            ? fork().parse(input, Arrays.copyOfRange(bytes, pdf, bytes.length), "application/pdf")
            : fork().parse(input, bytes, "");
    return read(parts, metadata -> XhtmlReader.read(input, metadata));
  }

  private Outcome<ParsedText> text(Fetched fetched, byte[] bytes) {
    Decoded decoded = Decoder.decode(bytes, fetched.mediaType());
    String input = fetched.address().toString();
    String text = decoded.text();
    if (text.length() > limits.characters()) {
      return Draft.failed(input, "is longer than " + limits.characters() + " characters");
    }
    Format format = FormatDetector.ofText(text);
    if (format == Format.XML || format == Format.FEED) {
      Optional<String> danger = Xml.danger(text, limits.depth());
      if (danger.isPresent()) {
        return Draft.failed(input, danger.get());
      }
    }
    return noted(read(input, format, fetched, text), decoded.note());
  }

  private Outcome<ParsedText> read(String input, Format format, Fetched fetched, String text) {
    return switch (format) {
      case EMPTY -> Draft.failed(input, "is empty");
      case HTML ->
          fetched.mediaType().endsWith("; part=selected")
              ? HtmlReader.readSelected(input, text, limits)
              : HtmlReader.read(input, input, text, limits);
      case FEED -> FeedReader.read(input, text, limits);
      case XML -> XmlReader.read(input, text, limits);
      case JSON -> JsonReader.read(input, text);
      case MAIL -> mail(input, fetched, text);
      case TEXT, PACKED, BINARY -> TextReader.read(input, text);
    };
  }

  /// A blank line or a mark before the first header would make it no mail.
  private Outcome<ParsedText> mail(String input, Fetched fetched, String text) {
    byte[] bytes =
        text.isEmpty() || !Character.isLetter(text.charAt(0))
            ? text.stripLeading().getBytes(StandardCharsets.UTF_8)
            : fetched.bytes();
    return read(
        fork().parse(input, bytes, "message/rfc822"), parts -> MailReader.read(input, parts));
  }

  private interface PartsReader {
    Outcome<ParsedText> read(List<Metadata> parts);
  }

  private static Outcome<ParsedText> read(Outcome<List<Metadata>> parts, PartsReader reader) {
    return switch (parts) {
      case Outcome.Done<List<Metadata>>(List<Metadata> metadata) -> reader.read(metadata);
      case Outcome.Skipped<List<Metadata>>(String reason) -> new Outcome.Skipped<>(reason);
      case Outcome.Failed<List<Metadata>>(var problem) -> new Outcome.Failed<>(problem);
    };
  }

  private static Outcome<ParsedText> noted(Outcome<ParsedText> outcome, Optional<String> note) {
    if (note.isEmpty() || !(outcome instanceof Outcome.Done<ParsedText>(ParsedText text))) {
      return outcome;
    }
    List<String> notes = new java.util.ArrayList<>(text.notes());
    notes.add(note.get());
    return new Outcome.Done<>(
        new ParsedText(
            text.title(),
            text.published(),
            text.publisher(),
            text.kind(),
            text.text(),
            text.entries(),
            text.fields(),
            notes));
  }

  private synchronized Fork fork() {
    Fork open = fork.get();
    if (open == null) {
      open = Fork.open(limits);
      fork.set(open);
    }
    return open;
  }

  @Override
  public synchronized void close() {
    Fork open = fork.getAndSet(null);
    if (open != null) {
      open.close();
    }
  }
}
