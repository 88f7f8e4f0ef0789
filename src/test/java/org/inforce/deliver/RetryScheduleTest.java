package org.inforce.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetryScheduleTest {
  private static final Instant NOW = Instant.parse("2024-03-06T14:30:00Z");

  @ParameterizedTest
  @CsvSource({
    "1,PT5S", "2,PT5M", "3,PT30M", "4,PT2H", "5,PT5H", "6,PT10H", "7,PT14H", "8,PT20H", "9,PT24H"
  })
  void eachTryWaitsLongerByThePublishedScheduleAndUpToATenthMore(int attempts, Duration pause) {
    RetrySchedule.Verdict verdict = RetrySchedule.afterAnswer(503, attempts, "k", NOW);
    Instant at = assertInstanceOf(RetrySchedule.Verdict.Again.class, verdict).at();
    assertTrue(!at.isBefore(NOW.plus(pause)), at.toString());
    assertTrue(at.isBefore(NOW.plus(pause.plus(pause.dividedBy(10)).plusMillis(1))), at.toString());
  }

  @Test
  void afterTheTenthTryItIsGivenUp() {
    assertInstanceOf(
        RetrySchedule.Verdict.GivenUp.class,
        RetrySchedule.afterFailure("no connection", RetrySchedule.tries(), "k", NOW));
  }

  @Test
  void goneSwitchesTheChannelOffAtOnce() {
    assertInstanceOf(
        RetrySchedule.Verdict.SwitchOff.class, RetrySchedule.afterAnswer(410, 1, "k", NOW));
  }

  @Test
  void onlyTwoHundredsAreSuccess() {
    assertEquals(
        new RetrySchedule.Verdict.Delivered(), RetrySchedule.afterAnswer(204, 1, "k", NOW));
    assertInstanceOf(
        RetrySchedule.Verdict.Again.class, RetrySchedule.afterAnswer(302, 1, "k", NOW));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,true",
    "10.1.2.3,true",
    "192.168.0.1,true",
    "172.16.5.5,true",
    "169.254.169.254,true",
    "100.64.0.1,true",
    "0.0.0.0,true",
    "::1,true",
    "fd00::1,true",
    "fe80::1,true",
    "8.8.8.8,false",
    "172.32.0.1,false",
    "2001:4860:4860::8888,false"
  })
  void privateNetworksAreNotCalled(String address, boolean isPrivate) throws Exception {
    assertEquals(isPrivate, PrivateAddress.isPrivate(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @CsvSource({
    "slack:http://127.0.0.1:9/hook,true",
    "slack:http://[::1]/hook,true",
    "slack:http://[fd00::1]:8080/hook,true",
    "teams:https://LocalHost/hook,true",
    "slack:http://hooks.localhost/,true",
    "slack:http://2130706433/,true",
    "slack:http://10.1.2.3/hook,true",
    "slack:ftp://example.org/hook,true",
    "slack:https://hooks.example.org/a,false",
    "slack:https://8.8.8.8/a,false",
    "email:me@localhost,false"
  })
  void whatThePlainAddressTellsIsSaidWithoutAskingAnybody(String channel, boolean refused) {
    assertEquals(refused, PrivateAddress.plainRefusal(Channel.parse(channel)).isPresent(), channel);
  }

  @Test
  void otherSchemesAreRefusedByName() {
    assertTrue(
        PrivateAddress.refusal(URI.create("file:///etc/hosts")).orElseThrow().contains("file:"));
  }
}
