package org.opendisclosure.io.mht;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.opendisclosure.io.part.InnerFile;
import org.opendisclosure.io.text.RefusedException;

/** A web archive taken apart: its page, and what the page finds in it. */
final class WebArchive {

  private static final String BY_ID = "cid:";

  private final ArchivePart page;
  private final boolean isCutOff;
  private final List<ArchivePart> all;
  private final Map<String, ArchivePart> parts = new HashMap<>();

  /** The parts that the page, or a page in it, asked for. */
  private final Set<ArchivePart> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private WebArchive(ArchivePart page, List<ArchivePart> all, boolean isCutOff) {
    this.page = page;
    this.all = all;
    this.isCutOff = isCutOff;
    for (ArchivePart part : all) {
      parts.putIfAbsent(Addresses.plain(part.location()), part);
      parts.putIfAbsent(BY_ID + part.id(), part);
    }
  }

  static WebArchive of(byte[] content) throws RefusedException {
    ArchiveParts parts = ArchiveParts.of(content);
    ArchivePart page =
        parts.all().stream()
            .filter(part -> part.isPage() && part.id().equals(parts.start()))
            .findFirst()
            .or(() -> parts.all().stream().filter(ArchivePart::isPage).findFirst())
            .orElseThrow(() -> new RefusedException(MhtProblems.noPage()));
    return new WebArchive(page, parts.all(), parts.isCutOff());
  }

  /** The page, which finds all else by its address. */
  InnerFile page() {
    return part(page);
  }

  /** The pages besides the one read, in which nobody looked for anything. */
  List<ArchivePart> others() {
    return all.stream()
        .filter(part -> part.isPage() && part != page && !found.contains(part))
        .toList();
  }

  /** Whether the end of the archive is missing. */
  boolean isCutOff() {
    return isCutOff;
  }

  private InnerFile part(ArchivePart part) {
    return new InnerFile(part.content(), part.charset(), address -> find(address, part.location()));
  }

  private Optional<InnerFile> find(String address, String base) {
    String stated = address.strip();
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    return Optional.ofNullable(parts.get(Addresses.plain(stated)))
        .or(() -> Optional.ofNullable(parts.get(Addresses.plain(Addresses.resolve(stated, base)))))
        .map(
            part -> {
              found.add(part);
              return part(part);
            });
  }
}
