package org.inforce.search.answer;

import java.util.List;
import org.inforce.model.Proceeding;
import org.inforce.model.StatusEvent;

/// All that is known of one court case.
///
/// @param related the cases of the same matter, this one among them
/// @param events of this case, those without a day last
/// @param dossiers of the instruments it is about
public record CaseFile(
    Proceeding proceeding,
    List<Proceeding> related,
    List<StatusEvent> events,
    List<Dossier> dossiers) {
  public CaseFile {
    related = List.copyOf(related);
    events = List.copyOf(events);
    dossiers = List.copyOf(dossiers);
  }
}
