package org.inforce.digest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A digest as PDF pages. The font is embedded, so that names with any Latin letters print.
final class DigestPdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private static final String PAGE =
      """
      <style>@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center {
      content: "Inforce %s, page " counter(page) " of " counter(pages);
      font: 9pt 'Liberation Sans'; color: #595959; } }</style>\
      """;

  static {
    // It reports every step of its work to the terminal.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private DigestPdf() {}

  static byte[] pdf(Digest digest) {
    String page =
        DigestHtml.html(digest)
            .replace("<!DOCTYPE html>\n", "")
            .replace("background:#f3f1ec;", "")
            .replace("text-wrap:balance;", "")
            // To the renderer a share of the page is the size of the picture.
            .replace("max-width:100%;height:auto;", "")
            .replace("</head>", PAGE.formatted(digest.key()) + "</head>")
            // The embedded font has no arrow.
            .replace("new here →", "new here:")
            .replace("→", "to");
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new PdfRendererBuilder()
          .useFont(DigestPdf::font, "Liberation Sans")
          .withHtmlContent(page, null)
          .toStream(out)
          .run();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("the digest " + digest.key() + " cannot be set as PDF", e);
    }
  }

  private static InputStream font() {
    InputStream font = PDDocument.class.getResourceAsStream(FONT);
    if (font == null) {
      throw new IllegalStateException("PDFBox brings no " + FONT);
    }
    return font;
  }
}
