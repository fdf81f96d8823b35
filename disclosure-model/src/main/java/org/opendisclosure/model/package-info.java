/**
 * The forms as typed, immutable values.
 *
 * <p>Every form is a {@link org.opendisclosure.model.StatisticsForm}: the statistics table of
 * 2014–2018 ({@link org.opendisclosure.model.Statistics2017}) or the annual report in the format of
 * 2019 or 2021 ({@link org.opendisclosure.model.AnnualReport2019}, {@link
 * org.opendisclosure.model.AnnualReport2021}). Its groups of lines are value types of their own.
 * Each accessor carries one annotation with the official label, unit and kind of what it returns;
 * everything that treats all figures alike is derived from these. A figure that is not stated is
 * empty, never zero; a stated figure is never computed.
 *
 * @serial exclude
 */
@NullMarked
package org.opendisclosure.model;

import org.jspecify.annotations.NullMarked;
