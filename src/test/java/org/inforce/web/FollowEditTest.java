package org.inforce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.alert.Follow;
import org.inforce.alert.Frequency;
import org.inforce.alert.Subscription;
import org.inforce.deliver.Channel;
import org.inforce.model.ProceedingId;
import org.junit.jupiter.api.Test;

/// A follow is changed in place: what is not on the form stays as it is.
final class FollowEditTest {
  private static final Instant THEN = Instant.parse("2026-01-05T14:00:00Z");
  private static final Instant NOW = Instant.parse("2026-02-05T14:00:00Z");
  private static final Subscription BEFORE =
      new Subscription(
          "abc",
          "Masks",
          Optional.empty(),
          new Follow(Follow.Kind.SEARCH, "masks"),
          Set.of(),
          Frequency.DAILY,
          ZoneOffset.UTC,
          Optional.empty(),
          List.of(
              Channel.parse(
                  "webhook:https://example.org/hook#whsec_c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0")),
          Set.of(new ProceedingId("muted")),
          Optional.of(NOW),
          THEN);

  private static FollowForm typed(String value, String channel) {
    return new FollowForm("search", value, "Masks", channel, "weekly", "UTC", "mine");
  }

  @Test
  void theIdTheMutesTheRestAndASecretThatWasNotShownStay() {
    FollowForm form = FollowForm.of(BEFORE);
    assertEquals("webhook:https://example.org/hook", form.channel());

    Subscription after = typed("masks federal", form.channel()).changed(BEFORE, NOW);

    assertEquals("abc", after.id());
    assertEquals("masks federal", after.follow().value());
    assertEquals(Frequency.WEEKLY, after.frequency());
    assertEquals(Optional.of("mine"), after.note());
    assertEquals(BEFORE.channels(), after.channels());
    assertEquals(BEFORE.mutedCases(), after.mutedCases());
    assertEquals(BEFORE.snoozedUntil(), after.snoozedUntil());
    assertEquals(THEN, after.created());
  }

  @Test
  void anotherChannelTakesThePlaceOfTheOld() {
    Subscription after = typed("masks", "email:me@example.org").changed(BEFORE, NOW);
    assertEquals(List.of(Channel.parse("email:me@example.org")), after.channels());
  }

  @Test
  void whatIsWrongIsSaid() {
    assertThrows(
        IllegalArgumentException.class, () -> typed("masks", "pigeon").changed(BEFORE, NOW));
  }
}
