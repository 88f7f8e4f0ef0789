package org.inforce.claim.bill;

import static org.inforce.claim.bill.BillStage.*;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Real actions of Congress, classified by their words alone, against the classes of their sources:
/// the action's type and code in BILLSTATUS, the element and state of GovTrack. Prints the
/// agreement, and each difference into `target/bill-action-differences.txt`.
///
/// The rows were written with the lines of odd number in view; those of even number were held back.
final class BillActionsAgreementTest {
  private static final Path ACTIONS = Path.of("../shared/data/bill-actions/dev.jsonl");

  /// Stages that a class of a source may stand for. The sources' own catch-alls, `NotUsed` and
  /// `action` without a state, have none.
  private static final Map<String, Set<BillStage>> TYPES =
      Map.ofEntries(
          Map.entry("IntroReferral", EnumSet.of(INTRODUCED, REFERRED, RECEIVED)),
          Map.entry("Bill Referrals", EnumSet.of(REFERRED)),
          Map.entry(
              "Committee",
              EnumSet.of(COMMITTEE, ORDERED_REPORTED, REPORTED, REFERRED_SUBCOMMITTEE, DISCHARGED)),
          Map.entry("Discharge", EnumSet.of(DISCHARGED)),
          Map.entry("Calendars", EnumSet.of(CALENDAR)),
          Map.entry("calendar", EnumSet.of(CALENDAR)),
          Map.entry(
              "Floor",
              EnumSet.of(FLOOR, AMENDMENT, CLOTURE, PASSED, FAILED, VOTE_FAILED, RECEIVED)),
          Map.entry("ResolvingDifferences", EnumSet.of(RESOLVING, CONCURRED)),
          Map.entry("President", EnumSet.of(PRESENTED, SIGNED, VETOED)),
          Map.entry("Veto", EnumSet.of(VETO_CONSIDERED, OVERRIDDEN, SUSTAINED)),
          Map.entry("BecameLaw", EnumSet.of(ENACTED, SIGNED)),
          Map.entry("vote", EnumSet.of(PASSED, CONCURRED, FAILED, OVERRIDDEN)),
          Map.entry("vote-aux", EnumSet.of(CLOTURE)),
          Map.entry("topresident", EnumSet.of(PRESENTED)),
          Map.entry("signed", EnumSet.of(SIGNED)),
          Map.entry("enacted", EnumSet.of(ENACTED)),
          Map.entry("vetoed", EnumSet.of(VETOED)));

  /// Codes say more than types (GPO, BILLSTATUS XML user guide; GovTrack's states of bills).
  private static final Map<String, Set<BillStage>> CODES =
      Map.ofEntries(
          Map.entry("1000", EnumSet.of(INTRODUCED)),
          Map.entry("10000", EnumSet.of(INTRODUCED)),
          Map.entry("H11100", EnumSet.of(REFERRED)),
          Map.entry("H11100-A", EnumSet.of(REFERRED)),
          Map.entry("5000", EnumSet.of(REPORTED)),
          Map.entry("14000", EnumSet.of(REPORTED)),
          Map.entry("H12100", EnumSet.of(REPORTED)),
          Map.entry("H12200", EnumSet.of(REPORTED)),
          Map.entry("5500", EnumSet.of(DISCHARGED)),
          Map.entry("14500", EnumSet.of(DISCHARGED)),
          Map.entry("H12300", EnumSet.of(DISCHARGED)),
          Map.entry("H3A100", EnumSet.of(AMENDMENT)),
          Map.entry("H32111", EnumSet.of(AMENDMENT)),
          Map.entry("72000", EnumSet.of(AMENDMENT)),
          Map.entry("73000", EnumSet.of(AMENDMENT)),
          Map.entry("8000", EnumSet.of(PASSED)),
          Map.entry("17000", EnumSet.of(PASSED)),
          Map.entry("28000", EnumSet.of(PRESENTED)),
          Map.entry("E30000", EnumSet.of(SIGNED, VETOED)),
          Map.entry("31000", EnumSet.of(VETOED)),
          Map.entry("36000", EnumSet.of(SIGNED, ENACTED)),
          Map.entry("INTRODUCED", EnumSet.of(INTRODUCED)),
          Map.entry("REFERRED", EnumSet.of(REFERRED)),
          Map.entry("REPORTED", EnumSet.of(REPORTED, ORDERED_REPORTED)),
          Map.entry("PASS_OVER:HOUSE", EnumSet.of(PASSED)),
          Map.entry("PASS_OVER:SENATE", EnumSet.of(PASSED)),
          Map.entry("PASS_BACK:HOUSE", EnumSet.of(PASSED, CONCURRED)),
          Map.entry("PASS_BACK:SENATE", EnumSet.of(PASSED, CONCURRED)),
          Map.entry("PASSED:BILL", EnumSet.of(PASSED, CONCURRED)),
          Map.entry("PASSED:SIMPLERES", EnumSet.of(PASSED)),
          Map.entry("PASSED:CONCURRENTRES", EnumSet.of(PASSED)),
          Map.entry("PASSED:CONSTAMEND", EnumSet.of(PASSED)),
          Map.entry("OVERRIDE_PASS_OVER:HOUSE", EnumSet.of(OVERRIDDEN)),
          Map.entry("OVERRIDE_PASS_OVER:SENATE", EnumSet.of(OVERRIDDEN)),
          Map.entry("PROV_KILL:SUSPENSIONFAILED", EnumSet.of(VOTE_FAILED)),
          Map.entry("PROV_KILL:CLOTUREFAILED", EnumSet.of(CLOTURE)),
          Map.entry("PROV_KILL:VETO", EnumSet.of(VETOED)),
          Map.entry("VETOED:POCKET", EnumSet.of(VETOED)),
          Map.entry("ENACTED:SIGNED", EnumSet.of(ENACTED)));

  private static final class Tally {
    private int right;
    private int all;

    private double share() {
      return (double) right / all;
    }
  }

  @Test
  void actionsAreClassifiedAsTheirSourcesClassThem() throws IOException {
    assumeTrue(Files.exists(ACTIONS), "needs the development data beside the checkout");
    Tally seen = new Tally();
    Tally held = new Tally();
    List<String> differences = new ArrayList<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(ACTIONS)) {
      JsonNode action = json.readTree(line);
      Optional<Set<BillStage>> expected =
          expected(action.path("classification").asText(), action.path("code").asText(""));
      if (expected.isEmpty()) {
        continue;
      }
      String id = action.path("id").asText();
      int number = Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
      Tally tally = number % 2 == 0 ? held : seen;
      BillActions.Found found = BillActions.classify(action.path("text").asText());
      tally.all++;
      if (expected.get().contains(found.stage())) {
        tally.right++;
      } else {
        differences.add(
            id
                + " "
                + expected.get()
                + " "
                + found.stage()
                + " "
                + found.because()
                + " | "
                + action.path("text").asText());
      }
    }
    Files.write(Path.of("target/bill-action-differences.txt"), differences);
    System.out.printf(
        "bill actions: written against %d of %d (%.3f), held back %d of %d (%.3f), all %.3f%n",
        seen.right,
        seen.all,
        seen.share(),
        held.right,
        held.all,
        held.share(),
        (double) (seen.right + held.right) / (seen.all + held.all));
    assertTrue(seen.share() >= 0.90, "written against: " + seen.share());
    assertTrue(held.share() >= 0.90, "held back: " + held.share());
  }

  private static Optional<Set<BillStage>> expected(String type, String code) {
    return type.equals("NotUsed")
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(code)).or(() -> Optional.ofNullable(TYPES.get(type)));
  }
}
