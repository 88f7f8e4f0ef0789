package org.inforce.digest;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.inforce.model.LegalStatus;
import org.inforce.search.answer.Wording;

/// A strip that shows from when to when which status held: full where the instrument binds, hatched
/// where it does in part, light where it does not, with the word wherever it has room; never told
/// by colour alone.
///
/// @param base64 a PNG, twice as fine as it is shown
/// @param height as it is shown
record TimelinePicture(String base64, int height) {
  /// As wide as a phone shows it without making it smaller.
  static final int WIDTH = 350;

  private static final int SCALE = 2;
  private static final int TOP = 1;
  private static final int BAR = 20;
  private static final int WORD = 15;
  private static final int DAYS = 35;
  private static final int BELOW = 49;
  private static final int DEPTH = 5;
  private static final int SHARE_OF_LAST = 3;
  private static final int EDGE = 5;
  private static final int GAP = 8;
  private static final int HATCH = 6;
  private static final Color INK = new Color(0x1b, 0x1b, 0x1b);
  private static final Font PLAIN = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  private static final Font BOLD = new Font(Font.SANS_SERIF, Font.BOLD, 11);

  static TimelinePicture of(List<Digest.Point> points) {
    BufferedImage image =
        new BufferedImage(WIDTH * SCALE, (BELOW + DEPTH) * SCALE, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.scale(SCALE, SCALE);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    int height = new Strip(pen, points).draw(points) + DEPTH;
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image.getSubimage(0, 0, image.getWidth(), height * SCALE), "png", out);
      return new TimelinePicture(Base64.getEncoder().encodeToString(out.toByteArray()), height);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a picture to memory", e);
    }
  }

  private record Strip(Graphics2D pen, LocalDate first, long span) {
    Strip(Graphics2D pen, List<Digest.Point> points) {
      this(pen, points.getFirst().day(), span(points));
    }

    private static long span(List<Digest.Point> points) {
      long days =
          Math.max(1, ChronoUnit.DAYS.between(points.getFirst().day(), points.getLast().day()));
      return days + days / SHARE_OF_LAST + 1;
    }

    /// The lowest line written upon.
    int draw(List<Digest.Point> points) {
      int lowest = DAYS;
      int dated = -1;
      int told = -1;
      for (int i = 0; i < points.size(); i++) {
        Digest.Point point = points.get(i);
        int from = x(point.day());
        int to = i + 1 < points.size() ? x(points.get(i + 1).day()) : WIDTH - 1;
        String word = Wording.status(point.status());
        boolean inside = width(word, BOLD) + 2 * EDGE <= to - from;
        bar(point.status(), from, Math.max(from + 2, to), inside ? word : "");
        String day = point.told();
        if (from > dated && from + width(day, PLAIN) < WIDTH) {
          write(day, PLAIN, INK, from, DAYS);
          dated = from + width(day, PLAIN) + GAP;
        }
        if (!inside && from > told && from + width(word, BOLD) < WIDTH) {
          write(word, BOLD, Color.decode(Tone.of(point.status()).ink()), from, BELOW);
          told = from + width(word, BOLD) + GAP;
          lowest = BELOW;
        }
      }
      return lowest;
    }

    private int width(String text, Font font) {
      return pen.getFontMetrics(font).stringWidth(text);
    }

    private void write(String text, Font font, Color color, int x, int y) {
      pen.setFont(font);
      pen.setColor(color);
      pen.drawString(text, x, y);
    }

    private int x(LocalDate day) {
      return (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - 1) / span);
    }

    private void bar(LegalStatus status, int from, int to, String word) {
      Color ink = Color.decode(Tone.of(status).ink());
      Color ground = Color.decode(Tone.of(status).ground());
      boolean binds = status == LegalStatus.IN_FORCE;
      pen.setColor(binds ? ink : ground);
      pen.fillRect(from, TOP, to - from, BAR);
      if (status == LegalStatus.PARTLY_BLOCKED) {
        hatch(from, to, ink);
      }
      if (!word.isEmpty()) {
        pen.setColor(binds ? ink : ground);
        pen.fillRect(from + 2, TOP + 2, width(word, BOLD) + EDGE, BAR - 4);
        write(word, BOLD, binds ? Color.WHITE : ink, from + EDGE, WORD);
      }
      pen.setColor(ink);
      pen.drawRect(from, TOP, to - from, BAR);
    }

    private void hatch(int from, int to, Color ink) {
      Shape all = pen.getClip();
      pen.clipRect(from, TOP, to - from, BAR);
      pen.setColor(ink);
      for (int x = from - BAR; x < to; x += HATCH) {
        pen.drawLine(x, TOP + BAR, x + BAR, TOP);
      }
      pen.setClip(all);
    }
  }
}
