package reception.standard.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.standard.file.Cite;
import reception.standard.file.Names;
import reception.standard.file.Statement;
import reception.vocabulary.Text;
import reception.vocabulary.Words;

/** Which rules bind whom: the regimes (适用制度) of {@code standards/regimes.yaml}. Immutable. */
public final class Regimes {

    /** What a plan leaves out, among hosts, guests and kinds. */
    public static final String UNSTATED = "unstated";

    public static final String FILE = "standards/regimes.yaml";

    /** How a regime binds. */
    public enum How {
        /** By its own words. */
        DIRECTLY,
        /** Because another instrument refers to it: what it forbids in full, its figures as a measure. */
        BY_REFERENCE,
        /** As far as the plan says. */
        PERHAPS
    }

    /**
     * Units of one sort.
     *
     * @param types  by the words of the plan format for kinds of units
     * @param units  by their names
     * @param within groups to which a unit may be stated to belong for its name to tell more
     * @param acting what the name of a department holds that tells of the unit for which it acts; null if none does
     * @param stated what a plan states of no other unit
     * @param source where the names come from; null if none tells it
     * @param actingWithin groups to which a unit may be stated to belong for who acts for it, or what is stated, to tell more
     */
    public record HostGroup(Place at, String group, Text title, List<String> types, Names units, List<String> within, Names acting, List<Statement> stated, List<String> actingWithin, String source) {
    }

    /**
     * Guests of one sort.
     *
     * @param outside             whether they come from outside the mainland
     * @param nationalities       words of which their nationality holds one
     * @param anyOtherNationality whether any nationality belongs to them that is neither at home nor another group's
     * @param regions             codes of regions from which they come
     * @param types               groups of their unit
     * @param units               names of their unit
     * @param posts               names of their posts
     * @param offices             posts that tell it whatever the unit is
     * @param titles              titles of a plan for them
     * @param letters             forms of letters by whose sender they are known
     * @param stated              what a plan says outright of them
     * @param denied              what a plan says that cannot be so where names tell that they are such
     * @param source              where the names and posts come from; null if none tell it
     */
    public record GuestGroup(Place at, String group, Text title, Boolean outside, List<String> nationalities, Boolean anyOtherNationality, List<String> regions, List<String> types, Names units,
                             Names posts, Names offices, Names titles, List<String> letters, List<Statement> stated, List<Statement> denied, String source) {

        /** Whether they come from outside the mainland. */
        public boolean isOutside() {
            return Boolean.TRUE.equals(outside);
        }
    }

    /** Which sort of matter is judged by other rules. */
    public enum Sort {
        /** It is none of the receptions that the rules are about. */
        NOT_A_RECEPTION,
        /** It is one, of a host whom the rules do not bind. */
        NOT_COVERED
    }

    /** By what a matter is known; an empty list fits everything. */
    public record Sign(Place at, List<String> hosts, List<String> guests, List<String> kinds, Boolean sameUnit) {
    }

    /**
     * What is no reception, or nobody's whose rules are held here.
     *
     * @param verdict how a plan of it ends
     * @param instead which rules hold instead
     * @param binds   signs of it, of which one must fit
     * @param titles  of its plans; null if they do not matter where the kind is stated
     * @param unless  what shows a reception after all
     * @param source  where the titles come from; null if none tell it
     */
    public record Matter(Place at, String matter, Sort verdict, Text title, Text instead, List<Sign> binds, Names titles, List<Statement> unless, String source) {

        /** Whether a plan calls itself so. */
        public boolean isClaimed(String kind) {
            return matter.equals(kind);
        }

        /**
         * Whether a plan looks like it.
         *
         * @param texts what the plan calls itself
         */
        public boolean fits(String host, Set<String> who, String kind, boolean isOneUnit, List<String> texts) {
            boolean isCalledSo = titles == null || isClaimed(kind) || texts.stream().anyMatch(titles::fit);
            return isCalledSo && binds.stream().anyMatch(sign -> (sign.hosts().isEmpty() || sign.hosts().contains(host)) && (sign.guests().isEmpty() || sign.guests().containsAll(who))
                    && (sign.kinds().isEmpty() || sign.kinds().contains(kind)) && (!Boolean.TRUE.equals(sign.sameUnit()) || isOneUnit));
        }
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
     * @param whatever    whether it binds what is no reception, too
     */
    public record Regime(Place at, String regime, Text title, String measure, Boolean whatever, List<Row> binds, List<String> instruments) {

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

    record RegimesFile(Place at, String standard, Text title, LocalDate lastConfirmed, List<String> delegations, List<HostGroup> hosts, List<String> home, List<GuestGroup> guests, String otherwise, List<Matter> matters, List<Regime> regimes) {
    }

