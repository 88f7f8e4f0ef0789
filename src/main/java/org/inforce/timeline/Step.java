package org.inforce.timeline;

import java.time.LocalDate;
import org.inforce.model.Status;

/// A day on which an instrument's status changes, and the status from then on. The day may lie
/// ahead: a scheduled effect or repeal.
public record Step(LocalDate day, Status status) {}
