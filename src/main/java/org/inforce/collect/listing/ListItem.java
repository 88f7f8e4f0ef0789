package org.inforce.collect.listing;

/// One item of a list, and the page or message that it stands in.
interface ListItem {
  /// What stands at a place of the item; empty if nothing does.
  String at(String path);

  /// What stands at a place of the whole.
  String ofWhole(String path);
}
