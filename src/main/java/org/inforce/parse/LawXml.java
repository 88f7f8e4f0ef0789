package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.parse.bill.BillAction;
import org.inforce.parse.bill.BillForm;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Bills, resolutions and laws of Congress in United States Legislative Markup
/// (github.com/usgpo/uslm) and in the older markup of the House (xml.house.gov): title and number,
/// the provisions, then a line for each step that the print tells of, as the record of a bill has
/// them.
final class LawXml {
  private static final Pattern LAW =
      Pattern.compile("((?:Public|Private) Law) ([0-9]{1,3})[-–—]([0-9]{1,4})");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,5}");
  private static final Pattern CITED_AS =
      Pattern.compile("may be cited as (?:the )?[“\"]([^”\"]{4,200}?)[.,]?[”\"]");

  private final Document document;
  private final List<String> provisions;

  private LawXml(Document document) {
    this.document = document;
    List<Element> bodies =
        all("main", "legis-body", "resolution-body", "preamble")
            .filter(e -> e.parents().stream().noneMatch(p -> XmlReader.local(p).equals("main")))
            .toList();
    this.provisions =
        bodies.isEmpty()
            ? LawText.paragraphs(document)
            : bodies.stream().flatMap(body -> LawText.paragraphs(body).stream()).toList();
  }

  /// @return empty if it does not say which measure it is
  static Optional<Draft> read(Document document) {
    return new LawXml(document).draft();
  }

  private Optional<Draft> draft() {
    Optional<String> law =
        all("citableas", "type", "title")
            .map(e -> LAW.matcher(e.text()))
            .filter(Matcher::find)
            .map(m -> m.group(1) + " " + m.group(2) + "-" + m.group(3))
            .findFirst();
    return law.isPresent() ? law.map(this::law) : bill();
  }

  private Draft law(String citation) {
    Draft draft = draft(citation + name().map(called -> ": " + called).orElse(""));
    draft.field("number", citation);
    List<String> head = new ArrayList<>();
    all("ref")
        .map(ref -> billOf(ref.attr("href")))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(bill -> {
          draft.field("bill", bill);
          head.add(bill);
        });
    List<BillAction> actions = new ArrayList<>(LegislativeHistory.read(document));
    actions.addAll(actions());
    finish(draft, head, actions);
    all("action", "actiondescription")
        .flatMap(e -> Stream.of(e.text()))
        .filter(text -> text.startsWith("Approved"))
        .flatMap(text -> Days.first(text).stream())
        .findFirst()
        .ifPresent(day -> draft.published = Optional.of(day));
    return draft;
  }

  private Optional<Draft> bill() {
    Optional<BillForm> form =
        all("type", "legis-num", "legis-type")
            .flatMap(e -> BillForm.of(e.text()).stream())
            .findFirst();
    Optional<String> number = all("docnumber", "legis-num").flatMap(LawXml::digits).findFirst();
    Optional<Integer> congress =
        all("congress").flatMap(LawXml::digits).map(Integer::valueOf).findFirst();
    if (form.isEmpty() || number.isEmpty() || congress.isEmpty()) {
      return Optional.empty();
    }
    String citation = form.get().citation() + " " + number.get();
    Draft draft = draft(BillDraft.title(citation, congress.get(), name()));
    draft.field("number", citation);
    draft.field("congress", congress.get().toString());
    all("docstage", "bill-stage").findFirst().ifPresent(e -> draft.field("stage", e.text()));
    finish(draft, List.of(), actions());
    return Optional.of(draft);
  }

  private static Draft draft(String title) {
    Draft draft = new Draft();
    draft.kind = Optional.of(DocumentKind.STATUTE);
    draft.publisher = Optional.of("United States Congress");
    return draft.title(title);
  }

  private void finish(Draft draft, List<String> head, List<BillAction> unsorted) {
    List<BillAction> actions =
        unsorted.stream().sorted(Comparator.comparing(BillAction::day)).toList();
    List<String> paragraphs = new ArrayList<>();
    draft.title.ifPresent(paragraphs::add);
    officialTitle()
        .filter(title -> !draft.title.orElse("").endsWith(title))
        .ifPresent(paragraphs::add);
    paragraphs.addAll(head);
    paragraphs.addAll(provisions);
    for (BillAction action : actions) {
      paragraphs.add(BillDraft.line(action.day(), action.text()));
      draft.entries.add(new Entry(action.text(), Map.of("date", action.day().toString())));
    }
    draft.published = actions.stream().map(BillAction::day).max(Comparator.naturalOrder());
    draft.text(Characters.clean(String.join("\n\n", paragraphs)));
  }

  /// The short title that it gives itself, else the official one.
  private Optional<String> name() {
    Matcher cited = CITED_AS.matcher(String.join("\n", provisions));
    return cited.find() ? Optional.of(cited.group(1)) : officialTitle();
  }

  private Optional<String> officialTitle() {
    return all("officialtitle", "official-title")
        .map(LawXml::line)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /// `/us/bill/114/hr/636`.
  private static Optional<String> billOf(String address) {
    String[] parts = address.split("/");
    return parts.length == 6 && parts[2].equals("bill") && parts[3].matches("\\d{1,3}")
        ? BillForm.of(parts[4])
            .map(form ->
                BillDraft.title(
                    form.citation() + " " + parts[5], Integer.parseInt(parts[3]), Optional.empty()))
        : Optional.empty();
  }

  private List<BillAction> actions() {
    List<BillAction> actions = new ArrayList<>();
    all("action")
        .forEach(action ->
            day(action)
                .ifPresent(day -> {
                  String text = text(action);
                  if (!text.isEmpty()) {
                    actions.add(new BillAction(day, text));
                  }
                }));
    return actions;
  }

  /// What a step says, without the day that stands before it.
  private static String text(Element action) {
    Element description =
        children(action)
            .filter(e -> List.of("actiondescription", "action-desc").contains(XmlReader.local(e)))
            .findFirst()
            .orElse(action);
    boolean dayFirst =
        children(action)
            .findFirst()
            .filter(e -> List.of("date", "action-date").contains(XmlReader.local(e)))
            .isPresent();
    return line(dayFirst ? description : action);
  }

  private static Stream<Element> children(Element element) {
    return element.children().stream();
  }

  private static Optional<LocalDate> day(Element action) {
    return action.getAllElements().stream()
        .filter(e -> List.of("date", "action-date").contains(XmlReader.local(e)))
        .flatMap(e -> Days.first(e.hasAttr("date") ? e.attr("date") : line(e)).stream())
        .findFirst()
        .or(() -> Days.first(line(action)));
  }

  private static String line(Element element) {
    return Characters.oneLine(element.wholeText());
  }

  private static Stream<String> digits(Element element) {
    String text = element.hasAttr("value") ? element.attr("value") : element.text();
    Matcher digits = DIGITS.matcher(text);
    return digits.find() ? Stream.of(digits.group()) : Stream.empty();
  }

  private Stream<Element> all(String... names) {
    List<String> wanted = List.of(names);
    return document.getAllElements().stream().filter(e -> wanted.contains(XmlReader.local(e)));
  }
}
