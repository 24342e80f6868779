package reception.standard;

import java.util.List;
import reception.standard.Standard.Resolution;
import reception.standard.Standard.Stricter;
import reception.visit.Region;

/** Which of several limits of a standard is the stricter one, and which of them counts. */
record Strictness(Standard standard) {

    boolean isStricter(Limit a, Limit b) {
        if (a.level() != null) {
            return standard.levels().indexOf(a.level()) < standard.levels().indexOf(b.level());
        }
        int order = a.allowed().compareTo(b.allowed());
        return standard.stricter() == Stricter.HIGHER ? order > 0 : order < 0;
    }

    /** Whether no level is stricter; never for a figure. */
    boolean isStrictestLevel(String level) {
        return level != null && standard.levels().indexOf(level) == 0;
    }

    /** The one that counts, as the standard says how it is chosen. */
    Limit chosen(List<Limit> limits) {
        return standard.resolution() == Resolution.NEAREST ? nearest(limits) : strictest(limits);
    }

    /** The strictest; of those that are as strict a verified one, else that of the nearer place. */
    Limit strictest(List<Limit> limits) {
        Limit strictest = limits.get(0);
        for (Limit limit : limits) {
            boolean isAsStrict = !isStricter(strictest, limit) && !strictest.verified();
            if (isStricter(limit, strictest) || isAsStrict && (limit.verified() || narrowness(limit.region()) > narrowness(strictest.region()))) {
                strictest = limit;
            }
        }
        return strictest;
    }

    private Limit nearest(List<Limit> limits) {
        int nearest = limits.stream().mapToInt(limit -> narrowness(limit.region())).max().orElseThrow();
        List<Limit> atPlace = limits.stream().filter(limit -> narrowness(limit.region()) == nearest).toList();
        List<Limit> seasonal = atPlace.stream().filter(limit -> limit.season() != null).toList();
        return strictest(seasonal.isEmpty() ? atPlace : seasonal);
    }

    /** How narrow a place is, by its code: 0 for the country, 1 province, 2 prefecture, 3 county. */
    static int narrowness(String region) {
        return Region.NATION.equals(region) ? 0 : region.endsWith("0000") ? 1 : region.endsWith("00") ? 2 : 3;
    }
}
