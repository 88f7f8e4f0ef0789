package org.inforce.parse;

import com.google.re2j.Pattern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/// Finds the {@link Format} of bytes by looking at them alone.
final class FormatDetector {
  /// PDF readers accept a header anywhere in the first 1024 bytes (PDF 1.7, Implementation Note
  /// 13).
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final int HEAD = 8192;
  private static final Set<String> PACKED =
      Set.of(
          "application/gzip",
          "application/zip",
          "application/x-bzip2",
          "application/x-xz",
          "application/x-7z-compressed",
          "application/x-rar-compressed",
          "application/x-tar",
          "application/zstd",
          "application/x-gtar",
          "application/x-compress");
  private static final Set<String> MAIL_HEADERS =
      Set.of("from", "to", "subject", "date", "received", "message-id", "return-path");
  private static final Pattern HEADER =
      Pattern.compile("^([A-Za-z][A-Za-z0-9-]{0,60}):(?:\\s|\\S)");
  private static final Pattern PROLOG =
      Pattern.compile("^(?s:\\s|<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>\\[]*(?:\\[.*?\\])?\\s*>)*");
  private static final Pattern FEED_ROOT =
      Pattern.compile("^<(?:[a-zA-Z][\\w.-]*:)?(?:rss|RDF|feed|channel)[\\s>/]");
  private static final Pattern HTML_ROOT =
      Pattern.compile(
          "(?i)^<(?:html|head|body|title|div|p|table|center|font|script|meta|link|h[1-6]|span|b|br)"
              + "[\\s>/]");
  private static final Pattern XML_ROOT = Pattern.compile("^<[A-Za-z_][^<>]*>");

  private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();

  private FormatDetector() {}

  /// The format of binary content, or {@link Format#TEXT} if the bytes are text of some sort.
  static Format ofBytes(byte[] bytes) {
    if (isBlank(bytes)) {
      return Format.EMPTY;
    }
    if (pdfHeader(bytes) >= 0) {
      return Format.BINARY;
    }
    if (isPlainlyText(bytes)) {
      return Format.TEXT;
    }
    MediaType type = magic(bytes);
    if (isOfficeZip(bytes)) {
      return Format.BINARY;
    }
    if (PACKED.contains(type.toString())) {
      return Format.PACKED;
    }
    boolean text =
        type.getType().equals("text")
            || type.getType().equals("message")
            || type.getSubtype().contains("xml")
            || type.getSubtype().contains("json")
            || type.getSubtype().contains("javascript")
            || type.getSubtype().contains("mbox")
            || (type.equals(MediaType.OCTET_STREAM) && looksLikeText(bytes));
    return text ? Format.TEXT : Format.BINARY;
  }

  /// The place of a PDF header, or -1.
  static int pdfHeader(byte[] bytes) {
    int end = Math.min(bytes.length, PDF_HEADER_WITHIN);
    return new String(bytes, 0, end, StandardCharsets.ISO_8859_1).indexOf("%PDF-");
  }

  /// Says in plain words what the bytes are, for a message.
  static String name(byte[] bytes) {
    return magic(bytes).toString();
  }

  /// The format of decoded text.
  static Format ofText(String text) {
    String body = text.stripLeading();
    if (body.startsWith("\uFEFF")) {
      body = body.substring(1).stripLeading();
    }
    if (body.isEmpty()) {
      return Format.EMPTY;
    }
    char first = body.charAt(0);
    if (first == '<') {
      return ofMarkup(body);
    }
    if ((first == '{' && !body.startsWith("{\\rtf")) || first == '[') {
      return first == '[' && !looksLikeJsonArray(body) ? Format.TEXT : Format.JSON;
    }
    if (isMail(body)) {
      return Format.MAIL;
    }
    return looksLikeHtml(body) ? Format.HTML : Format.TEXT;
  }

