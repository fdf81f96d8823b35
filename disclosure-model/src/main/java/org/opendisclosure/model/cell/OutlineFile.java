package org.opendisclosure.model.cell;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opendisclosure.model.compiled.Compiled;

/**
 * The outline of a form as the build writes it down: every type once, those that stand in others
 * first, so that a group is a number. Reading it needs no annotations and loads none of the types.
 */
public final class OutlineFile {

  private static final int NO_GROUP = -1;

  private OutlineFile() {}

  /** The outline of a form: as the build wrote it down if it is in a jar, else as it is. */
  static Outline of(Class<?> form) {
    return Compiled.find(form, name(form), OutlineFile::read).orElseGet(() -> OutlineScan.of(form));
  }

  /**
   * Writes the outline of a form.
   *
   * @param classes the folder of classes
   * @param form the type of the form
   * @throws IOException if it cannot be written
   */
  public static void write(Path classes, Class<?> form) throws IOException {
    Compiled.write(classes, form, name(form), out -> write(OutlineScan.of(form), out));
  }

  static String name(Class<?> form) {
    return form.getSimpleName() + ".outline";
  }

  static void write(Outline form, DataOutputStream out) throws IOException {
    Map<Outline, Integer> numbers = new IdentityHashMap<>();
    List<Outline> types = new ArrayList<>();
    collect(form, numbers, types);
    out.writeShort(types.size());
    for (Outline type : types) {
      out.writeUTF(type.type());
      out.writeBoolean(type.isColumns());
      out.writeShort(type.members().size());
      for (Outline.Member member : type.members()) {
        out.writeUTF(member.name());
        write(member.print(), out);
        out.writeShort(member.group().map(numbers::get).orElse(NO_GROUP));
      }
    }
  }

  private static void collect(Outline type, Map<Outline, Integer> numbers, List<Outline> types) {
    if (!numbers.containsKey(type)) {
      type.members()
          .forEach(member -> member.group().ifPresent(group -> collect(group, numbers, types)));
      numbers.put(type, types.size());
      types.add(type);
    }
  }

  private static void write(Print print, DataOutputStream out) throws IOException {
    out.writeUTF(print.label());
    out.writeUTF(print.group());
    out.writeUTF(print.unit());
    out.writeByte(print.kind().ordinal());
    out.writeByte(print.overlap().ordinal());
    out.writeShort(print.aliases().size());
    for (String alias : print.aliases()) {
      out.writeUTF(alias);
    }
    out.writeBoolean(print.isVariant());
    out.writeBoolean(print.sideBySide());
  }

  static Outline read(DataInputStream in) throws IOException {
    Outline[] types = new Outline[in.readShort()];
    for (int i = 0; i < types.length; i++) {
      String type = in.readUTF();
      boolean isColumns = in.readBoolean();
      Outline.Member[] members = new Outline.Member[in.readShort()];
      for (int m = 0; m < members.length; m++) {
        String name = in.readUTF();
        Print print = print(in);
        int group = in.readShort();
        members[m] =
            new Outline.Member(
                name, print, group == NO_GROUP ? Optional.empty() : Optional.of(types[group]));
      }
      types[i] = new Outline(type, isColumns, List.of(members));
    }
    return types[types.length - 1];
  }

  private static Print print(DataInputStream in) throws IOException {
    String label = in.readUTF();
    String group = in.readUTF();
    String unit = in.readUTF();
    Kind kind = Kind.values()[in.readByte()];
    Overlap overlap = Overlap.values()[in.readByte()];
    String[] aliases = new String[in.readShort()];
    for (int i = 0; i < aliases.length; i++) {
      aliases[i] = in.readUTF();
    }
    return new Print(
        label, group, unit, kind, overlap, List.of(aliases), in.readBoolean(), in.readBoolean());
  }
}
