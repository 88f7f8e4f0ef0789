package org.inforce.parse.bill;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// BILLSTATUS of the Government Publishing Office, of any version: `billStatus > bill`
/// (github.com/usgpo/bill-status, BILLSTATUS-XML_User_User-Guide.md).
final class BillStatusXml {
  private BillStatusXml() {}

  static Optional<Bill> read(Document xml) {
    Element bill = xml.selectFirst("billStatus > bill");
    if (bill == null) {
      return Optional.empty();
    }
    Optional<BillForm> form =
        value(bill, "type").or(() -> value(bill, "billType")).flatMap(BillForm::of);
    Optional<String> number = value(bill, "number").or(() -> value(bill, "billNumber"));
    Optional<Integer> congress =
        value(bill, "congress").filter(c -> c.matches("\\d{1,3}")).map(Integer::valueOf);
    if (form.isEmpty() || number.isEmpty() || congress.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Bill(
            form.get(),
            number.get(),
            congress.get(),
            value(bill, "title").or(() -> titled(bill, "Display Title")),
            titled(bill, "Official Title as Introduced"),
            summary(bill),
            law(bill),
            bill.select("> actions > item").reversed().stream()
                .flatMap(item -> action(item).stream())
                .toList()));
  }

  /// The items of the newest version stand first.
  private static Optional<BillAction> action(Element item) {
    Optional<String> text = value(item, "text");
    Optional<LocalDate> day = value(item, "actionDate").flatMap(BillStatusXml::day);
    return text.isPresent() && day.isPresent()
        ? Optional.of(new BillAction(day.get(), text.get()))
        : Optional.empty();
  }

  private static Optional<String> titled(Element bill, String type) {
    return bill.select("> titles > item").stream()
        .filter(item -> value(item, "titleType").filter(type::equals).isPresent())
        .flatMap(item -> value(item, "title").stream())
        .findFirst();
  }

  private static Optional<String> law(Element bill) {
    Element item = bill.selectFirst("> laws > item");
    return item == null
        ? Optional.empty()
        : value(item, "number")
            .map(number -> value(item, "type").orElse("Public Law") + " " + number);
  }

  /// The summary that was written last; it is HTML.
  private static List<String> summary(Element bill) {
    Element last = null;
    String lastDay = "";
    for (Element item : bill.select("> summaries summary, > summaries > billSummaries > item")) {
      String day = value(item, "actionDate").orElse("");
      if (day.compareTo(lastDay) >= 0) {
        last = item;
        lastDay = day;
      }
    }
    Element text = last == null ? null : last.selectFirst("text, cdata > text");
    if (text == null) {
      return List.of();
    }
    List<String> paragraphs = new ArrayList<>();
    Element body = Jsoup.parse(text.wholeText()).body();
    body.select("p, li").stream()
        .map(Element::text)
        .filter(line -> !line.isBlank())
        .forEach(paragraphs::add);
    return paragraphs.isEmpty()
        ? Stream.of(body.text()).filter(line -> !line.isBlank()).toList()
        : paragraphs;
  }

  static Optional<String> value(Element parent, String name) {
    Element element = parent.selectFirst("> " + name);
    return element == null
        ? Optional.empty()
        : Optional.of(element.wholeText().replaceAll("\\s+", " ").strip())
            .filter(text -> !text.isEmpty());
  }

  static Optional<LocalDate> day(String moment) {
    try {
      return moment.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(moment.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
