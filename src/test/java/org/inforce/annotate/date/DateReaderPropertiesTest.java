package org.inforce.annotate.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.inforce.model.Annotation.DateMention;
import org.inforce.model.Span;

final class DateReaderPropertiesTest {
  private static final Optional<LocalDate> PUBLISHED = Optional.of(LocalDate.of(2024, 2, 29));
  private static final List<String> WORDS =
      List.of(
          "May",
          "March",
          "Feb.",
          "29",
          "31",
          "2024",
          "2023",
          "th",
          "the",
          "of",
          "day",
          "days",
          "(14)",
          "fourteen",
          "last",
          "next",
          "Monday",
          "Fri.",
          "at",
          "10:30",
          "a.m.",
          "noon",
          "every",
          "two",
          "and",
          "a",
          "half",
          "years",
          "ago",
          "-",
          ",",
          ".",
          "/",
          "'",
          "\n\n",
          "Q3",
          "FY",
          "first",
          "quarter",
          "late",
          "end",
          "to",
          "through",
          "mid-",
          "12/31/99",
          "1990s",
          "today",
          "century",
          "until",
          "\u00a7",
          "$",
          "weekend",
          "Labor",
          "Day",
          "in",
          "99999999",
          "zero",
          "hundred");

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(WORDS).list().ofMaxSize(40).map(words -> String.join(" ", words));
  }

  @Property
  void mentionsStandInOrderWithinTheText(@ForAll("texts") String text) {
    int last = 0;
    for (DateMention date : DateReader.read(text, PUBLISHED, List.of())) {
      assertTrue(date.span().start() >= last, text);
      assertTrue(date.span().end() <= text.length(), text);
      assertTrue(date.span().length() > 0, text);
      assertTrue(List.of("DATE", "TIME", "DURATION", "SET").contains(date.type()), text);
      last = date.span().end();
    }
  }

  @Property
  void anyTextIsReadWithAndWithoutAReference(@ForAll String text) {
    DateReader.read(text, PUBLISHED, List.of());
    DateReader.read(text, Optional.empty(), List.of());
  }

  @Property
  void nothingIsFoundInMaskedText(@ForAll("texts") String text) {
    List<Span> all = List.of(new Span(0, text.length()));
    assertEquals(List.of(), DateReader.read(text, PUBLISHED, all));
  }

  @Property
  void everyDayIsReadInEveryForm(
      @ForAll @IntRange(min = -40_000, max = 40_000) int offset,
      @ForAll("forms") DateTimeFormatter form) {
    LocalDate day = LocalDate.of(2000, 1, 1).plusDays(offset);
    String written = form.format(day);
    List<DateMention> found =
        DateReader.read("It was done on " + written + " by them.", PUBLISHED, List.of());
    assertEquals(1, found.size(), written);
    assertEquals(day.toString(), found.get(0).value(), written);
    assertEquals(written.length(), found.get(0).span().length(), written);
  }

  @Provide
  Arbitrary<DateTimeFormatter> forms() {
    return Arbitraries.of(
            "MMMM d, yyyy",
            "MMM dd, yyyy",
            "d MMMM yyyy",
            "EEEE, MMMM d, yyyy",
            "M/d/yyyy",
            "yyyy-MM-dd",
            "dd-MMM-yyyy",
            "MMMM d yyyy")
        .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.US));
  }
}
