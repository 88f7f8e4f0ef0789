package org.inforce.deliver;

import static org.inforce.deliver.Html.escape;

import java.util.stream.Collectors;

/// A notice as HTML for mail programs: one column, styles inline, no pictures and no scripts.
public final class NoticeHtml {
  private static final String CELL = "padding:4px 12px 4px 0;vertical-align:top;";

  private NoticeHtml() {}

  public static String html(Notice notice) {
    return """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>%s</title></head>
    <body style="margin:0;padding:16px;background:#ffffff;color:#1b1b1b;font:16px/1.45 Georgia,serif;">
    <div role="main" style="max-width:640px;margin:0 auto;">
    <h1 style="font-size:20px;line-height:1.3;margin:0 0 12px;">%s</h1>
    <table style="border-collapse:collapse;font-size:15px;">
    %s</table>
    %s%s<p style="font-size:13px;color:#555555;margin:20px 0 8px;">%s</p>
    <p style="font-size:14px;margin:0;">%s</p>
    </div></body></html>
    """
        .formatted(
            escape(notice.subject()),
            escape(notice.sentence()),
            notice.lines().stream().map(NoticeHtml::row).collect(Collectors.joining()),
            notice.quote().map(NoticeHtml::quote).orElse(""),
            steps(notice),
            escape(notice.why()),
            notice.links().stream().map(NoticeHtml::link).collect(Collectors.joining(" · ")));
  }

  private static String row(Notice.Fact line) {
    return "<tr><th scope=\"row\" style=\"%stext-align:left;color:#555555;\">%s</th><td style=\"%s\">%s</td></tr>\n"
        .formatted(CELL, escape(line.label()), CELL, escape(line.text()));
  }

  private static String quote(Notice.Excerpt quote) {
    return """
    <blockquote style="margin:16px 0;padding:8px 14px;border-left:4px solid #b9770e;background:#faf6ee;">
    “%s”<br><span style="font-size:13px;color:#555555;">%s</span></blockquote>
    """
        .formatted(escape(quote.text()), escape(quote.source()));
  }

  private static String steps(Notice notice) {
    return notice.steps().isEmpty()
        ? ""
        : "<p style=\"margin:12px 0 4px;\">Told together here:</p><ul style=\"margin:0 0 12px;\">"
            + notice.steps().stream()
                .map(step -> "<li>" + escape(step) + "</li>")
                .collect(Collectors.joining())
            + "</ul>\n";
  }

  private static String link(Notice.Link link) {
    return "<a href=\"%s\" style=\"color:#0b5394;\">%s</a>"
        .formatted(escape(link.address().toString()), escape(link.label()));
  }
}
