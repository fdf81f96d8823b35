package org.opendisclosure.io.spring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendisclosure.model.text.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * The properties {@code disclosure.*}. Files are named as resources of Spring: {@code
 * classpath:our-city.yaml}, {@code file:/etc/our-city.yaml}.
 *
 * @param rules rule files (YAML) that are applied besides the built-in rules
 * @param profile the profile (YAML) of this deployment, which grades rules and switches them off
 * @param layouts files of local layouts
 * @param language the language of all messages, zh or en; if it is absent, the language of each
 *     request
 * @param uploadPath where uploaded files are checked, such as /forms/check; nowhere if it is absent
 */
@ConfigurationProperties("disclosure")
public record DisclosureProperties(
    @DefaultValue List<Resource> rules,
    @Nullable Resource profile,
    @DefaultValue List<Resource> layouts,
    @Nullable Language language,
    @Nullable String uploadPath) {}
