package org.inforce.claim.docket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocketEntryReaderTest {
  private static final LocalDate FILED = LocalDate.of(2025, 3, 3);
  private final DocketEntryReader reader = new DocketEntryReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          tro-granted | ORDER granting 7 Emergency Motion for Temporary Restraining Order. Signed by Judge A. Vole on 3/3/2025. (xy) (Entered: 03/03/2025)
          tro-denied | MINUTE ORDER. The [4] Ex Parte Application for TRO is DENIED without prejudice.
          pi-granted | ORDER GRANTING IN PART 12 Motion for Preliminary Injunction and denying 15 Motion to Dismiss.
          motion-tro | Emergency MOTION for Temporary Restraining Order and Preliminary Injunction filed by Harbor Tenants. (Attachments: # 1 Proposed Order)
          none | PROPOSED ORDER re 7 Emergency Motion for Temporary Restraining Order by Harbor Tenants.
          none | RESPONSE in Opposition to 7 Emergency Motion for Temporary Restraining Order filed by State of Ohio.
          none | Order on Motion for Preliminary Injunction
          injunction-modified | ORDER extending the Temporary Restraining Order for fourteen days. Signed by Judge A. Vole.
          stay-granted | ORDER granting 31 Joint Motion to Stay Pending Appeal.
          stay-denied | ORDER filed. Appellants' motion for a stay of the injunction pending appeal is denied. [25-100]
          none | Order Granting Motion for Relief from Stay (Related Doc # 9)
          dismissed-voluntarily | NOTICE of Voluntary Dismissal by Harbor Tenants
          dismissed | ORDER DISMISSING CASE without prejudice for failure to prosecute.
          none | ORDER TO SHOW CAUSE why this case should not be dismissed.
          motion-to-dismiss-granted | OPINION AND ORDER granting 22 Motion to Dismiss. The action is dismissed.
          summary-judgment-denied | ORDER denying 40 Motion for Summary Judgment
          affirmed | JUDGMENT FILED. The judgment of the district court is AFFIRMED. [24-77]
          reversed | OPINION filed. Reversed and remanded for further proceedings.
          mandate | MANDATE of USCA as to 61 Notice of Appeal filed by Harbor Tenants
          transferred | ORDER granting 9 Motion to Transfer Case to the Western District.
          none | ORDER REASSIGNING CASE. Case transferred to Judge B. Marten for all further proceedings.
          settled | Order Preliminarily Approving Class Action Settlement
          case-closed | ***Civil Case Terminated.
          complaint-filed | NOTICE OF REMOVAL from Superior Court of Alder County, filed by Acme Inc.
          appeal-filed | NOTICE OF APPEAL as to 55 Order on Motion for Preliminary Injunction by State of Ohio.
          none | NOTICE of Appeal Notification Form sent to the parties
          none | ORDER of USCA as to 42 Notice of Appeal filed by J. Doe: motion to reinstate the appeal granted
          none | Minute Entry. Plan confirmed. The closing shall take place within a month or the case shall be dismissed unless cause is shown.
          none | ==ENTERED IN ERROR== JUDGMENT for defendants. (ab) Modified on 3/5/2025
          none | Notice of Appearance filed by MARK 2 VOLE of VOLE & MARTEN, P.L.C. on behalf of a creditor.
          none | Minute Entry: Motion Hearing held on 2/9/2025 before Judge A. Vole (Date Filed: 3/5/2025) re 50 MOTION to Dismiss. Taken under submission.
          deadline-set | ORDER. Plaintiff shall have 20 days from today's date to file the report of her expert.
          deadline-set | ORDER that on or before 15 days from entry of this Order, the government shall respond to the petition.
          none | Transmission of Notice of Appeal and Docket Sheet to US Court of Appeals re 56 Notice of Appeal
          """)
  void whatACourtDidIsToldFromWhatWasAskedFor(String label, String text) {
    assertEquals(label, reader.read(text, Optional.of(FILED), "ohnd").label().code(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          hearing-set | 2025-04-09 | Set/Reset Hearings: Motion Hearing set for 4/9/2025 10:00 AM before Judge A. Vole.
          hearing-set | 2025-05-01 | NOTICE OF CHANGE OF HEARING. Status Conference set for 4/9/2025 is reset to 5/1/2025 at 9:30 AM.
          deadline-set | 2025-03-24 | Summons Returned Executed by Harbor Tenants. Acme Inc. served on 3/3/2025, answer due 3/24/2025.
          deadline-extended | 2025-04-01 | ORDER granting 8 Motion for Extension of Time to Answer. Acme Inc. answer due 4/1/2025.
          appeal-filed | 2025-04-02 | Petition for a writ of certiorari filed. (Response due April 2, 2025)
          none | | CLERK'S NOTICE: the hearing set for 4/9/2025 is VACATED.
          deadline-set | | ORDER. Defendants shall file a response within 14 days.
          hearing-set | 2026-01-15 | ORDER setting trial. Jury trial set for January 15 at 9:00 AM.
          """)
  void daysToComeAreReadWithWhatTheyAreFor(String label, LocalDate due, String text) {
    DocketEvent event = reader.read(text, Optional.of(FILED), "ohnd");
    assertEquals(label, event.label().code(), text);
    assertEquals(Optional.ofNullable(due), event.due(), text);
  }

  @Test
  void theEndOfTheAutomaticStayIsNoEventOfABankruptcyCase() {
    String text = "ORDER granting 12 Motion to Lift Stay. Signed by Judge A. Vole.";
    assertEquals(DocketLabel.STAY_LIFTED, reader.read(text, Optional.of(FILED), "ohnd").label());
    assertEquals(DocketLabel.NONE, reader.read(text, Optional.of(FILED), "ohnb").label());
  }

  @Test
  void aPastedDocumentIsReadAtItsBeginningOnly() {
    String text = "ORDER " + "granting motion to (set hearing to the ".repeat(20_000);
    long start = System.nanoTime();
    reader.read(text, Optional.empty(), "");
    assertTrue(System.nanoTime() - start < 20_000_000_000L);
  }
}
