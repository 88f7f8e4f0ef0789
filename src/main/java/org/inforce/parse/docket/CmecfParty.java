package org.inforce.parse.docket;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A party in a docket report of CM/ECF.
///
/// @param role e.g. `Plaintiff`, `Joint Debtor`
record CmecfParty(String role, String name) {
  /// Headings that criminal dockets have between the parties.
  private static final Pattern NO_PARTY =
      Pattern.compile(
          "(?i)^(?:(?:Pending|Terminated) Counts|Highest Offense Level.*|Complaints|Disposition)");

  static List<CmecfParty> of(Document page) {
    List<CmecfParty> parties = new ArrayList<>();
    String role = "";
    for (Element row : page.select("tr")) {
      Element cell = row.selectFirst("> td");
      if (cell == null || cell.selectFirst("table") != null) {
        continue;
      }
      Element underlined = cell.selectFirst("b > u, u > b");
      Element dashed = bold(cell);
      List<Element> named = names(cell);
      if (dashed != null && !named.isEmpty()) {
        role = Cells.lines(dashed).getFirst();
        if (named.size() > 1) {
          parties.add(new CmecfParty(role, Cells.text(named.get(1))));
        }
        continue;
      }
      Element slanted = cell.selectFirst("i > b, b > i");
      if (underlined != null) {
        role = Cells.text(underlined).replaceFirst("(?<!\\s)\\s*\\([0-9]+\\)$", "");
      }
      if (slanted != null && !named.isEmpty() && named.getFirst().equals(slanted)) {
        // Bankruptcy courts write role and name into one cell.
        if (named.size() > 1) {
          parties.add(new CmecfParty(Cells.text(slanted), Cells.text(named.get(1))));
        }
      } else if (!role.isEmpty() && !NO_PARTY.matcher(role).find() && !named.isEmpty()) {
        parties.add(new CmecfParty(role, Cells.text(named.getFirst())));
      }
    }
    return parties;
  }

  /// Adversary proceedings underline a role with dashes.
  private static @Nullable Element bold(Element cell) {
    Element bold = cell.selectFirst("b");
    return bold != null && Cells.text(bold).contains("-----") ? bold : null;
  }

  private static List<Element> names(Element cell) {
    return cell.select("b").stream()
        .filter(bold -> bold.selectFirst("u") == null && bold.closest("u") == null)
        .filter(bold -> !Cells.text(bold).isEmpty() && bold.selectFirst("b b") == null)
        .toList();
  }
}
