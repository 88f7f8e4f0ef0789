package org.inforce.digest;

import static org.inforce.deliver.Html.escape;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A digest as HTML that mail programs show right: one column, styles inline, well-formed XML.
final class DigestHtml {
  private static final String GREY = "color:#595959;font-size:13px;";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private static final String KEY =
      "In the strips full means that it binds, hatched that it does in part, hollow that it does"
          + " not.<br/>";

  private DigestHtml() {}

  static String html(Digest digest) {
    return """
    <!DOCTYPE html>
    <html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width"/><title>%s</title></head>
    <body style="margin:0;padding:0;background:#f3f1ec;">
    <div role="main" style="max-width:680px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1b1b1b;font-family:'Liberation Sans',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.45;">
    <p style="margin:0;%s">Inforce · %s · %s to %s · %s</p>
    <h1 style="font-size:22px;line-height:1.25;margin:6px 0 4px;text-wrap:balance;">%s</h1>
    %s<hr style="border:0;border-top:1px solid #cccccc;margin:28px 0 10px;"/>
    <p style="%s">%s%s <a href="%s" style="color:#0b5394;">This digest on the web</a></p>
    </div></body></html>
    """
        .formatted(
            escape(digest.subject()),
            GREY,
            digest.key(),
            DAY.format(digest.from()),
            DAY.format(digest.to()),
            Digests.documents(digest.read()),
            escape(digest.subject()),
            digest.sections().stream().map(DigestHtml::section).collect(Collectors.joining()),
            GREY,
            hasStrips(digest) ? KEY : "",
            escape(digest.why()),
            escape(digest.permalink().toString()));
  }

  private static boolean hasStrips(Digest digest) {
    return digest.sections().stream()
        .flatMap(section -> section.items().stream())
        .anyMatch(item -> item.points().size() > 1);
  }

  private static String section(Digest.Section section) {
    return """
    <h2 style="page-break-after:avoid;font-size:16px;margin:28px 0 8px;padding-bottom:4px;border-bottom:2px solid #1b1b1b;">%s</h2>
    %s\
    """
        .formatted(
            escape(section.title()),
            IntStream.range(0, section.items().size())
                .mapToObj(i -> item(section.items().get(i), section.opens(i)))
                .collect(Collectors.joining()));
  }

  /// @param opens false if its heading stands above already
  private static String item(Digest.Item item, boolean opens) {
    String name = escape(item.headline());
    String linked =
        item.address()
            .map(a ->
                "<a href=\"%s\" style=\"color:#1b1b1b;\">%s</a>"
                    .formatted(escape(a.toString()), name))
            .orElse(name);
    return """
    <div style="margin:0 0 18px;page-break-inside:avoid;">
    %s%s%s<p style="margin:2px 0;">%s</p>
    %s%s</div>
    """
        .formatted(
            opens ? "<h3 style=\"font-size:15px;margin:0 0 2px;\">" + linked + "</h3>\n" : "",
            item.change().map(DigestHtml::change).orElse(""),
            item.was().map(DigestHtml::was).orElse(""),
            escape(item.text()),
            item.quote().map(quote -> quote(quote, item)).orElse(""),
            item.points().size() > 1 ? picture(item) : "");
  }

  private static String change(String change) {
    return "<p style=\"margin:2px 0;font-weight:bold;color:#8a3b12;\">%s</p>\n"
        .formatted(escape(change));
  }

  private static String was(String was) {
    return "<p style=\"margin:2px 0;\"><s>%s</s> (no longer)</p>\n".formatted(escape(was));
  }

  private static String quote(String quote, Digest.Item item) {
    return """
    <blockquote style="margin:6px 0;padding:4px 12px;border-left:3px solid #b9770e;">“%s”%s</blockquote>
    """
        .formatted(
            escape(quote),
            item.source()
                .map(s -> "<br/><span style=\"" + GREY + "\">" + escape(s) + "</span>")
                .orElse(""));
  }

  private static String picture(Digest.Item item) {
    String told =
        item.points().stream()
            .map(p -> p.day() + " " + p.status())
            .collect(Collectors.joining(", "));
    return "<img src=\"data:image/png;base64,%s\" width=\"%d\" height=\"%d\" alt=\"Timeline: %s\" style=\"display:block;width:%dpx;max-width:100%%;height:auto;\"/>\n"
        .formatted(
            TimelinePicture.base64(item.points()),
            TimelinePicture.WIDTH,
            TimelinePicture.HEIGHT,
            escape(told),
            TimelinePicture.WIDTH);
  }
}
