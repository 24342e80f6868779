package reception.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reception.vocabulary.Text;
import reception.yaml.Binder;
import reception.yaml.InputError;
import reception.yaml.InvalidFileException;
import reception.yaml.Node;
import reception.yaml.Place;
import reception.yaml.RuleFolder;

/** Which rules bind whom: the regimes (适用制度) of {@code standards/regimes.yaml}. Immutable. */
public final class Regimes {

    /** What a plan leaves out, among hosts, guests and kinds. */
    public static final String UNSTATED = "unstated";

    static final String FILE = "standards/regimes.yaml";

    /** How a regime binds. */
    public enum How {
        /** By its own words. */
        DIRECTLY,
        /** Because another instrument refers to it: what it forbids in full, its figures as a measure. */
        BY_REFERENCE,
        /** As far as the plan says. */
        PERHAPS
    }

    /** Units of one sort, by the words of the plan format for kinds of units. */
    public record HostGroup(Place at, String group, Text title, List<String> types) {
    }

    /** Who is bound, how, and by which article; an empty list fits everything. */
    public record Row(Place at, List<String> hosts, List<String> guests, List<String> kinds, How how, Cite cite) {

        private boolean fits(String host, Set<String> who, String kind) {
            return (hosts.isEmpty() || hosts.contains(host)) && (guests.isEmpty() || guests.stream().anyMatch(who::contains)) && (kinds.isEmpty() || kinds.contains(kind));
        }
    }

    /**
     * A set of rules that bind together.
     *
     * @param measure     standard that must have a value where figures come from the place's or the firm's own measure; null if they are held here
     * @param binds       rows of which the first that fits counts
     * @param instruments that count only under this regime, and any other that lists them
     */
    public record Regime(Place at, String regime, Text title, String measure, List<Row> binds, List<String> instruments) {

        /**
         * How it binds; null if it does not.
         *
         * @param host   group of the host, or unstated
         * @param guests groups of the guests, or unstated
         * @param kind   as the plan calls itself, or unstated
         */
        public Row row(String host, Set<String> guests, String kind) {
            return binds.stream().filter(row -> row.fits(host, guests, kind)).findFirst().orElse(null);
        }
    }

    record RegimesFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<HostGroup> hosts, List<Regime> regimes) {
    }

    private final LocalDate lastConfirmed;
    private final List<HostGroup> hosts;
    private final Map<String, Regime> byId;
    private final Map<String, Set<String>> ofInstrument;

    private Regimes(RegimesFile file) {
        this.lastConfirmed = file.lastConfirmed();
        this.hosts = file.hosts();
        this.byId = new LinkedHashMap<>();
        file.regimes().forEach(regime -> byId.put(regime.regime(), regime));
        this.ofInstrument = new LinkedHashMap<>();
        byId.values().forEach(regime -> regime.instruments().forEach(instrument -> ofInstrument.merge(instrument, Set.of(regime.regime()), Regimes::both)));
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads them from a folder, or the built-in ones where it has none. */
    static Regimes of(RuleFolder folder) {
        Node node = folder.yaml(FILE::equals).get(FILE);
        if (node == null) {
            return of(RuleFolder.builtIn());
        }
        List<InputError> errors = new ArrayList<>();
        RegimesFile file = new Binder(errors).bind(RegimesFile.class, node, "", "");
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
        return new Regimes(file);
    }

    /** The day on which the rules were last confirmed; what has no day of its own is judged by it. */
    public LocalDate lastConfirmed() {
        return lastConfirmed;
    }

    /** The group of a kind of unit, by its word; unstated for null. */
    public String groupOf(String organType) {
        return hosts.stream().filter(host -> host.types().contains(organType)).map(HostGroup::group).findFirst().orElse(UNSTATED);
    }

    /** What a group of hosts is called. */
    public Text title(String group) {
        return hosts.stream().filter(host -> host.group().equals(group)).map(HostGroup::title).findFirst().orElse(new Text("单位性质未写明", "host whose kind is not stated"));
    }

    /** All, in the order of the file. */
    public Collection<Regime> all() {
        return byId.values();
    }

    /** Whether there is one of that id. */
    public boolean has(String regime) {
        return byId.containsKey(regime);
    }

    /** Whether an instrument counts under one of some regimes. */
    public boolean counts(String instrument, Set<String> regimes) {
        Set<String> only = ofInstrument.get(instrument);
        return only == null || only.stream().anyMatch(regimes::contains);
    }
}
