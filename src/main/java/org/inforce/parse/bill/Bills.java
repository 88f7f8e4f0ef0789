package org.inforce.parse.bill;

import java.util.Optional;
import org.jsoup.nodes.Document;

/// Recognises the records of bills and reads them.
public final class Bills {
  private Bills() {}

  public static Optional<Bill> ofXml(Document xml) {
    return BillStatusXml.read(xml).or(() -> GovTrackXml.read(xml));
  }
}
