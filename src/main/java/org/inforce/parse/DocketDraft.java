package org.inforce.parse;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.lexicon.Court;
import org.inforce.lexicon.Courts;
import org.inforce.model.DocumentKind;
import org.inforce.model.Entry;
import org.inforce.parse.docket.Docket;
import org.inforce.parse.docket.DocketEntry;

/// A docket as one document: its court and case, then a paragraph for each entry, the day first,
/// which is the form that the reading of dockets expects. It is of the day of its latest entry.
final class DocketDraft {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/uuuu");

  private DocketDraft() {}

  static Draft of(Docket docket) {
    Draft draft = new Draft();
    draft.kind = Optional.of(DocumentKind.DOCKET);
    draft.publisher = docket.court().flatMap(Courts.standard()::byId).map(Court::name);
    draft.title(
        Stream.of(docket.caseName(), docket.number())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")));
    draft.published =
        docket.entries().stream()
            .flatMap(entry -> entry.filed().stream())
            .max(Comparator.naturalOrder())
            .or(docket::filed);
    Map<String, String> facts = facts(docket);
    draft.fields.putAll(facts);
    docket.judge().ifPresent(judge -> draft.field("judge", judge));
    docket.filed().ifPresent(day -> draft.field("date_filed", day.toString()));
    draft.field("parties", Integer.toString(docket.parties()));
    docket.entries().forEach(entry -> draft.entries.add(entry(entry, facts)));
    return draft.text(
        Characters.clean(
            Stream.concat(
                    Stream.of(draft.publisher, draft.title).flatMap(Optional::stream),
                    docket.entries().stream().map(DocketDraft::line))
                .collect(Collectors.joining("\n\n"))));
  }

  private static Map<String, String> facts(Docket docket) {
    Map<String, String> facts = new LinkedHashMap<>();
    docket.court().ifPresent(court -> facts.put("court", court));
    docket.number().ifPresent(number -> facts.put("docket_number", number));
    docket.caseName().ifPresent(name -> facts.put("case_name", name));
    return facts;
  }

  private static Entry entry(DocketEntry entry, Map<String, String> facts) {
    Map<String, String> fields = new LinkedHashMap<>(facts);
    entry.number().ifPresent(number -> fields.put("document_number", number));
    entry.filed().ifPresent(day -> fields.put("date_filed", day.toString()));
    return new Entry(entry.text(), fields);
  }

  private static String line(DocketEntry entry) {
    return entry.filed().map(day -> DAY.format(day) + " ").orElse("") + entry.text();
  }
}
