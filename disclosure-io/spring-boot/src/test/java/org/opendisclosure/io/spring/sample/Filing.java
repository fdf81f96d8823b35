package org.opendisclosure.io.spring.sample;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.opendisclosure.model.AnnualReport2021;

/**
 * What an organ files.
 *
 * @param number under which the filing is kept
 * @param report the form
 * @param earlier those of earlier years
 */
public record Filing(
    @NotBlank String number, AnnualReport2021 report, List<AnnualReport2021> earlier) {}
