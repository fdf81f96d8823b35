/**
 * The parts of the statistics table 2014–2018 (国办发〔2014〕32号), one type for each numbered group of
 * lines. {@link org.opendisclosure.model.Statistics2017} holds them.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.model.statistics;

import org.jspecify.annotations.NullMarked;
