package org.opendisclosure.io.spring;

import java.util.function.Supplier;
import org.opendisclosure.model.text.Language;

/** Gives the language of a message when it is written. */
public interface MessageLanguage extends Supplier<Language> {}
