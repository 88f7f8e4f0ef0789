package org.inforce.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.inforce.digest.Digest;
import org.inforce.digest.DigestFormat;
import org.inforce.digest.Digests;
import org.inforce.digest.Week;
import org.inforce.store.Store;

/// Pictures of the busiest week of the bundled documents: the mail at the width of a desk and of a
/// phone, and the first page of the PDF.
final class DigestPictures {
  private static final String WEEK = "2026-W08";
  private static final float DPI = 80;

  private DigestPictures() {}

  static void take(Browser browser, Store store, Path out) throws IOException {
    Digest digest =
        Digests.of(
            store,
            Week.parse(WEEK, ZoneOffset.UTC),
            URI.create("https://inforce.example.org/"),
            "You get this because you follow everything in the United States.");
    String html = new String(DigestFormat.HTML.bytes(digest), StandardCharsets.UTF_8);
    for (int width : List.of(1280, 390)) {
      try (BrowserContext context =
          browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
        Page page = context.newPage();
        page.setContent(html);
        page.setViewportSize(width, (Integer) page.evaluate("document.body.scrollHeight"));
        SmallPng.write(page.screenshot(), out.resolve("digest-mail-" + width + ".png"));
      }
    }
    try (PDDocument pdf = Loader.loadPDF(DigestFormat.PDF.bytes(digest));
        ByteArrayOutputStream png = new ByteArrayOutputStream()) {
      BufferedImage first = new PDFRenderer(pdf).renderImageWithDPI(0, DPI);
      ImageIO.write(first, "png", png);
      SmallPng.write(png.toByteArray(), out.resolve("digest-pdf.png"));
    }
  }
}
