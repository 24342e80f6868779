package reception.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.bind.Binder;
import reception.format.pack.RuleFolder;
import reception.standard.file.Cite;
import reception.standard.file.Status;
import reception.standard.place.Regions;
import reception.vocabulary.Text;

/** The instruments that rules and figures cite. Immutable. */
public final class Instruments {

    private static final String FILE = "standards/sources.yaml";
    /** Those of places and of other regimes stand in a file of their own; a user's are all in one. */
    static final Set<String> FILES = Set.of(FILE, "standards/sources-of-places.yaml");

    record SourcesFile(Place at, String standard, Text title, List<Instrument> instruments) {
    }

    private final Map<String, Instrument> byId;

    private Instruments(Map<String, Instrument> byId) {
        this.byId = byId;
    }

    /** Reads the instruments of a folder; none where it has no such file. */
    public static Instruments of(RuleFolder folder) {
        Map<String, Instrument> byId = new LinkedHashMap<>();
        for (Map.Entry<String, Node> source : folder.yaml(FILES::contains).entrySet()) {
            List<InputError> errors = new ArrayList<>();
            Binder binder = new Binder(errors);
            SourcesFile file = binder.bind(SourcesFile.class, source.getValue(), "", "");
            for (Instrument instrument : errors.isEmpty() ? file.instruments() : List.<Instrument>of()) {
                if (instrument.instrument() == null || instrument.title() == null || instrument.region() == null || instrument.inForce() == null || instrument.status() == null) {
                    binder.report(InputError.Kind.MISSING_KEY, instrument.at().span(), "文件依据须写明 instrument、title、region、in-force、status",
                            "an instrument needs instrument, title, region, in-force and status");
                }
            }
            if (!errors.isEmpty()) {
                throw new InvalidFileException(source.getKey(), errors);
            }
            file.instruments().stream().map(Instrument::inBothLanguages).forEach(instrument -> byId.put(instrument.instrument(), instrument));
        }
        return new Instruments(byId);
    }

    /** @throws InvalidFileException if one of those of a file is of a place that there is not */
    void checkPlaces(Regions regions) {
        List<InputError> errors = new ArrayList<>();
        byId.values().forEach(instrument -> regions.checkCode(instrument.region(), instrument.at().span("region"), new Binder(errors)));
        if (!errors.isEmpty()) {
            throw new InvalidFileException(FILE, errors);
        }
    }

    /** Instruments by their ids. */
    public static Instruments of(List<Instrument> instruments) {
        Map<String, Instrument> byId = new LinkedHashMap<>();
        instruments.forEach(instrument -> byId.put(instrument.instrument(), instrument));
        return new Instruments(byId);
    }

    /** These and others; where both have an id, the other one counts. */
    public Instruments with(Instruments others) {
        Map<String, Instrument> all = new LinkedHashMap<>(byId);
        all.putAll(others.byId);
        return new Instruments(all);
    }

    /** The instrument of an id, or null. */
    public Instrument get(String id) {
        return byId.get(id);
    }

    /** All, in the order of the file. */
    public List<Instrument> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The article with its instrument.
     *
     * @throws IllegalArgumentException if no instrument has that id
     */
    public Citation resolve(Cite cite) {
        Instrument instrument = byId.get(cite.instrument());
        if (instrument == null) {
            throw new IllegalArgumentException("no instrument \"" + cite.instrument() + "\" in sources.yaml");
        }
        Status status = cite.status() == null ? instrument.status() : cite.status();
        return new Citation(instrument, cite.article(), cite.articleStatus() != Status.UNVERIFIED, status == Status.VERIFIED);
    }
}