  private static Format ofMarkup(String body) {
    String head = body.substring(0, Math.min(body.length(), 200_000));
    String root = PROLOG.matcher(head).replaceFirst("");
    if (root.isEmpty() && head.length() == body.length()) {
      return Format.EMPTY;
    }
    if (FEED_ROOT.matcher(root).find()) {
      return Format.FEED;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || HTML_ROOT.matcher(root).find()) {
      return Format.HTML;
    }
    if (lower.startsWith("<?xml") || XML_ROOT.matcher(root).find()) {
      return lower.contains("<html") && lower.contains("<body") ? Format.HTML : Format.XML;
    }
    return looksLikeHtml(body) ? Format.HTML : Format.TEXT;
  }

  private static boolean looksLikeHtml(String body) {
    String head = body.substring(0, Math.min(body.length(), HEAD)).toLowerCase(Locale.ROOT);
    return head.contains("<html") || head.contains("<body") || head.contains("</p>");
  }

  private static boolean looksLikeJsonArray(String body) {
    String rest = body.substring(1).stripLeading();
    return !rest.isEmpty() && "{[\"]-0123456789tfn/".indexOf(rest.charAt(0)) >= 0;
  }

  /// A mail begins with header lines, two of them at least of those that every mail has.
  private static boolean isMail(String body) {
    int known = 0;
    int number = 0;
    for (String line : body.substring(0, Math.min(body.length(), 60_000)).split("\r?\n", 400)) {
      number++;
      if (line.isEmpty()) {
        break;
      }
      if (line.startsWith(" ") || line.startsWith("\t")) {
        continue;
      }
      boolean mboxLine = number == 1 && line.startsWith("From ");
      if (!mboxLine && !HEADER.matcher(line).find()) {
        return false;
      }
      int colon = line.indexOf(':');
      if (colon > 0 && MAIL_HEADERS.contains(line.substring(0, colon).toLowerCase(Locale.ROOT))) {
        known++;
      }
    }
    return known >= 2;
  }

  private static MediaType magic(byte[] bytes) {
    try {
      return MAGIC.detect(new ByteArrayInputStream(bytes), new Metadata());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  /// Office documents are ZIP files whose first entries name their parts (ECMA-376 part 2;
  /// OpenDocument 1.3 part 2 section 3.3: `mimetype` comes first).
  private static boolean isOfficeZip(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.startsWith("PK")
        && (head.contains("[Content_Types].xml")
            || head.contains("_rels/.rels")
            || head.contains("mimetypeapplication/")
            || head.contains("word/"));
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != 0 && !isSpace(b)) {
        return false;
      }
    }
    return true;
  }

  /// Most documents are pages and plain texts, for which nobody need compare the beginnings of all
  /// kinds of file that there are. What begins like one of them although it is text (RTF,
  /// PostScript) begins with another sign.
  private static boolean isPlainlyText(byte[] bytes) {
    int end = Math.min(bytes.length, HEAD);
    int start = 0;
    while (start < end && isSpace(bytes[start])) {
      start++;
    }
    if (start == end || !(bytes[start] == '<' || isLetterOrDigit(bytes[start]))) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if ((bytes[i] >= 0 && bytes[i] < ' ' && !isSpace(bytes[i])) || bytes[i] == 127) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\r' || b == '\t';
  }

  private static boolean isLetterOrDigit(byte b) {
    return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9');
  }

  private static boolean looksLikeText(byte[] bytes) {
    int end = Math.min(bytes.length, HEAD);
    int control = 0;
    for (int i = 0; i < end; i++) {
      int b = bytes[i] & 0xFF;
      if (b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 27) {
        control++;
      }
    }
    return control * 50 < end || wide(bytes);
  }

  private static boolean wide(byte[] bytes) {
    return bytes.length > 3
        && ((bytes[0] == 0 && bytes[2] == 0)
            || (bytes[1] == 0 && bytes[3] == 0)
            || (bytes[0] == '<' && bytes[1] == 0));
  }
}
