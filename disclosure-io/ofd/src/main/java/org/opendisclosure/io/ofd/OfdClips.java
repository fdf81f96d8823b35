package org.opendisclosure.io.ofd;

import org.opendisclosure.io.drawn.Clip;
import org.opendisclosure.io.drawn.PagePath;
import org.opendisclosure.io.drawn.Transform;
import org.opendisclosure.io.text.RefusedException;

/** What shows of an object (GB/T 33190, 8.4): what lies within some area of each of its clips. */
final class OfdClips {

  private OfdClips() {}

  /**
   * The clip of an object.
   *
   * @param around where it stands
   * @param own the same with its own matrix, by which its clips are moved, too, unless it says no
   */
  static Clip of(XmlNode object, Scene around, Scene own) throws RefusedException {
    Clip clip = own.clip();
    XmlNode clips = object.find("Clips");
    if (clips == null) {
      return clip;
    }
    double[] box = object.numbers("Boundary");
    Transform places =
        clips.is("TransFlag", true) || box.length < 2
            ? own.places()
            : around.places().with(new Transform(1, 0, 0, 1, box[0], box[1]));
    for (XmlNode each : clips.children("Clip")) {
      clip = clip.within(path(each, around.at(places)), false);
    }
    return clip;
  }

  private static PagePath path(XmlNode clip, Scene scene) throws RefusedException {
    PagePath path = new PagePath();
    for (XmlNode area : clip.children("Area")) {
      Scene moved = scene.of(area);
      for (XmlNode shape : area.children()) {
        Scene own = moved.of(shape);
        if (shape.name().equals("Path")) {
          PathData.add(shape.text("AbbreviatedData"), own.places(), path);
        }
      }
    }
    return path;
  }
}
