package org.inforce.digest;

/// A digest as plain text and as Markdown.
final class DigestText {
  private DigestText() {}

  static String text(Digest digest) {
    StringBuilder text =
        new StringBuilder(digest.subject())
            .append('\n')
            .append(Digests.period(digest))
            .append('\n');
    for (Digest.Section section : digest.sections()) {
      text.append('\n')
          .append(section.title())
          .append('\n')
          .append("-".repeat(section.title().length()))
          .append('\n');
      for (int i = 0; i < section.items().size(); i++) {
        Digest.Item item = section.items().get(i);
        if (i > 0) {
          text.append('\n');
        }
        if (section.opens(i)) {
          text.append("* ").append(item.headline());
          item.change().ifPresent(change -> text.append(": ").append(change));
          item.address().ifPresent(address -> text.append("\n  ").append(address));
          text.append('\n');
        }
        item.was().ifPresent(was -> text.append("  No longer: ").append(was).append('\n'));
        text.append("  ").append(item.line()).append('\n');
        item.quote().ifPresent(quote -> text.append("  “").append(quote).append("”\n"));
        item.source().ifPresent(source -> text.append("  ").append(source).append('\n'));
      }
    }
    return text.append('\n')
        .append(digest.why())
        .append('\n')
        .append(digest.permalink())
        .append('\n')
        .toString();
  }

  static String markdown(Digest digest) {
    StringBuilder text =
        new StringBuilder("# ")
            .append(escape(digest.subject()))
            .append("\n\n")
            .append(Digests.period(digest))
            .append('\n');
    for (Digest.Section section : digest.sections()) {
      text.append("\n## ").append(escape(section.title())).append("\n\n");
      for (int i = 0; i < section.items().size(); i++) {
        Digest.Item item = section.items().get(i);
        String name = escape(item.headline());
        if (section.opens(i)) {
          text.append("- **")
              .append(item.address().map(a -> "[" + name + "](" + a + ")").orElse(name))
              .append("**");
          item.change().ifPresent(change -> text.append(": ").append(escape(change)));
          text.append("  \n");
        } else {
          text.append('\n');
        }
        item.was().ifPresent(was -> text.append("  ~~").append(escape(was)).append("~~  \n"));
        text.append("  ").append(escape(item.line())).append('\n');
        item.quote()
            .ifPresent(quote ->
                text.append("  > “")
                    .append(escape(quote))
                    .append("”")
                    .append(item.source().map(s -> " (" + escape(s) + ")").orElse(""))
                    .append('\n'));
      }
    }
    return text.append("\n---\n\n")
        .append(escape(digest.why()))
        .append(" [This digest](")
        .append(digest.permalink())
        .append(")\n")
        .toString();
  }

  /// The characters that mean something in Markdown.
  private static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("\\`*_[]<>#".indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
  }
}
