package org.inforce.claim.duty;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.model.Span;

/// Which other orders an order revokes, amends or reinstates, as its own text states it: numbers of
/// executive orders, and names of instruments without a number.
///
/// What the text tells of the past ("was revoked by"), of "as amended" and of titles in brackets is
/// none; the revocation of a part of an order amends it.
public record OrderEffects(List<String> revokes, List<String> amends, List<String> reinstates) {
  public OrderEffects {
    revokes = List.copyOf(revokes);
    amends = List.copyOf(amends);
    reinstates = List.copyOf(reinstates);
  }

  /// What an order does to another.
  public enum Effect {
    REVOKES,
    AMENDS,
    REINSTATES
  }

  /// One effect upon one order.
  ///
  /// @param order the number of an executive order, or the name of another instrument
  /// @param quote the sentence; of an item of a list with the words that introduce it, where they
  ///   stand near
  public record Act(Effect effect, String order, Span quote) {}

  /// How far before an item the words that introduce its list are quoted with it, in characters.
  private static final int NEAR = 600;

  private static final String ADVERBS =
      "(?: hereby| also| further| therefore| each| both| accordingly| immediately){0,3} ";
  private static final Pattern VERB =
      DutyWords.pattern(
          "\\b(?:(?:is|are|shall be|stands?)"
              + ADVERBS
              + "(?:(?<revoked>revoked|rescinded|repealed|superseded|withdrawn|terminated|replaced)|(?<amended>amended|modified|revised)|(?<reinstated>reinstated|restored|revived))|(?:I|we|it|this"
              + " (?:executive"
              + " )?(?:order|directive|memorandum|proclamation|memo|letter|policy|guidance|circular|bulletin|notice))"
              + ADVERBS.replace("{0,3} ", "{0,3}")
              + " (?:(?<revokes>revokes?|rescinds?|repeals?|supersedes?|withdraws?|replaces?)|(?<amends>amends?)|(?<reinstates>reinstates?|restores?|revives?))\\b)");
  private static final String ORDER = "(?:Executive Orders?|E\\.O\\.s?|EOs?)(?: Nos?\\.?)?";

  /// "14008" of a president, "2019-06", "22-03" and "JBE 16-2" of governors and mayors.
  private static final String DIGITS =
      "(?:\\d{2,4}-\\d{1,4}|[A-Z]{1,4}[- ]\\d{1,4}(?:-\\d{1,4})?|\\d{4,5})\\b";

  private static final Pattern NUMBERED =
      Pattern.compile(
          ORDER
              + " ((?:(?<=No\\. )\\d{1,3}\\b(?!-))|"
              + DIGITS
              + "(?:(?: of [A-Z][a-z]+ \\d{1,2}, \\d{4})?(?:,? and |, |; )(?="
              + DIGITS
              + ")"
              + DIGITS
              + ")*)");

  /// Mayors' orders begin with 1.
  private static final Pattern SHORT = Pattern.compile("\\d{1,3}");

  private static final Pattern NUMBER = Pattern.compile("\\b" + DIGITS + "(?!,? \\d{4}\\b)");
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b((?:(?:Presidential|National Security|Mayoral|Executive|Administrative|Homeland"
              + " Security|Gubernatorial|Council|Department|Departmental|Policy|Proclamation|General|Special|Standing|Secretarial|Emergency|Guidance|Personnel|Operations)"
              + " )*(?:Memorand(?:um|a)|Proclamation|Directive|Determination|Order|Resolution|Bulletin|Circular|Policy|Letter)(?:"
              + " (?:Nos?\\.? ?)?[A-Z]{0,4}-?\\d(?:[\\w.-]*\\w)?)?(?: of [A-Z][a-z]+ \\d{1,2},"
              + " \\d{4})?|(?:memo|memorandum|letter|order|directive) of [A-Z][a-z]+ \\d{1,2},"
              + " \\d{4})");
  private static final Pattern PART =
      DutyWords.pattern(
          "\\b(?:sections?|subsections?|paragraphs?|parts?|clauses?|titles?|annex|the"
              + " (?:first|second|third|last) sentence|(?:the )?definition) [\\w(),"
              + " -]{0,60}?(?:of|in|to) (?:the )?$");
  private static final Pattern OTHERS =
      DutyWords.pattern(
          "\\bas (?:amended|modified|revised|supplemented|extended|superseded)(?:"
              + " by)?[^,;.]{0,80}|\\bpursuant to [^,;]{0,80}|\\bunder"
              + " (?=Executive)[^,;]{0,80}|\\bissued (?:under|pursuant"
              + " to)[^,;]{0,80}|\\bestablished (?:by|under)[^,;]{0,80}");
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,400}\\)");
  private static final Pattern ANY_PART =
      DutyWords.pattern("^\\W*(?:sections?|subsections?|paragraphs?|parts?)\\b");

