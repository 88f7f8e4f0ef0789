package org.inforce.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.inforce.model.Quote;
import org.inforce.search.answer.Context;
import org.inforce.search.answer.Wording;
import org.inforce.store.RecordedChange;

/// The sentences in which quotes stand: a quote alone may be a single word.
///
/// @param contexts by quote
public record Said(Map<Quote, Context> contexts) {
  static Said of(Setup setup, List<RecordedChange> rows) {
    return ofQuotes(
        setup,
        rows.stream()
            .map(row -> row.change().because())
            .filter(because -> !because.isEmpty())
            .map(because -> because.getLast().evidence().getFirst())
            .toList());
  }

  static Said ofQuotes(Setup setup, List<Quote> quotes) {
    Map<Quote, Context> contexts = new HashMap<>();
    for (Quote quote : quotes) {
      setup
          .store()
          .document(quote.document())
          .ifPresent(
              found -> contexts.put(quote, Context.of(found.document().text(), quote.span())));
    }
    return new Said(contexts);
  }

  /// The sentence, cut at a word if it is longer than so many characters.
  public String in(Quote quote, int most) {
    Context context = contexts.getOrDefault(quote, new Context("", quote.text(), ""));
    return Wording.excerpt(
        context.before() + Context.gap(context.before()) + context.quote() + context.tail(), most);
  }
}
