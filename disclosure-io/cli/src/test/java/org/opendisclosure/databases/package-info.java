/** Real databases run what is written for them; the profile {@code databases} runs these tests. */
package org.opendisclosure.databases;
