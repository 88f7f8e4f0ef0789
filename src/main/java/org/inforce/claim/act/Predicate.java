package org.inforce.claim.act;

import org.inforce.claim.scan.Item;

/// A verb with its subject.
///
/// @param index of the verb among the items of its sentence
/// @param subject index of the subject's item; -1 if it has none
/// @param passive true if what the verb does is done to the subject
record Predicate(int index, Item.Verb verb, int subject, boolean passive) {}
