package reception.derivation.diet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import reception.standard.place.Regions;

/** The hours of the sun on a day at a place, in Beijing time; right within about two minutes in the open country. */
final class Sun {

    private static final double MERIDIAN_OF_THE_CLOCK = 120;
    private static final double MINUTES_PER_DEGREE = 4;
    private static final int NOON_MINUTES = 12 * 60;
    private static final int DAY_MINUTES = 24 * 60;
    private static final double DAYS_OF_YEAR = 365.2422;

    private final Regions.Position place;
    private final double declination;
    private final double noonMinutes;

    /** By the series of Spencer (1971) for declination and equation of time. */
    Sun(Regions.Position place, LocalDate day) {
        this.place = place;
        double angle = 2 * Math.PI * (day.getDayOfYear() - 1 + 0.5) / DAYS_OF_YEAR;
        this.declination = 0.006918 - 0.399912 * Math.cos(angle) + 0.070257 * Math.sin(angle) - 0.006758 * Math.cos(2 * angle) + 0.000907 * Math.sin(2 * angle)
                - 0.002697 * Math.cos(3 * angle) + 0.00148 * Math.sin(3 * angle);
        double equationOfTime = 229.18 * (0.000075 + 0.001868 * Math.cos(angle) - 0.032077 * Math.sin(angle) - 0.014615 * Math.cos(2 * angle) - 0.040849 * Math.sin(2 * angle));
        this.noonMinutes = NOON_MINUTES + MINUTES_PER_DEGREE * (MERIDIAN_OF_THE_CLOCK - place.longitude().doubleValue()) - equationOfTime;
    }

    /** When it stands highest. */
    LocalTime noon() {
        return time(noonMinutes);
    }

    /** When it stands so many degrees below the horizon in the morning. */
    LocalTime before(BigDecimal degrees) {
        return time(noonMinutes - minutesToNoon(degrees));
    }

    /** When it stands so many degrees below the horizon in the evening. */
    LocalTime after(BigDecimal degrees) {
        return time(noonMinutes + minutesToNoon(degrees));
    }

    private double minutesToNoon(BigDecimal degrees) {
        double latitude = Math.toRadians(place.latitude().doubleValue());
        double cosine = (Math.sin(Math.toRadians(-degrees.doubleValue())) - Math.sin(latitude) * Math.sin(declination)) / (Math.cos(latitude) * Math.cos(declination));
        return MINUTES_PER_DEGREE * Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cosine))));
    }

    private static LocalTime time(double minutes) {
        return LocalTime.MIN.plusMinutes(Math.floorMod(Math.round(minutes), DAY_MINUTES));
    }
}
