package org.inforce.web;

import java.util.List;

/// What the reader follows.
public record FollowsView(List<FollowView> follows) {}
