package org.inforce.digest;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/// A strip that shows from when to when which status held: full where the instrument binds, hatched
/// where it does in part, hollow where it does not; never told by colour alone.
final class TimelinePicture {
  /// As wide as a phone shows it without making it smaller.
  static final int WIDTH = 350;

  static final int HEIGHT = 50;
  private static final int SCALE = 2;
  private static final int BAR = 14;
  private static final int DAYS = 30;
  private static final int WORDS = 44;
  private static final int SHARE_OF_LAST = 3;
  private static final int GAP = 8;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final Color INK = new Color(0x1b, 0x1b, 0x1b);
  private static final Color FORCE = new Color(0x1f, 0x6f, 0x54);

  private TimelinePicture() {}

  static String base64(List<Digest.Point> points) {
    BufferedImage image =
        new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.scale(SCALE, SCALE);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    draw(pen, points);
    pen.dispose();
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return Base64.getEncoder().encodeToString(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a picture to memory", e);
    }
  }

  private static void draw(Graphics2D pen, List<Digest.Point> points) {
    LocalDate first = points.getFirst().day();
    long span = Math.max(1, ChronoUnit.DAYS.between(first, points.getLast().day()));
    long all = span + span / SHARE_OF_LAST + 1;
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 11));
    int labelled = -1;
    for (int i = 0; i < points.size(); i++) {
      int from = x(first, points.get(i).day(), all);
      int to = i + 1 < points.size() ? x(first, points.get(i + 1).day(), all) : WIDTH - 1;
      bar(pen, points.get(i).status(), from, Math.max(from + 2, to));
      String day = DAY.format(points.get(i).day());
      int width = pen.getFontMetrics().stringWidth(day);
      if (from > labelled && from + width < WIDTH) {
        pen.setColor(INK);
        pen.drawString(day, from, DAYS);
        labelled = from + width + GAP;
        // Hollow is what is blocked and what is not yet law: the word says which, where it has
        // room.
        String status = points.get(i).status();
        if (from + pen.getFontMetrics().stringWidth(status) <= to) {
          pen.drawString(status, from, WORDS);
        }
      }
    }
  }

  private static int x(LocalDate first, LocalDate day, long all) {
    return (int) (ChronoUnit.DAYS.between(first, day) * (WIDTH - 1) / all);
  }

  private static void bar(Graphics2D pen, String status, int from, int to) {
    pen.setColor(FORCE);
    if (status.equals("in force")) {
      pen.fillRect(from, 2, to - from, BAR);
    } else if (status.equals("partly blocked")) {
      for (int x = from; x < to; x += 5) {
        pen.drawLine(x, 2 + BAR, Math.min(x + 5, to), 2);
      }
    }
    pen.setColor(INK);
    pen.drawRect(from, 2, to - from, BAR);
  }
}