    private final LocalDate lastConfirmed;
    private final List<String> delegations;
    private final List<HostGroup> hosts;
    private final List<String> home;
    private final List<GuestGroup> guests;
    private final String otherwise;
    private final List<Matter> matters;
    private final Map<String, Regime> byId;
    private final Map<String, Set<String>> ofInstrument;

    private Regimes(RegimesFile file) {
        this.lastConfirmed = file.lastConfirmed();
        this.delegations = file.delegations();
        this.hosts = file.hosts();
        this.otherwise = file.otherwise();
        this.home = file.home().stream().map(Words::normal).toList();
        this.guests = file.guests();
        this.matters = file.matters();
        this.byId = new LinkedHashMap<>();
        file.regimes().forEach(regime -> byId.put(regime.regime(), regime));
        this.ofInstrument = new LinkedHashMap<>();
        byId.values().forEach(regime -> regime.instruments().forEach(instrument -> ofInstrument.merge(instrument, Set.of(regime.regime()), Regimes::both)));
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Reads them from a folder, or the built-in ones where it has none. */
    public static Regimes of(RuleFolder folder) {
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
        return organType == null ? UNSTATED : hosts.stream().filter(host -> host.types().contains(organType)).map(HostGroup::group).findFirst().orElse(UNSTATED);
    }

    /** The group of a unit: as stated, unless its name tells more. */
    public String groupOf(String organType, String name) {
        String stated = groupOf(organType);
        return namesOfUnit(name).stream().flatMap(each -> hosts.stream().filter(host -> host.units() != null && host.within().contains(stated) && host.units().fit(each)))
                .map(HostGroup::group).findFirst().orElse(stated);
    }

    /** A name and what is left of it without what a delegation adds to the name of its unit. */
    private List<String> namesOfUnit(String name) {
        List<String> names = new ArrayList<>();
        String rest = name == null ? null : Words.withoutBlanks(name);
        while (rest != null) {
            names.add(rest);
            String whole = rest;
            rest = delegations.stream().filter(tail -> whole.length() > tail.length() && whole.endsWith(tail)).findFirst().map(tail -> whole.substring(0, whole.length() - tail.length())).orElse(null);
        }
        return names;
    }

    /**
     * The group of a unit by who acts for it and by what is stated; as known otherwise, unless they tell more.
     *
     * @param type   its kind, by its word
     * @param name   its name
     * @param acting units and departments that act for it
     * @param stated whether a plan states one of some statements
     */
    public String groupOf(String type, String name, Collection<String> acting, Predicate<List<Statement>> stated) {
        return hosts.stream().filter(host -> host.actingWithin().contains(groupOf(type)))
                .filter(host -> stated.test(host.stated()) || acting.stream().anyMatch(unit -> host.acting().fit(unit) && groupOf(null, unit).equals(host.group())))
                .map(HostGroup::group).findFirst().orElseGet(() -> groupOf(type, name));
    }

    /** The kind as which a plan is judged besides where its own word for its kind cannot be so. */
    public String otherwise() {
        return otherwise;
    }

    /** The groups of hosts. */
    public List<HostGroup> hosts() {
        return hosts;
    }

    /** The groups of guests. */
    public List<GuestGroup> guests() {
        return guests;
    }

    /** What is judged by other rules. */
    public List<Matter> matters() {
        return matters;
    }

    /** Whether a nationality makes nobody a guest from outside. */
    public boolean isHome(String nationality) {
        return home.contains(Words.normal(nationality));
    }

    /** Whether a stated nationality names the home country, be it beside a region of it. */
    public boolean namesHome(String nationality) {
        String plain = Words.normal(nationality);
        return home.stream().anyMatch(name -> name.length() > 1 && plain.contains(name));
    }

    /** The group to which a stated nationality belongs; null if it is the home country's. */
    public GuestGroup ofNationality(String nationality) {
        if (isHome(nationality)) {
            return null;
        }
        String plain = Words.normal(nationality);
        return guests.stream().filter(group -> group.nationalities().stream().anyMatch(word -> plain.contains(Words.normal(word)))).findFirst()
                .or(() -> guests.stream().filter(group -> Boolean.TRUE.equals(group.anyOtherNationality())).findFirst()).orElse(null);
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

    /** The regimes under which alone an instrument counts; empty for all. */
    public Set<String> only(String instrument) {
        return ofInstrument.getOrDefault(instrument, Set.of());
    }

    /** Whether an instrument counts under one of some regimes. */
    public boolean counts(String instrument, Set<String> regimes) {
        Set<String> only = ofInstrument.get(instrument);
        return only == null || only.stream().anyMatch(regimes::contains);
    }
}
