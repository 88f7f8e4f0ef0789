package org.inforce.annotate;

import java.util.Set;
import org.inforce.table.TsvTable;

/// Words that tell whether a sentence begins after an abbreviation.
final class Openers {
  static final Set<String> BEGIN_SENTENCES =
      TsvTable.asked(
          "The",
          "A",
          "An",
          "It",
          "Its",
          "He",
          "She",
          "They",
          "But",
          "And",
          "In",
          "On",
          "At",
          "That",
          "This",
          "These",
          "Those",
          "If",
          "When",
          "While",
          "After",
          "Before",
          "His",
          "Her",
          "Their",
          "We",
          "I",
          "However",
          "Meanwhile",
          "Earlier",
          "Later",
          "Then",
          "Under",
          "For",
          "As",
          "With",
          "Since",
          "Until",
          "Unless",
          "Both",
          "Because",
          "So",
          "Now",
          "Last",
          "Also",
          "There",
          "What",
          "Who",
          "Plaintiffs",
          "Defendants",
          "Judge",
          "Justice");

  static final Set<String> TITLES =
      TsvTable.asked(
          "Mr", "Mrs", "Ms", "Dr", "Gov", "Sen", "Sens", "Rep", "Reps", "Lt", "Gen", "Col", "Sgt",
          "Capt", "Rev", "Hon", "Prof", "v", "vs", "No", "Nos");

  private Openers() {}
}
