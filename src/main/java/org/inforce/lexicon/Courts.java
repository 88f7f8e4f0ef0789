package org.inforce.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.model.Coded;
import org.inforce.table.TsvRow;
import org.inforce.table.TsvTable;

/// The table of courts. Thread-safe.
public final class Courts {
  /// What a citation says of the division or department beside the court.
  private static final Pattern DIVISION =
      Pattern.compile(
          "\\s?(?:[\u2014\u2013].*|-{1,2}[A-Z].*|,.*|\\[.*|(?:\\d{1,2}(?:st|nd|rd|th|d)|[IV]{1,3})\\s?(?:Dist|Dep|Div|DCA|Cir)\\S*|(?:Div|Dist)\\."
              + " ?[\\dIVX]{1,4}\\b)");

  private static final Courts STANDARD = new Courts();

  private final List<Court> courts;
  private final Map<String, Court> byId = new HashMap<>();
  private final Map<String, Court> byCitation = new HashMap<>();
  private final PhraseTrie<Court> names;

  private Courts() {
    courts = TsvTable.read(Courts.class, "courts.tsv", Courts::court);
    PhraseTrie.Builder<Court> builder = PhraseTrie.foldingCase();
    for (Court court : courts) {
      byId.put(court.id(), court);
      court.citations().forEach(form -> byCitation.putIfAbsent(squeezed(form), court));
      builder.add(court.name(), court);
      court.aliases().forEach(alias -> builder.add(alias, court));
      court.citations().stream()
          .filter(Courts::unmistakable)
          .forEach(form -> builder.add(form, court));
    }
    for (Court court : courts) {
      byCitation.putIfAbsent(squeezed(court.name()), court);
      court.aliases().forEach(alias -> byCitation.putIfAbsent(squeezed(alias), court));
    }
    names = builder.build();
  }

  public static Courts standard() {
    return STANDARD;
  }

  public List<Court> all() {
    return courts;
  }

  public Optional<Court> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The first court that a text names, such as a heading or the name of a publisher.
  public Optional<Court> namedIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      Optional<PhraseTrie.Match<Court>> match = names.longest(text, at);
      if (match.isPresent()) {
        return Optional.of(match.get().values().getFirst());
      }
    }
    return Optional.empty();
  }

  /// The court that a citation names between its brackets, without the year: "N.D. Tex.", "3rd
  /// Cir.", "Tex. App.—Houston [1st Dist.]", "N.Y. App. Div. 1st Dep't". Stops, blanks and case do
  /// not count, nor the division.
  public Optional<Court> byCitation(String form) {
    String key = squeezed(form).replaceFirst("^(\\d*[23])(nd|rd)", "$1d");
    Court whole = byCitation.get(key);
    if (whole != null) {
      return Optional.of(whole);
    }
    String undivided = DIVISION.matcher(form).replaceAll("");
    return undivided.equals(form)
        ? Optional.empty()
        : Optional.ofNullable(byCitation.get(squeezed(undivided)));
  }

  /// The federal district courts of a state.
  public List<Court> districts(String jurisdiction) {
    return courts.stream()
        .filter(court -> court.federal() && court.level() == Court.Level.TRIAL)
        .filter(court -> court.jurisdiction().equals(jurisdiction))
        .filter(court -> court.id().endsWith("d"))
        .toList();
  }

  /// The highest court of a state for civil cases.
  public Optional<Court> supreme(String jurisdiction) {
    return courts.stream()
        .filter(court -> court.level() == Court.Level.SUPREME)
        .filter(court -> court.jurisdiction().equals(jurisdiction))
        .findFirst();
  }

  /// Names of courts in running text.
  public PhraseTrie<Court> names() {
    return names;
  }

  /// "N.D. Tex." cannot be read otherwise in running text; "Me." can.
  private static boolean unmistakable(String form) {
    return (form.contains("Ct.") && form.length() > "Comm. Ct.".length())
        || form.contains("Cir.")
        || form.contains(".D. ")
        || form.matches("(Bankr\\. )?[NSEWMC]\\.D\\..{2,12}")
        || form.matches("Bankr\\. .{2,20}")
        || form.matches("D\\.[A-Z]\\.[A-Z]\\.");
  }

  private static String squeezed(String form) {
    StringBuilder out = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(Character.toLowerCase(c));
      }
    }
    return out.toString();
  }

  private static Court court(TsvRow row) {
    return new Court(
        row.get("id"),
        row.get("name"),
        row.list("citation"),
        row.list("aliases"),
        Coded.of(Court.Level.class, row.get("level")),
        row.get("system").equals("federal"),
        row.get("jurisdiction"),
        row.find("parent"));
  }
}
