package org.inforce.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.inforce.model.Topic;
import org.junit.jupiter.api.Test;

/// What a document is about is told by the words that it repeats and that few documents share.
final class TopicsTest {
  private static Topic topic(String title, String text) {
    return Topics.of(
        Told.of(title + text, "2024-06-04")
            .title(title)
            .saying(text)
            .recorded()
            .reading()
            .document());
  }

  private static double weight(Topic topic, String word) {
    return topic.words().getOrDefault(word, 0.0);
  }

  @Test
  void wordsThatAllReportsShareTellNothing() {
    Topic topic =
        topic(
            "Judge blocks law",
            "A federal judge blocked the law on Tuesday, and the state appealed.");
    assertFalse(topic.words().containsKey("judg"), topic.toString());
    assertFalse(topic.words().containsKey("law"), topic.toString());
  }

  @Test
  void aWordOfTheHeadlineAndARepeatedOneWeighMore() {
    Topic topic =
        topic("Beekeepers sue", "Almond growers and almond millers met. Hives were empty.");
    assertTrue(weight(topic, "beekeep") > weight(topic, "hive"));
    assertTrue(weight(topic, "almond") > weight(topic, "hive"));
  }

  @Test
  void formsOfOneWordMeet() {
    assertEquals(
        List.of("pollin", "pollin"),
        List.of(Topics.words("pollination").getFirst(), Topics.words("pollinating").getFirst()));
    assertEquals(Topics.words("noncompete"), Topics.words("non-compete"));
    assertEquals(Topics.words("Oregon"), Topics.words("Oregon’s"));
  }

  @Test
  void numbersCount() {
    assertEquals(List.of("1,204", "24-7"), Topics.words("1,204, 24-7."));
  }

  @Test
  void whatSharesNoWordIsNotLike() {
    Topic bees = topic("", "Beekeepers lost their hives.");
    assertEquals(0, bees.likeness(topic("", "Skippers lit lanterns.")));
    assertEquals(1, bees.likeness(bees), 0.001);
    assertEquals(0, bees.likeness(Topic.NONE));
  }
}
