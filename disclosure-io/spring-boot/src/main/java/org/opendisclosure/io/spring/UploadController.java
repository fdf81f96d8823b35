package org.opendisclosure.io.spring;

import java.util.List;
import org.opendisclosure.io.report.CheckedForm;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Checks uploaded files at the address that {@code disclosure.upload-path} names. */
@RestController
public class UploadController {

  private final UploadedForms forms;

  /**
   * A controller.
   *
   * @param forms what checks files
   */
  public UploadController(UploadedForms forms) {
    this.forms = forms;
  }

  /**
   * Checks files.
   *
   * @param file one or more parts of this name
   * @return a report in the format that the request accepts
   */
  @PostMapping(path = "${disclosure.upload-path}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  public List<CheckedForm> check(@RequestParam("file") List<MultipartFile> file) {
    return forms.check(file);
  }
}
