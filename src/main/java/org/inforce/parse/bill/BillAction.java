package org.inforce.parse.bill;

import java.time.LocalDate;

/// One step that a record tells of a bill.
///
/// @param day as recorded in Washington: no zone
public record BillAction(LocalDate day, String text) {}
