package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Optional;
import org.inforce.model.DocumentKind;

/// Finds out of plain text whether it is a paper of a court or an executive order as printed in the
/// Federal Register, and takes its number, day and court.
final class Filing {
  private static final int HEAD = 6000;

  /// The line that CM/ECF prints on each page of what is filed.
  private static final Pattern STAMP =
      Pattern.compile(
          "(?i)(?:Case|Appellate Case|USCA Case|USCA[0-9]{1,2} Appeal|USCA[0-9]{1,2}"
              + " Case)[:#\\s]{1,5}(?:No\\.?\\s?)?"
              + "([0-9]:[0-9]{2}-[a-z]{2}-[0-9]{3,6}(?:-[A-Za-z0-9]{1,5}){0,4}|[0-9]{2}-[0-9]{1,6})(?:[\\s,]+(?:Document|Doc|DktEntry|ECF"
              + " No|Dkt)[:.#\\s]{1,5}([0-9]{1,14}(?:-[0-9]{1,3})?))?");

  private static final Pattern STAMP_DAY =
      Pattern.compile(
          "(?i)(?:Date )?(?:Filed|Entered)(?: on (?:FLSD"
              + " Docket))?[:\\s]{1,4}([0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})");
  private static final Pattern WRITTEN_DAY =
      Pattern.compile(
          "(?i)(?:decided|filed|dated|issued|opinion delivered|entered)(?: and"
              + " (?:filed|entered))?(?: on)?[\\s:]{1,20}((?:[a-z]{3,9}\\.? [0-9]{1,2},?"
              + " [0-9]{4})|(?:[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}))");
  private static final Pattern COURT =
      Pattern.compile(
          "(?i)\\b((?:United States|U\\.S\\.) (?:Court of Appeals|District Court|Bankruptcy"
              + " Court|Court of International Trade|Court of Federal Claims)(?:\\s{1,3}for the"
              + " [A-Z][a-z]+(?: of Columbia)? (?:Circuit|District of [A-Z][a-z]+(?:"
              + " [A-Z][a-z]+)?))?|Supreme Court of the United States|(?:Supreme Court|Court of"
              + " Appeals?) of (?:the State of )?(?:(?:New|North|South|West|Rhode) )?[A-Z][a-z]+)");
  private static final Pattern PARTIES =
      Pattern.compile(
          "(?:\\s[vV]s?\\.\\s|\\b(?:In re|IN RE|In the Matter of|IN THE MATTER OF)\\b)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)\\bNo(?:s?)\\.?:?\\s{0,3}([0-9]{2}-[0-9]{1,6}|[0-9]:[0-9]{2}-[a-z]{2}-[0-9]{3,6}(?:-[A-Z]{2,4})?)");
  private static final Pattern ORDER =
      Pattern.compile(
          "Executive Order ([0-9]{4,6}) of"
              + " ((?:January|February|March|April|May|June|July|August|September|October|November|December)"
              + " [0-9]{1,2}, [0-9]{4})");
  private static final Pattern ISSUE =
      Pattern.compile(
          "Federal Register\\s?/\\s?Vol\\. ([0-9]{1,3}), No\\. ([0-9]{1,3})\\s?/\\s?[A-Z][a-z]+,"
              + " ([A-Z][a-z]+ [0-9]{1,2}, [0-9]{4})");
  private static final Pattern AUTHORITY = Pattern.compile("By the (?:authority|power) vested");
  private static final Pattern END_MARK = Pattern.compile("\\[FR Doc\\. [^\\]]{3,60}\\]");

  private Filing() {}

  /// Fills what the text gives and the draft does not have.
  ///
  /// @param laidOut the text before the headings of its pages were taken away
  static void read(Draft draft, String laidOut) {
    Matcher order = ORDER.matcher(draft.text);
    if (order.find() && draft.text.startsWith("Executive Order", order.start())) {
      executiveOrder(draft, order, laidOut);
    } else {
      courtPaper(draft, laidOut);
    }
  }

  private static void executiveOrder(Draft draft, Matcher order, String laidOut) {
    draft.kind = Optional.of(DocumentKind.DIRECTIVE);
    draft.publisher = Optional.of("Federal Register");
    draft.field("number", "EO " + order.group(1));
    Days.first(order.group(2)).ifPresent(day -> draft.field("signed", day.toString()));
    Matcher issue = ISSUE.matcher(laidOut);
    if (issue.find()) {
      draft.field("volume", issue.group(1));
      draft.published = Days.first(issue.group(3));
    }
    if (draft.published.isEmpty()) {
      draft.published = Days.first(order.group(2));
    }
    Matcher authority = AUTHORITY.matcher(draft.text);
    if (authority.find(order.end()) && authority.start() - order.end() < 400) {
      draft.title(draft.text.substring(order.end(), authority.start()));
    }
    cut(draft, order.start());
  }

  /// The first and last page of a print carry parts of its neighbours.
  private static void cut(Draft draft, int start) {
    Matcher end = END_MARK.matcher(draft.text);
    int stop = end.find(start) ? end.end() : draft.text.length();
    if (start > 0 || stop < draft.text.length()) {
      draft.notes.add("parts of other documents on the same pages were left out");
    }
    draft.text(draft.text.substring(start, stop).strip());
  }

  private static void courtPaper(Draft draft, String laidOut) {
    String head = laidOut.substring(0, Math.min(laidOut.length(), HEAD));
    Matcher stamp = STAMP.matcher(head);
    boolean stamped = stamp.find();
    Matcher court = COURT.matcher(Characters.oneLine(head));
    boolean named = court.find();
    if (!stamped && !(named && PARTIES.matcher(head).find())) {
      return;
    }
    draft.kind = draft.kind.or(() -> Optional.of(DocumentKind.OPINION));
    if (stamped) {
      draft.field("docket_number", stamp.group(1));
      if (stamp.group(2) != null) {
        draft.field("document_number", stamp.group(2));
      }
    } else {
      Matcher number = NUMBER.matcher(head);
      if (number.find()) {
        draft.field("docket_number", number.group(1));
      }
    }
    if (named && draft.publisher.isEmpty()) {
      draft.publisher = Optional.of(court.group(1));
    }
    if (draft.published.isEmpty()) {
      draft.published = day(head, STAMP_DAY).or(() -> day(head, WRITTEN_DAY));
    }
  }

  private static Optional<java.time.LocalDate> day(String text, Pattern pattern) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Days.first(matcher.group(1)) : Optional.empty();
  }
}
