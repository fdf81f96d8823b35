package org.opendisclosure.io.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.opendisclosure.io.Forms;
import org.opendisclosure.io.format.FormReader;
import org.opendisclosure.io.format.ReadOptions;
import org.opendisclosure.io.report.CheckedForm;
import org.opendisclosure.rules.Checker;
import org.springframework.web.multipart.MultipartFile;

/** Reads and checks the forms in uploaded files of any format. */
public class UploadedForms {

  private final ReadOptions options;
  private final Checker checker;

  /**
   * A check.
   *
   * @param options how to read
   * @param checker the rules
   */
  public UploadedForms(ReadOptions options, Checker checker) {
    this.options = options;
    this.checker = checker;
  }

  /**
   * Checks all forms of all files.
   *
   * @param files each with any number of forms
   * @return the forms in the order of the files; of a file that holds none, why
   * @throws UncheckedIOException if what was uploaded is gone
   */
  public List<CheckedForm> check(Collection<? extends MultipartFile> files) {
    List<CheckedForm> checked = new ArrayList<>();
    for (MultipartFile file : files) {
      String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
      try (FormReader reader = Forms.open(file.getInputStream(), name, options)) {
        Optional<String> hash = Optional.of(hash(file));
        reader.forEachRemaining(
            reading -> checked.add(CheckedForm.of(name, reading, checker).withFileHash(hash)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return checked;
  }

  private static String hash(MultipartFile file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(file.getInputStream(), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
