/** What runs while the library is built, and never afterwards. Internal. */
@NullMarked
package org.opendisclosure.model.build;

import org.jspecify.annotations.NullMarked;
