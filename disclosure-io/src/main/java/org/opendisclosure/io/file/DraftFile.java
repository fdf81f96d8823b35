package org.opendisclosure.io.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written beside a file before it takes its place. It is named after the process that
 * writes it and locked by it, so that the draft of a run that died is told from that of a run that
 * still works, on this machine or another.
 */
final class DraftFile implements AutoCloseable {

  private static final Pattern NAME =
      Pattern.compile("\\.disclosure-(\\d{1,18})-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.part");

  /** Clocks of files and of processes differ by less. */
  private static final long CLOCK_SECONDS = 5;

  private final Path file;

  private DraftFile(Path file) {
    this.file = file;
  }

  /** A draft that does not exist yet; those of dead runs in the same folder are deleted. */
  static DraftFile beside(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder != null) {
      sweep(folder);
    }
    String name =
        ".disclosure-" + ProcessHandle.current().pid() + '-' + UUID.randomUUID() + ".part";
    return new DraftFile(target.resolveSibling(name));
  }

  /** A new file, locked until the stream is closed where the file system can do that. */
  OutputStream open() throws IOException {
    Leftovers.watch(file);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try {
      channel.tryLock();
    } catch (IOException e) {
      // Then nobody else can lock it either, and nobody takes it for dead.
    }
    return Channels.newOutputStream(channel);
  }

  Path file() {
    return file;
  }

  void moveTo(Path target) throws IOException {
    Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    Leftovers.delete(file);
  }

  /** Deletes the drafts of dead runs; what cannot be deleted is left to its owner. */
  private static void sweep(Path folder) {
    try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".disclosure-*.part")) {
      for (Path draft : drafts) {
        sweepOne(draft);
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      // A folder that cannot be listed can still be written to.
    }
  }

  private static void sweepOne(Path draft) {
    Matcher name = NAME.matcher(draft.getFileName().toString());
    if (!name.matches()) {
      return;
    }
    try (FileChannel channel =
        FileChannel.open(draft, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
      if (!isWriting(Long.parseLong(name.group(1)), draft) && channel.tryLock() != null) {
        Files.delete(draft);
      }
    } catch (IOException | OverlappingFileLockException e) {
      // It is somebody else's, or gone.
    }
  }

  /** Whether the process is alive and not one that got its number after the draft was written. */
  private static boolean isWriting(long pid, Path draft) throws IOException {
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    Instant written = Files.getLastModifiedTime(draft, LinkOption.NOFOLLOW_LINKS).toInstant();
    return process.isPresent()
        && process
            .flatMap(alive -> alive.info().startInstant())
            .filter(start -> start.isAfter(written.plusSeconds(CLOCK_SECONDS)))
            .isEmpty();
  }
}
