package org.plainletter.evaluation.simulation;

import java.util.Locale;

/**
 * A figure of the simulation and what it has to be.
 *
 * @param name what was counted
 * @param figure what it is
 * @param least what it must be at least
 * @param most what it may be at most
 * @param unit how it is said
 */
record Bar(String name, double figure, double least, double most, Unit unit) {

    /** How a figure is said. */
    enum Unit {
        SHARE {
            @Override
            String say(double figure) {
                return String.format(Locale.UK, "%.1f%%", 100 * figure);
            }
        },
        NUMBER {
            @Override
            String say(double figure) {
                return String.format(Locale.UK, "%.2f", figure);
            }
        };

        abstract String say(double figure);
    }

    static Bar atMost(String name, double figure, double most, Unit unit) {
        return new Bar(name, figure, Double.NEGATIVE_INFINITY, most, unit);
    }

    static Bar atLeast(String name, double figure, double least, Unit unit) {
        return new Bar(name, figure, least, Double.POSITIVE_INFINITY, unit);
    }

    boolean reached() {
        return figure >= least && figure <= most;
    }

    String said() {
        return unit.say(figure);
    }

    String aim() {
        if (Double.isInfinite(least)) {
            return "at most " + unit.say(most);
        }
        return Double.isInfinite(most) ? "at least " + unit.say(least) : unit.say(least) + " to " + unit.say(most);
    }
}
