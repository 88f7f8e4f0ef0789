package org.inforce.parse;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.parse.bill.BillAction;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The steps printed at the end of a public law: a heading with the year, then lines such as "Apr.
/// 6, 7, 11-14, considered and passed Senate, amended." The last of several days counts.
final class LegislativeHistory {
  private static final Pattern YEAR = Pattern.compile("\\(((?:19|20)[0-9]{2})\\)");
  private static final Pattern STEP =
      Pattern.compile("^([A-Z][a-z]{2,8}\\.?) ([0-9][0-9, –-]*), ([A-Za-z].*)$");
  private static final Pattern LAST = Pattern.compile("([0-9]{1,2})$");

  private LegislativeHistory() {}

  static List<BillAction> read(Document document) {
    List<BillAction> actions = new ArrayList<>();
    String year = "";
    List<String> lines = new ArrayList<>();
    for (Element element : document.getAllElements()) {
      boolean within =
          element.parents().stream().anyMatch(p -> XmlReader.local(p).equals("legislativehistory"));
      if (!within) {
        continue;
      }
      String text = Characters.oneLine(element.wholeText());
      String name = XmlReader.local(element);
      if (name.equals("heading") || name.equals("subheading")) {
        Matcher told = YEAR.matcher(text);
        year = told.find() ? told.group(1) : year;
      } else if (name.equals("p") && !year.isEmpty()) {
        boolean begins = STEP.matcher(text).find() || lines.isEmpty();
        if (begins) {
          lines.add(year + "\t" + text);
        } else {
          lines.set(lines.size() - 1, lines.getLast() + " " + text);
        }
      }
    }
    lines.forEach(line -> step(line).ifPresent(actions::add));
    return actions;
  }

  private static Optional<BillAction> step(String line) {
    String year = line.substring(0, 4);
    Matcher step = STEP.matcher(line.substring(5));
    if (!step.find()) {
      return Optional.empty();
    }
    Matcher last = LAST.matcher(step.group(2).strip());
    String text = step.group(3);
    return last.find()
        ? Days.first(step.group(1) + " " + last.group(1) + ", " + year)
            .map(day -> new BillAction(day, text))
        : Optional.empty();
  }
}
