package reception.report.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reception.standard.Limit;

/** The numbered list of where the figures of a listing stand: each source once, however many figures rest on it. */
public final class LimitSources {

    private final LimitWording wording;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    public LimitSources(LimitWording wording) {
        this.wording = wording;
    }

    /** The number under which a figure's source is listed, as the listing refers to it. */
    public String of(Limit limit) {
        int number = numbers.computeIfAbsent(wording.source(limit), unused -> numbers.size() + 1);
        return "[" + number + "]" + (limit.verified() ? "" : limit.citation().instrument().isOwn() ? wording.language().choose(" 参考值", " reference") : wording.language().choose(" 未核实", " unverified"));
    }

    /** The sources that were referred to, by number from 1. */
    public List<String> list() {
        return List.copyOf(numbers.keySet());
    }
}