  /// Reads the text of an order.
  public static OrderEffects read(String text) {
    List<Act> acts = acts(text);
    return new OrderEffects(
        orders(acts, Effect.REVOKES), orders(acts, Effect.AMENDS), orders(acts, Effect.REINSTATES));
  }

  private static List<String> orders(List<Act> acts, Effect effect) {
    return acts.stream().filter(act -> act.effect() == effect).map(Act::order).distinct().toList();
  }

  /// The same with the sentence that states each, in reading order.
  public static List<Act> acts(String text) {
    List<Act> acts = new ArrayList<>();
    Map<Segment, Effect> leads = new IdentityHashMap<>();
    for (Segment segment : Outline.of(text)) {
      Effect inherited = segment.lead().map(leads::get).orElse(null);
      for (Span sentence : Clauses.of(text, segment.span())) {
        String words = blank(sentence.of(text));
        Matcher verb = VERB.matcher(words);
        int from = 0;
        boolean any = false;
        while (verb.find()) {
          any = true;
          Effect effect = effect(verb);
          boolean active =
              verb.group("revokes") != null
                  || verb.group("amends") != null
                  || verb.group("reinstates") != null;
          String objects =
              active ? words.substring(verb.end()) : words.substring(from, verb.start());
          add(acts, effect, objects, sentence);
          if (words.strip().endsWith(":")) {
            leads.put(segment, effect);
          }
          from = verb.end();
        }
        if (!any && inherited != null) {
          add(acts, inherited, words, withLead(sentence, segment));
        }
      }
    }
    return List.copyOf(acts);
  }

  private static Span withLead(Span item, Segment segment) {
    return segment
        .lead()
        .map(lead -> lead.span().start())
        .filter(start -> item.start() - start < NEAR)
        .map(start -> new Span(start, item.end()))
        .orElse(item);
  }

  private static Effect effect(Matcher verb) {
    if (verb.group("revoked") != null || verb.group("revokes") != null) {
      return Effect.REVOKES;
    }
    return verb.group("amended") != null || verb.group("amends") != null
        ? Effect.AMENDS
        : Effect.REINSTATES;
  }

  private static void add(List<Act> acts, Effect effect, String objects, Span quote) {
    boolean part = ANY_PART.matcher(objects).find();
    Matcher numbered = NUMBERED.matcher(objects);
    while (numbered.find()) {
      Effect done = target(effect, part, objects, numbered.start());
      Matcher number =
          (SHORT.matcher(numbered.group(1)).matches() ? SHORT : NUMBER).matcher(numbered.group(1));
      while (number.find()) {
        acts.add(new Act(done, number.group(), quote));
      }
    }
    Matcher named = NAMED.matcher(objects);
    while (named.find()) {
      String name = named.group(1);
      boolean identified = name.matches(".*\\d.*") && !name.startsWith("Executive Order");
      if (identified) {
        acts.add(new Act(target(effect, part, objects, named.start()), name, quote));
      }
    }
  }

  private static Effect target(Effect effect, boolean part, String objects, int at) {
    boolean ofPart = part || PART.matcher(objects.substring(0, at)).find();
    return effect == Effect.REVOKES && ofPart ? Effect.AMENDS : effect;
  }

  /// Takes out titles in brackets and the orders that only explain another.
  private static String blank(String sentence) {
    String words = BRACKETS.matcher(sentence).replaceAll(" ");
    return OTHERS.matcher(words).replaceAll(" ").replaceAll(" {2,}", " ").replaceAll(" ,", ",");
  }
}
