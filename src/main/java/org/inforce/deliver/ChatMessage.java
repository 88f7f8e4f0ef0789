package org.inforce.deliver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A notice as the JSON that the incoming webhooks of chat programs take.
public final class ChatMessage {
  private static final int TITLE_LENGTH = 150;

  private ChatMessage() {}

  /// Slack's Block Kit; `text` is what a notification shows.
  public static String slack(Notice notice) {
    List<Object> blocks = new ArrayList<>();
    blocks.add(
        map(
            "type",
            "header",
            "text",
            map("type", "plain_text", "text", Notice.shortened(notice.subject(), TITLE_LENGTH))));
    blocks.add(section(slackText(notice.sentence())));
    StringBuilder lines = new StringBuilder();
    notice
        .lines()
        .forEach(line ->
            lines
                .append('*')
                .append(slackText(line.label()))
                .append("* ")
                .append(slackText(line.text()))
                .append('\n'));
    notice
        .quote()
        .ifPresent(quote ->
            lines
                .append("> ")
                .append(slackText(quote.text()))
                .append("\n> _")
                .append(slackText(quote.source()))
                .append("_\n"));
    notice
        .links()
        .forEach(link ->
            lines
                .append('<')
                .append(link.address())
                .append('|')
                .append(slackText(link.label()))
                .append("> "));
    blocks.add(section(lines.toString().strip()));
    blocks.add(
        map(
            "type",
            "context",
            "elements",
            List.of(map("type", "mrkdwn", "text", slackText(notice.why())))));
    return WebhookMessage.json(map("text", notice.subject(), "blocks", blocks));
  }

  /// An Adaptive Card 1.4 in the envelope that Teams workflows and other receivers take.
  public static String teams(Notice notice) {
    List<Object> body = new ArrayList<>();
    body.add(
        map(
            "type",
            "TextBlock",
            "text",
            notice.subject(),
            "weight",
            "Bolder",
            "size",
            "Medium",
            "wrap",
            true));
    body.add(map("type", "TextBlock", "text", notice.sentence(), "wrap", true));
    body.add(
        map(
            "type",
            "FactSet",
            "facts",
            notice.lines().stream()
                .map(line -> map("title", line.label(), "value", line.text()))
                .toList()));
    notice
        .quote()
        .ifPresent(quote ->
            body.add(
                map(
                    "type",
                    "TextBlock",
                    "text",
                    "“" + quote.text() + "” " + quote.source(),
                    "wrap",
                    true,
                    "isSubtle",
                    true)));
    body.add(map("type", "TextBlock", "text", notice.why(), "wrap", true, "size", "Small"));
    List<Map<String, Object>> actions =
        notice.links().stream()
            .map(link ->
                map(
                    "type",
                    "Action.OpenUrl",
                    "title",
                    link.label(),
                    "url",
                    link.address().toString()))
            .toList();
    Map<String, Object> card =
        map(
            "$schema",
            "http://adaptivecards.io/schemas/adaptive-card.json",
            "type",
            "AdaptiveCard",
            "version",
            "1.4",
            "body",
            body,
            "actions",
            actions);
    return WebhookMessage.json(
        map(
            "type",
            "message",
            "attachments",
            List.of(
                map("contentType", "application/vnd.microsoft.card.adaptive", "content", card))));
  }

  private static Map<String, Object> section(String text) {
    return map("type", "section", "text", map("type", "mrkdwn", "text", text));
  }

  /// Slack's three control characters.
  private static String slackText(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
