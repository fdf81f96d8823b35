/**
 * Forms in applications of Spring Boot: what {@link
 * org.opendisclosure.io.spring.DisclosureProperties} says of rules and layouts becomes a checker,
 * controllers take and return forms and results, and what is wrong with a form is told to those who
 * sent it.
 */
@NullMarked
package org.opendisclosure.io.spring;

import org.jspecify.annotations.NullMarked;
