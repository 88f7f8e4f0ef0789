package org.inforce.parse.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A docket as RECAP stored it at the Internet Archive until 2018: `gov_uscourts_docket`, with
/// `case_details`, `party_list` and `document_list`.
final class ArchiveXml {
  private ArchiveXml() {}

  static Optional<Docket> read(Document xml) {
    Element facts = xml.selectFirst("gov_uscourts_docket > case_details");
    if (facts == null) {
      return Optional.empty();
    }
    List<DocketEntry> entries = new ArrayList<>();
    for (Element document : xml.select("document_list > document")) {
      if (document.attr("attachment_num").equals("0")) {
        entries.add(
            new DocketEntry(
                Cells.present(document.attr("doc_num")),
                Cells.iso(value(document, "date_filed")),
                said(document)));
      }
    }
    return Optional.of(
        new Docket(
            Cells.present(value(facts, "court")),
            CaseNumbers.federal(value(facts, "docket_num")),
            Cells.present(CaseNames.of(value(facts, "case_name"))),
            Cells.present(CaseNames.judge(value(facts, "assigned_to"))),
            xml.select("party_list > party").size(),
            Cells.iso(value(facts, "date_case_filed")),
            entries));
  }

  /// Its text, else the short name of what was filed.
  private static String said(Element document) {
    String text = Cells.oneLine(value(document, "long_desc")).replace(" ,", ",");
    return text.isEmpty() ? Cells.oneLine(value(document, "short_desc")) : text;
  }

  /// What was escaped twice is read twice.
  private static String value(Element parent, String name) {
    Element element = parent.selectFirst("> " + name);
    return element == null ? "" : Parser.unescapeEntities(element.wholeText(), false).strip();
  }
}
