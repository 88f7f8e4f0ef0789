package org.inforce.claim.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BillActionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          introduced            | Introduced in House
          introduced            | Introduced. Read first time. To print.
          referred              | Read twice and referred to the Committee on Finance.
          referred-subcommittee | Referred to the Subcommittee on Health.
          committee             | Subcommittee Consideration and Mark-up Session Held.
          ordered-reported      | Ordered to be Reported (Amended) by the Yeas and Nays: 20 - 3.
          reported              | Reported by the Committee on Ways and Means. H. Rept. 120-7.
          reported              | From committee: Do pass and re-refer to Com. on APPR. (Ayes 11. Noes 3.)
          discharged            | Senate Committee on Finance discharged by Unanimous Consent.
          calendar              | Placed on Senate Legislative Calendar under General Orders. Calendar No. 9.
          received              | Received in the Senate.
          floor                 | DEBATE - The House proceeded with one hour of debate on the veto message.
          floor                 | Rule H. Res. 12 passed House.
          amendment             | On agreeing to the Doe amendment (A001) Failed by voice vote.
          cloture               | Cloture on the bill not invoked in Senate by Yea-Nay Vote. 51 - 47.
          passed                | Passed Senate with an amendment by Unanimous Consent.
          passed                | On motion to suspend the rules and pass the bill Agreed to by voice vote.
          passed                | Read third time. Passed. (Ayes 52. Noes 20.) Ordered to the Senate.
          passed                | Third Reading - Passed 070-040-000
          vote-failed           | On motion to suspend the rules and pass the bill Failed by voice vote.
          failed                | On passage Failed by recorded vote: 200 - 220 (Roll no. 8).
          failed                | Died in Committee on Judiciary
          failed                | Indefinitely postponed and withdrawn from consideration
          resolving             | Mr. Doe moved that the House agree to the Senate amendment.
          resolving             | Conference report H. Rept. 120-99 filed.
          concurred             | On motion that the House agree to the Senate amendment Agreed to by voice vote.
          concurred             | Senate amendments concurred in. To Engrossing and Enrolling.
          enrolled              | Signed by President of the Senate
          enrolled              | Signed by Speaker of the House
          presented             | Presented to President.
          presented             | Enrolled and presented to the Governor at 3 p.m.
          signed                | Signed by President.
          signed                | Approved by the Governor.
          enacted               | Became Public Law No: 120-4.
          enacted               | Chaptered by Secretary of State - Chapter 123, Statutes of 2031.
          enacted               | Became law without Governor's signature
          vetoed                | Pocket Vetoed by President.
          vetoed                | Vetoed by Governor.
          line-item-veto        | Signed by Governor with line item veto
          veto-considered       | Veto message received in Senate. Ordered held at the desk.
          overridden            | Passed Senate over veto by Yea-Nay Vote. 70 - 26.
          overridden            | Override Governor Veto - Senate Passed 040-017-000
          sustained             | The Governor's veto was sustained
          sustained             | Motion to override veto failed in House
          effective             | Effective on 9/1/33
          other                 | For further action, see S. 28, which became Public Law 120-4 on 6/30/2031.
          other                 | Passed by for the day
          """)
  void aStepIsKnownByItsWords(String stage, String action) {
    assertEquals(stage, BillActions.classify(action).stage().code());
  }
}
