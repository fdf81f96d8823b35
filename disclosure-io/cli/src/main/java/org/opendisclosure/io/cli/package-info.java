/**
 * The command line, one class a command: {@code check}, {@code explain} and {@code derive} look at
 * single forms, {@code compare}, {@code series} and {@code rollup} at several together; {@code
 * convert} and {@code template} write forms; {@code assess} checks self-assessment sheets; {@code
 * editions}, {@code cells}, {@code rules}, {@code schema} and {@code diagnose} tell what there is.
 *
 * <p>Commands only parse their options, call the library and print; people read text in Chinese or
 * English, programs read JSON. Options, exit codes and the JSON output are API like any other. Exit
 * code 0: no error-level violation; 1: at least one; 2: something could not be read or the call is
 * wrong.
 */
@NullMarked
package org.opendisclosure.io.cli;

import org.jspecify.annotations.NullMarked;
