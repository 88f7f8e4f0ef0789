package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Span;

/// Reads list items that complete a sentence before a colon.
final class ListItem {
  private static final Pattern BEGINS =
      Pattern.compile(
          "^\\W*((?:not |(?!(?:apply|supply|rely|comply|multiply|reply)\\b)[A-Za-z]+ly |also |then"
              + " |thereafter |where [a-z ]{3,30}, |if [a-z ]{3,30}, |as [a-z]+, |in [a-z ]{3,40},"
              + " ){0,2})([A-Za-z][a-zA-Z-]*)");
  private static final Pattern TOWARDS =
      DutyWords.pattern(
          "^(?:\\w+ly"
              + " )?(?:take|undertake|pursue)\\b.{0,80}\\b(?:actions?|steps|measures|efforts)\\b.{0,30}"
              + " to$|^(?:work|seek|endeavor|act|coordinate|continue|use|make|collaborate|cooperate|begin)\\b.{0,80}"
              + " to$|\\bincluding,? .{0,80}\\b(?:actions?|steps|measures) to$");
  private static final Pattern FOLLOWING =
      DutyWords.pattern(
          "^(?:\\w+ly )?(?:take|do|perform|complete|implement|carry out|undertake|execute|adhere"
              + " to|comply with|observe|follow|adopt|ensure|conduct|meet)\\b.{0,80}\\b(?:the"
              + " following|these|below)\\b(?: \\w+){0,4}$");
  private static final Pattern MEANS =
      DutyWords.pattern("(?:^|\\b)(?:including(?:,? but not limited to)?,? by|by)$");
  private static final Pattern OPEN =
      DutyWords.pattern(
          "^(?:\\w+ly )?(?:cease|stop|discontinue|end|terminate|prohibit|avoid|refrain"
              + " from|include|incorporate|ensure|require|certify|ensure that|require that|certify"
              + " that)(?: in [^,]{1,60}|, [^,]{1,60},?(?: that)?)?$");

  /// Before a list of what somebody is responsible for.
  private static final String FOR = "for";

  private static final Pattern RESPONSIBLE = DutyWords.pattern("^be responsible for$");

  private final String text;
  private final Reference reference;

  ListItem(String text, Reference reference) {
    this.text = text;
    this.reference = reference;
  }

  /// The duties of an item under its lead; empty if the item is a clause of its own.
  Optional<SentenceDuties.Result> read(Span span, Lead lead) {
    String item = span.of(text);
    if (lead.kind() == Lead.Kind.TASKS && DutyWords.adverbial(item).isPresent()) {
      int skip = ActionWords.insertEnd("," + item) - 1;
      if (skip > 0) {
        return read(new Span(span.start() + skip, span.end()), lead);
      }
    }
    Matcher begins = BEGINS.matcher(item);
    boolean verb =
        begins.find() && (DutyWords.isVerb(begins.group(2)) || gerundFor(lead, begins.group(2)));
    List<Modal> modals = Modal.in(item);
    switch (lead.kind()) {
      case TASKS -> {
        return verb ? Optional.of(tasks(span, item, lead)) : Optional.empty();
      }
      case OBJECTS -> {
        boolean ownClause = !modals.isEmpty() && modals.getFirst().kind() == Modal.Kind.SHALL;
        return ownClause ? Optional.empty() : Optional.of(object(span, item, lead));
      }
      case CONTENTS -> {
        boolean ownClause = !modals.isEmpty() && !verb;
        return ownClause
            ? Optional.empty()
            : Optional.of(
                new SentenceDuties.Result(
                    List.of(),
                    item.strip().endsWith(":") ? SentenceDuties.contents(lead) : Lead.none()));
      }
      case CLAUSES -> {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean gerundFor(Lead lead, String word) {
    return (lead.prefix().equals("by") || lead.prefix().equals(FOR)) && word.endsWith("ing");
  }

  private SentenceDuties.Result tasks(Span span, String item, Lead lead) {
    List<Duty> duties = new ArrayList<>();
    Lead handed = Lead.none();
    List<Span> actions = Actions.split(item);
    boolean colon = item.strip().endsWith(":");
    for (int i = 0; i < actions.size(); i++) {
      String action = SentenceDuties.trim(actions.get(i).of(item));
      Optional<Deadline> own =
          DeadlinePhrase.find(action, reference).filter(d -> d.due().isPresent());
      Optional<Deadline> deadline = own.or(lead::deadline);
      SentenceDuties.Limits limits =
          new SentenceDuties.Limits(deadline, lead.condition(), lead.recurring());
      if (i == actions.size() - 1 && colon) {
        handed = handDown(action, lead.obligor(), deadline, limits, lead.because());
        if (handed.replacesItsOwn()) {
          break;
        }
      }
      duties.add(duty(span, actions.get(i), action, deadline, lead));
    }
    return new SentenceDuties.Result(duties, handed);
  }

  private SentenceDuties.Result object(Span span, String item, Lead lead) {
    Optional<Deadline> own = DeadlinePhrase.find(item, reference).filter(d -> d.due().isPresent());
    String action = lead.prefix() + " " + SentenceDuties.trim(item);
    return new SentenceDuties.Result(
        List.of(duty(span, new Span(0, item.length()), action, own.or(lead::deadline), lead)),
        Lead.none());
  }

  private Duty duty(Span span, Span part, String action, Optional<Deadline> deadline, Lead lead) {
    List<String> because = new ArrayList<>(lead.because());
    because.add("list item");
    return new Duty(
        lead.obligor(),
        SentenceDuties.shorten(action),
        deadline,
        lead.condition(),
        lead.recurring(),
        trimmed(text, span.start() + part.start(), span.start() + part.end()),
        because);
  }

  /// What a sentence that ends in a colon hands down, by its last action.
  static Lead handDown(
      String action,
      Optional<String> obligor,
      Optional<Deadline> deadline,
      SentenceDuties.Limits limits,
      List<String> because) {
    Lead.Kind kind = Lead.Kind.CONTENTS;
    String prefix = "";
    if (RESPONSIBLE.matcher(action).find()) {
      kind = Lead.Kind.TASKS;
      prefix = FOR;
    } else if (action.isEmpty()
        || TOWARDS.matcher(action).find()
        || FOLLOWING.matcher(action).find()) {
      kind = Lead.Kind.TASKS;
    } else if (OPEN.matcher(action).find()) {
      kind = Lead.Kind.OBJECTS;
      prefix = action;
    } else if (MEANS.matcher(action).find()) {
      kind = Lead.Kind.TASKS;
      prefix = "by";
    }
    return new Lead(
        kind, obligor, prefix, deadline, limits.condition(), limits.recurring(), because);
  }

  /// The span without blanks and marks at its ends, at most 300 characters, cut at a word.
  static Span trimmed(String text, int from, int to) {
    int start = from;
    int end = Math.min(to, text.length());
    while (start < end && " \n\t\r,;:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " \n\t\r,;:.".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    if (end - start > 300) {
      int space = text.lastIndexOf(' ', start + 300);
      end = space > start ? space : start + 300;
    }
    return new Span(start, end);
  }
}
