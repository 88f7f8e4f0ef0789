package org.inforce.digest;

import static org.inforce.deliver.Html.escape;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.inforce.model.LegalStatus;
import org.inforce.search.answer.Wording;

/// A digest as HTML that mail programs show right: one column, styles inline, well-formed XML.
final class DigestHtml {
  private static final String GREY = "color:#595959;font-size:13px;";
  private static final String LINK = "color:#1b1b1b;";

  private static final String KEY =
      "In the strips full means that it binds, hatched that it does in part, light that it does"
          + " not.<br/>";

  private DigestHtml() {}

  static String html(Digest digest) {
    return """
    <!DOCTYPE html>
    <html lang="en" xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width"/><title>%s</title></head>
    <body style="margin:0;padding:0;background:#f3f1ec;">
    <div role="main" style="max-width:680px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#1b1b1b;font-family:'Liberation Sans',Helvetica,Arial,sans-serif;font-size:15px;line-height:1.45;">
    <p style="margin:0;%s">Inforce · %s · %s</p>
    <h1 style="font-size:24px;line-height:1.25;margin:6px 0 4px;text-wrap:balance;">%s</h1>
    %s<hr style="border:0;border-top:1px solid #cccccc;margin:28px 0 10px;"/>
    <p style="%s">%s%s <a href="%s" style="color:#0b5394;">This digest on the web</a></p>
    </div></body></html>
    """
        .formatted(
            escape(digest.subject()),
            GREY,
            digest.key(),
            Digests.period(digest),
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
    <h2 style="page-break-after:avoid;font-size:16px;margin:26px 0 10px;padding-bottom:4px;border-bottom:2px solid #1b1b1b;">%s</h2>
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
    String card =
        item.status()
            .map(Tone::of)
            .map(tone ->
                "padding:10px 14px 12px;border-left:5px solid %s;background:%s;"
                    .formatted(tone.ink(), tone.ground()))
            .orElse("");
    return """
    <div style="margin:0 0 14px;page-break-inside:avoid;%s">
    %s%s%s<p style="margin:2px 0;">%s%s</p>
    %s%s</div>
    """
        .formatted(
            card,
            opens ? heading(item) : "",
            item.status().map(status -> change(item, status)).orElse(""),
            item.was().map(DigestHtml::was).orElse(""),
            item.when().map(day -> "<b>" + escape(day) + "</b> · ").orElse(""),
            escape(item.text()),
            item.quote().map(quote -> quote(quote, item)).orElse(""),
            item.points().size() > 1 ? picture(item) : "");
  }

  private static String heading(Digest.Item item) {
    String name = escape(item.headline());
    String linked =
        item.address()
            .map(a ->
                "<a href=\"%s\" style=\"%s\">%s</a>".formatted(escape(a.toString()), LINK, name))
            .orElse(name);
    return "<h3 style=\"font-size:16px;margin:0 0 2px;\">" + linked + "</h3>\n";
  }

  private static String change(Digest.Item item, LegalStatus status) {
    return "<p style=\"margin:2px 0;font-size:17px;\">%s <b style=\"color:%s;\">%s</b></p>\n"
        .formatted(escape(item.before()), Tone.of(status).ink(), Wording.status(status));
  }

  private static String was(String was) {
    return "<p style=\"margin:2px 0;\"><s>%s</s> (no longer)</p>\n".formatted(escape(was));
  }

  private static String quote(String quote, Digest.Item item) {
    return """
    <blockquote style="margin:4px 0 8px;padding:0 0 0 12px;border-left:2px solid #b5b0a6;color:#444444;">“%s”%s</blockquote>
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
            .map(p -> p.told() + " " + Wording.status(p.status()))
            .collect(Collectors.joining(", "));
    TimelinePicture picture = TimelinePicture.of(item.points());
    return "<img src=\"data:image/png;base64,%s\" width=\"%d\" height=\"%d\" alt=\"Timeline: %s\" style=\"display:block;margin-top:8px;width:%dpx;max-width:100%%;height:auto;\"/>\n"
        .formatted(
            picture.base64(),
            TimelinePicture.WIDTH,
            picture.height(),
            escape(told),
            TimelinePicture.WIDTH);
  }
}
