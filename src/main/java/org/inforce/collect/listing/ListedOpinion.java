package org.inforce.collect.listing;

import java.time.LocalDate;
import java.util.Optional;

/// One row of a list of opinions, as the site writes it but for blanks.
///
/// @param court its id in the table of courts, where the shape of the list belongs to one court
/// @param name of the case; empty where the list gives its number alone
/// @param number of the case at this court
/// @param filed the day of the opinion: no zone
/// @param link to the opinion, absolute unless the page has no address
/// @param disposition what the court decided, in the list's words
public record ListedOpinion(
    Optional<String> court,
    Optional<String> name,
    Optional<String> number,
    LocalDate filed,
    String link,
    Optional<String> disposition) {}
