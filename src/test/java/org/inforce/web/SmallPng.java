package org.inforce.web;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// A picture of a page with the colours that it uses most, which makes it a third as large.
final class SmallPng {
  private static final int COLOURS = 160;

  private SmallPng() {}

  static void write(byte[] png, Path file) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    List<Integer> palette =
        counts.entrySet().stream()
            .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    int[] colours = palette.stream().mapToInt(Integer::intValue).toArray();
    IndexColorModel model =
        new IndexColorModel(
            8, colours.length, colours, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(width, image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i], pixel -> nearest(pixel, colours));
      small.getRaster().setSample(i % width, i / width, 0, index);
    }
    ImageIO.write(small, "png", file.toFile());
  }

  private static int nearest(int pixel, int[] colours) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int red = (pixel >> 16 & 255) - (colours[i] >> 16 & 255);
      int green = (pixel >> 8 & 255) - (colours[i] >> 8 & 255);
      int blue = (pixel & 255) - (colours[i] & 255);
      int far = red * red + green * green + blue * blue;
      if (far < least) {
        least = far;
        best = i;
      }
    }
    return best;
  }
}
