package org.inforce.app;

import java.util.ArrayList;
import java.util.List;
import org.inforce.collect.MailParts;
import org.inforce.collect.PushedCases;
import org.inforce.model.Fetched;

/// The documents in what was fetched at once.
final class Parts {
  private Parts() {}

  /// The lines of a bundle; a mail and what hangs on it; the cases of what was pushed.
  static List<Fetched> of(Fetched fetched) {
    if (Bundle.isBundle(fetched)) {
      return Bundle.lines(fetched);
    }
    List<Fetched> parts = new ArrayList<>(PushedCases.of(fetched));
    if (MailParts.isMail(fetched)) {
      parts.addAll(MailParts.attachments(fetched));
    }
    return parts;
  }
}
