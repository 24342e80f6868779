package reception.configuration;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import reception.format.InputError.Kind;
import reception.format.Node;
import reception.format.Place;
import reception.format.Span;
import reception.format.Stated;
import reception.format.bind.Binder;
import reception.plan.reading.PlanReader;
import reception.standard.Instrument;
import reception.standard.Standard;
import reception.standard.Standard.DatedValue;
import reception.standard.Standards;
import reception.standard.ValueCheck;
import reception.standard.file.Cite;
import reception.visit.Region;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Makes of a file's local standards and instruments what the built-in ones are made of, and reports what they could not be judged by. */
final class LocalValues {

    private final Standards builtIn;
    private final Set<String> localInstruments;
    private final Binder binder;
    private final ValueCheck check;

    /** @param localInstruments ids of those that values may cite beside the built-in ones; null if they are not known, so that citations are not checked */
    LocalValues(Standards builtIn, Set<String> localInstruments, Binder binder) {
        this.builtIn = builtIn;
        this.localInstruments = localInstruments;
        this.binder = binder;
        this.check = new ValueCheck(builtIn, binder);
    }

    /** The instruments with their places as codes and their titles in both languages. */
    Stream<Instrument> instruments(List<Instrument> written) {
        return written.stream().map(this::instrument).toList().stream();
    }

    private Instrument instrument(Instrument written) {
        Place at = written.at();
        require(at, Instrument.class, "instrument", "title", "region", "inForce");
        if (written.instrument() != null && builtIn.instruments().get(written.instrument()) != null) {
            report(Kind.DUPLICATE_KEY, at.span("instrument"), "“" + written.instrument() + "”是内置文件的编号，本地文件请另取编号",
                    "\"" + written.instrument() + "\" is the id of a built-in instrument; give yours another one");
        }
        check.checkOrder(at, written.inForce() != null && written.until() != null && written.until().isBefore(written.inForce()));
        return new Instrument(at, written.instrument(), ValueCheck.inBothLanguages(written.title()), written.number(), code(written.region(), at.span("region")), written.inForce(), written.until(),
                written.status(), written.numberStatus(), written.binds(), written.articles(), written.own(), ValueCheck.inBothLanguages(written.note()));
    }

    /** The standards with their local values. */
    Stream<Standard> standards(List<LocalStandard> written) {
        return written.stream().map(this::standard).filter(Objects::nonNull).toList().stream();
    }

    private Standard standard(LocalStandard written) {
        require(written.at(), LocalStandard.class, "standard", "values");
        if (written.standard() == null) {
            return null;
        }
        Standard known = builtIn.get(written.standard().strip());
        if (known == null) {
            List<String> near = Words.near(written.standard(), builtIn.all().stream().map(Standard::standard).toList());
            report(Kind.UNKNOWN_VALUE, written.at().span("standard"),
                    "没有标准“" + written.standard() + "”" + (near.isEmpty() ? "；全部标准见 reception standards" : "，是否为“" + String.join("”或“", near) + "”？"),
                    "there is no standard \"" + written.standard() + "\"; " + (near.isEmpty() ? "reception standards lists all" : "did you mean \"" + String.join("\" or \"", near) + "\"?"));
            return null;
        }
        List<DatedValue> values = written.values().stream().map(value -> value(known, value)).toList();
        return new Standard(written.at(), known.standard(), known.title(), known.unit(), known.stricter(), known.resolution(), known.setByPlaces(), known.sorts(), known.levels(), known.wordings(),
                known.includes(), known.note(), values);
    }

    private DatedValue value(Standard standard, DatedValue written) {
        Place at = written.at();
        if (written.isNone()) {
            require(at, DatedValue.class, "region", "from");
        } else {
            require(at, DatedValue.class, "region", "from", "cite");
        }
        if (at.stated("table") != Stated.MISSING) {
            report(Kind.UNKNOWN_KEY, at.span("table"), "本地标准不用数据表，请逐条写 value、level 或 ladder", "a local standard has no table; write each value, level or ladder");
        }
        Node where = check.check(standard, written, false);
        if (written.cite() != null) {
            checkCite(written.cite());
        }
        return new DatedValue(at, code(written.region(), at.span("region")), written.from(), written.earliest(), written.until(), where, written.season(), written.value(),
                written.level(), check.ladder(standard, written), null, written.cite(), written.status(), written.lastConfirmed(), ValueCheck.inBothLanguages(written.note()));
    }

    private void checkCite(Cite cite) {
        require(cite.at(), Cite.class, "instrument");
        String id = cite.instrument();
        if (id != null && localInstruments != null && !localInstruments.contains(id) && builtIn.instruments().get(id) == null) {
            List<String> near = Words.near(id, Stream.concat(localInstruments.stream(), builtIn.instruments().all().stream().map(Instrument::instrument)).toList());
            report(Kind.UNKNOWN_VALUE, cite.at().span("instrument"),
                    "没有文件“" + id + "”" + (near.isEmpty() ? "；请写入 instruments（文件依据）" : "，是否为“" + String.join("”或“", near) + "”？"),
                    "there is no instrument \"" + id + "\"; " + (near.isEmpty() ? "add it under instruments" : "did you mean \"" + String.join("\" or \"", near) + "\"?"));
        }
    }

    private String code(String place, Span span) {
        if (place == null || place.equals(Region.NATION)) {
            return place;
        }
        Region region = PlanReader.region(new Node.Scalar(span, place, false), binder, builtIn.regions());
        return region == null ? null : region.code();
    }

    private void require(Place at, Class<?> section, String... components) {
        ValueCheck.require(binder, at, section, components);
    }

    private void report(Kind kind, Span span, String zh, String en) {
        binder.report(kind, span, zh, en);
    }
}
