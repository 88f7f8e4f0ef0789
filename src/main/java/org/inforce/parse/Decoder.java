package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Bytes to text. A mark at the beginning decides, then valid UTF-8, then what the sender and the
/// text itself declare, as long as all bytes are characters of it, then a guess. Encodings that are
/// commonly declared and mean a larger one are read as the larger one (WHATWG Encoding Standard,
/// section 4.2).
final class Decoder {
  private static final int HEAD = 2048;
  private static final int GUESSED_BYTES = 200_000;
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)(?:encoding|charset)\\s{0,5}=\\s{0,5}[\"']?\\s{0,5}([a-z0-9_.:-]{2,40})");
  private static final Map<String, String> LARGER =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("big5", "big5-hkscs"),
          Map.entry("utf_16", "utf-16"));

  private Decoder() {}

  /// @param mediaType as the sender declared it; may hold a `charset`
  static Decoded decode(byte[] bytes, String mediaType) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return lenient(bytes, marked.get());
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), Optional.empty());
    }
    for (Charset charset : declared(bytes, mediaType)) {
      Optional<String> text = strict(bytes, charset);
      if (text.isPresent()) {
        return new Decoded(text.get(), Optional.empty());
      }
    }
    return guessed(bytes, declared(bytes, mediaType));
  }

  private static Optional<Charset> marked(byte[] b) {
    if (starts(b, 0x00, 0x00, 0xFE, 0xFF)
        || starts(b, 0xFF, 0xFE, 0x00, 0x00)
        || starts(b, 0, 0, 0, '<')) {
      return Optional.of(Charset.forName("UTF-32"));
    }
    if (starts(b, '<', 0, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (starts(b, 0xFE, 0xFF) || starts(b, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    if (starts(b, 0, '<', 0)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (starts(b, '<', 0) && b.length > 3 && b[2] != 0 && b[3] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return starts(b, 0xEF, 0xBB, 0xBF) ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... with) {
    if (bytes.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<Charset> declared(byte[] bytes, String mediaType) {
    List<Charset> charsets = new ArrayList<>();
    Matcher header = DECLARED.matcher(mediaType);
    if (header.find()) {
      charset(header.group(1)).ifPresent(charsets::add);
    }
    int end = Math.min(bytes.length, HEAD);
    Matcher head = DECLARED.matcher(new String(bytes, 0, end, StandardCharsets.ISO_8859_1));
    if (head.find()) {
      charset(head.group(1)).ifPresent(charsets::add);
    }
    return charsets;
  }

  private static Optional<Charset> charset(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(LARGER.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    return new Decoded(
        text,
        text.indexOf('\uFFFD') < 0
            ? Optional.empty()
            : Optional.of("some bytes are no characters of " + charset));
  }

  /// Mostly valid UTF-8 with a few broken characters is UTF-8; else what is statistically likely.
  private static Decoded guessed(byte[] bytes, List<Charset> declared) {
    Decoded utf8 = lenient(bytes, StandardCharsets.UTF_8);
    long broken = utf8.text().chars().filter(c -> c == '\uFFFD').count();
    long foreign = utf8.text().chars().filter(c -> c > 127).count();
    if (broken * 3 < foreign) {
      return utf8;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, GUESSED_BYTES));
    detector.dataEnd();
    Charset charset =
        Optional.ofNullable(detector.getDetectedCharset())
            .flatMap(Decoder::charset)
            .or(() -> declared.stream().findFirst())
            .orElse(WESTERN);
    String text = lenient(bytes, charset).text();
    return new Decoded(text, Optional.of("the encoding was guessed: " + charset));
  }
}
