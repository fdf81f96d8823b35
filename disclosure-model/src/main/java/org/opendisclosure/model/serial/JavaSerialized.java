package org.opendisclosure.model.serial;

import java.io.Serializable;

/**
 * What must travel by Java serialisation, because its fields alone do not make it again: it refers
 * to the cells of an edition, which are unique objects, or is prepared from what it is made of.
 *
 * <p>A library that copies fields, such as Kryo, is told so once:
 *
 * <pre>{@code
 * kryo.addDefaultSerializer(JavaSerialized.class, JavaSerializer.class);
 * }</pre>
 *
 * <p>What comes back equals what was sent if it is compared by value; cells, layouts that ship with
 * the library and what is named {@code builtIn()} come back as the same objects. Both sides need
 * the same version of the library.
 */
public interface JavaSerialized extends Serializable {}
