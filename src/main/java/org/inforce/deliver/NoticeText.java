package org.inforce.deliver;

/// A notice as plain text, in reading order.
public final class NoticeText {
  private NoticeText() {}

  public static String text(Notice notice) {
    StringBuilder text = new StringBuilder(notice.sentence()).append("\n\n");
    for (Notice.Fact line : notice.lines()) {
      text.append(line.label()).append(": ").append(line.text()).append('\n');
    }
    notice
        .quote()
        .ifPresent(quote ->
            text.append("\n> “")
                .append(quote.text())
                .append("”\n> ")
                .append(quote.source())
                .append('\n'));
    if (!notice.steps().isEmpty()) {
      text.append("\nTold together here:\n");
      notice.steps().forEach(step -> text.append("- ").append(step).append('\n'));
    }
    text.append('\n').append(notice.why()).append("\n\n");
    for (Notice.Link link : notice.links()) {
      text.append(link.label()).append(": ").append(link.address()).append('\n');
    }
    return text.toString();
  }
}
