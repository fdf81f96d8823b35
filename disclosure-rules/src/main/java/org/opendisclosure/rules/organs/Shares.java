package org.opendisclosure.rules.organs;

import java.math.BigDecimal;
import java.util.List;
import org.opendisclosure.rules.rule.PrintedCell;

/**
 * The shares of all organs in one figure.
 *
 * @param cell the cell; where forms divide (六)其他处理 differently, its line in the 2019 format stands
 *     for all its lines
 * @param total the sum of what the organs state, exact
 * @param unknown how many organs' figures are not known, so that the true total may be larger
 * @param organs the share of each organ in the order in which their forms came; of the first {@link
 *     Rollup#KEPT}
 * @param unlisted how many more organs are in the total
 */
public record Shares(
    PrintedCell cell, BigDecimal total, int unknown, List<Share> organs, int unlisted) {}
