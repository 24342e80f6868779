package reception.standard;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import reception.format.InvalidFileException;
import reception.format.pack.RuleFolder;
import reception.standard.Standard.Table;
import reception.standard.file.Dimensions;
import reception.standard.knowledge.Claims;
import reception.standard.knowledge.Courtesy;
import reception.standard.knowledge.Observances;
import reception.standard.knowledge.Regimes;
import reception.standard.knowledge.Silence;
import reception.standard.place.Organs;
import reception.standard.place.Regions;
import reception.visit.Region;

/** Dated figures by place and kind, and what is in force for a day. Immutable, safe for use by several threads. */
public final class Standards {

    private final Regions regions;
    private final Instruments instruments;
    private final Map<String, Standard> standards;
    private final ValuesByPlace values;
    private final Dimensions dimensions;
    private final Knowledge knowledge;
    private final Lookup lookup;
    private final TurningDays turningDays;

    /** What a folder knows beside figures. */
    private record Knowledge(Regimes regimes, Silence silence, Claims claims, Observances observances, Courtesy courtesy) {

        static Knowledge of(RuleFolder folder) {
            return new Knowledge(Regimes.of(folder), Silence.of(folder), Claims.of(folder), Observances.of(folder), Courtesy.of(folder));
        }
    }

    private Standards(Regions regions, Instruments instruments, Map<String, Standard> standards, ValuesByPlace values, Dimensions dimensions, Knowledge knowledge) {
        this.regions = regions;
        this.instruments = instruments;
        this.standards = standards;
        this.values = values;
        this.dimensions = dimensions;
        this.knowledge = knowledge;
        this.lookup = new Lookup(values, instruments, regions);
        this.turningDays = new TurningDays(standards.values(), instruments, values);
    }

    /**
     * Reads the standards of a folder of rules, which has a full set of them. Those of the program are as they were checked when it was built.
     *
     * @param dimensions what standards may tell things apart by
     * @throws InvalidFileException if one of them cannot be read
     */
    public static Standards of(RuleFolder folder, Dimensions dimensions) {
        Regions regions = Regions.of(folder);
        Instruments instruments = Instruments.of(folder);
        Map<Table, List<FigureTable.Row>> tables = new IdentityHashMap<>();
        Map<String, Standard> standards = folder.isBuiltIn() ? StandardFiles.read(folder, (standard, binder) -> standard)
                : StandardFiles.read(folder, new OwnStandardCheck(folder, of(RuleFolder.builtIn(), dimensions), false, regions, instruments, tables)::checked);
        return new Standards(regions, instruments, standards, new ValuesByPlace(folder, tables), dimensions, Knowledge.of(folder));
    }

    /** Whether a folder has a full set of standards of its own, with its regions. */
    public static boolean isComplete(RuleFolder folder) {
        return !folder.yaml("standards/regions.yaml"::equals).isEmpty();
    }

    /**
     * These with the standards that lie beside a user's rules, as local values.
     *
     * @throws InvalidFileException if one of them cannot be read
     */
    public Standards with(RuleFolder userFolder) {
        Instruments own = Instruments.of(userFolder);
        own.checkPlaces(regions);
        Map<Table, List<FigureTable.Row>> tables = new IdentityHashMap<>();
        OwnStandardCheck check = new OwnStandardCheck(userFolder, this, true, regions, instruments.with(own), tables);
        return with(List.copyOf(StandardFiles.read(userFolder, check::checked).values()), own, tables);
    }

    /**
     * These with a user's local values, which may tighten but not loosen.
     *
     * @param local            standards with the ids of known ones, or new ones
     * @param localInstruments what they cite
     */
    public Standards with(List<Standard> local, Instruments localInstruments) {
        return with(local, localInstruments, Map.of());
    }

    private Standards with(List<Standard> local, Instruments localInstruments, Map<Table, List<FigureTable.Row>> tablesOfLocal) {
        Map<String, Standard> all = new LinkedHashMap<>(standards);
        local.forEach(standard -> all.putIfAbsent(standard.standard(), standard));
        return new Standards(regions, instruments.with(localInstruments), all, values.with(local, tablesOfLocal), dimensions, knowledge);
    }

    /** What these may tell things apart by. */
    public Dimensions dimensions() {
        return dimensions;
    }

    /** What guides to etiquette advise. */
    public Courtesy courtesy() {
        return knowledge.courtesy();
    }

    /** Hours and days of observances. */
    public Observances observances() {
        return knowledge.observances();
    }

    /** What it means that a plan is silent. */
    public Silence silence() {
        return knowledge.silence();
    }

    /** What names of organs tell. */
    public Organs organs() {
        return regions.organs();
    }

    /** The claims that other statements must bear out. */
    public Claims claims() {
        return knowledge.claims();
    }

    /** Which rules bind whom. */
    public Regimes regimes() {
        return knowledge.regimes();
    }

    public Regions regions() {
        return regions;
    }

    public Instruments instruments() {
        return instruments;
    }

    /** All standards, in the order of their names. */
    public List<Standard> all() {
        return List.copyOf(standards.values());
    }

    /** The standard of an id, or null. */
    public Standard get(String id) {
        return standards.get(id);
    }

    /**
     * Looks up a standard.
     *
     * @throws IllegalArgumentException if there is no such standard
     */
    public Answer resolve(String id, Question question) {
        Standard standard = standards.get(id);
        if (standard == null) {
            throw new IllegalArgumentException("no standard \"" + id + "\"");
        }
        return lookup.answer(standard, question);
    }

    /**
     * The values of a standard for the listing of what the data know.
     *
     * @param region null for every place; else those that hold at the place
     * @param day    null for every day; else those in force
     */
    public List<PlacedValue> values(Standard standard, Region region, LocalDate day) {
        List<PlacedValue> here = values.of(standard).values().stream().flatMap(List::stream)
                .filter(candidate -> region == null || region.isWithin(candidate.region())).toList();
        return day == null ? here : ValuesOfPlace.of(here).inForce(day);
    }

    /**
     * The days after a first one and before another on which, at a place, a figure, a season or an instrument begins to hold or no longer does:
     * from one of them to the next each question has the same answer.
     *
     * @param region null where the place is unknown
     */
    public SortedSet<LocalDate> turns(Region region, LocalDate first, LocalDate before) {
        return turningDays.between(region, first, before);
    }
}
