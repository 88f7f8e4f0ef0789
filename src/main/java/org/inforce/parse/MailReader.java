package org.inforce.parse;

import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.inforce.model.Outcome;
import org.inforce.model.ParsedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Mails. A notice of electronic filing gives an entry for each case it tells of; the addresses of
/// those who got it are left out, here and in any other mail. What hangs on a mail is a document of
/// its own and not read here.
final class MailReader {
  private static final com.google.re2j.Pattern ADDRESS =
      com.google.re2j.Pattern.compile(
          "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,200}\\.[A-Za-z]{2,24}");

  private MailReader() {}

  static Outcome<ParsedText> read(String input, List<Metadata> parts) {
    Metadata head = parts.getFirst();
    Draft draft = new Draft();
    draft.title(
        Optional.ofNullable(head.get(TikaCoreProperties.SUBJECT))
            .or(() -> Optional.ofNullable(head.get(TikaCoreProperties.TITLE)))
            .orElse(""));
    Optional.ofNullable(head.get(TikaCoreProperties.CREATED))
        .flatMap(Days::first)
        .ifPresent(day -> draft.published = Optional.of(day));
    Optional.ofNullable(head.get(Message.MESSAGE_FROM))
        .map(from ->
            Characters.oneLine(ADDRESS.matcher(from).replaceAll("")).replaceAll("[<>\"]", ""))
        .flatMap(Draft::present)
        .ifPresent(from -> draft.publisher = Optional.of(from));
    Document body =
        Jsoup.parse(Optional.ofNullable(head.get(TikaCoreProperties.TIKA_CONTENT)).orElse(""));
    FilingNotice.read(draft, body);
    if (draft.entries.isEmpty()) {
      draft.text(withoutAddresses(Blocks.text(body.body())));
    }
    if (draft.text.isBlank() && parts.size() > 1) {
      draft.text(draft.title.orElse(""));
    }
    return draft.text.isBlank() ? Draft.failed(input, "a mail without text") : draft.done();
  }

  private static String withoutAddresses(String text) {
    return ADDRESS.matcher(Characters.clean(text)).replaceAll("[address]").strip();
  }
}
