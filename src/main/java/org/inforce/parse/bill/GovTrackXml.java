package org.inforce.parse.bill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The older record of GovTrack and unitedstates/congress: `bill` with its session, type and number
/// as attributes, and `actions`.
final class GovTrackXml {
  private GovTrackXml() {}

  static Optional<Bill> read(Document xml) {
    Element bill = xml.selectFirst("bill[session][type][number]:has(> actions)");
    if (bill == null || !bill.attr("session").matches("\\d{1,3}")) {
      return Optional.empty();
    }
    Optional<String> official = title(bill, "official");
    return BillForm.ofGovTrack(bill.attr("type"))
        .map(form ->
            new Bill(
                form,
                bill.attr("number"),
                Integer.parseInt(bill.attr("session")),
                title(bill, "short").or(() -> official),
                official,
                BillStatusXml.value(bill, "summary").stream().toList(),
                law(bill),
                actions(bill)));
  }

  /// A bill may be called otherwise as it goes on; its last title counts.
  private static Optional<String> title(Element bill, String type) {
    return bill.select("> titles > title[type=" + type + "]").stream()
        .filter(title -> !title.hasAttr("partial"))
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .reduce((before, after) -> after);
  }

  private static Optional<String> law(Element bill) {
    Element enacted = bill.selectFirst("> actions > enacted[number]");
    return enacted == null
        ? Optional.empty()
        : Optional.of(
            (enacted.attr("type").equals("private") ? "Private" : "Public")
                + " Law "
                + enacted.attr("number"));
  }

  private static List<BillAction> actions(Element bill) {
    List<BillAction> actions = new ArrayList<>();
    Element introduced = bill.selectFirst("> introduced[datetime]");
    if (introduced != null) {
      day(introduced).ifPresent(day -> actions.add(new BillAction(day, "Introduced")));
    }
    for (Element action : bill.select("> actions > [datetime]")) {
      Optional<LocalDate> day = day(action);
      Optional<String> text = BillStatusXml.value(action, "text");
      if (day.isPresent() && text.isPresent()) {
        actions.add(new BillAction(day.get(), text.get()));
      }
    }
    return actions;
  }

  private static Optional<LocalDate> day(Element element) {
    return BillStatusXml.day(element.attr("datetime"));
  }
}
