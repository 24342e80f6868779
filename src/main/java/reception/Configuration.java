package reception;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import reception.plan.Region;
import reception.plan.RegionResolver;
import reception.standard.Instrument;
import reception.standard.Standard;
import reception.vocabulary.Shorthand;
import reception.vocabulary.Term;
import reception.yaml.Binder;
import reception.yaml.InputError;
import reception.yaml.InvalidFileException;
import reception.yaml.Node;
import reception.yaml.Place;
import reception.yaml.SourceText;
import reception.yaml.Span;
import reception.yaml.YamlReader;

/**
 * A user's reception.yaml: data only, never code.
 *
 * @param receptionConfig version of the format, 1
 * @param region          where receptions take place if a plan does not say; may be null
 * @param instruments     that the local standards cite
 * @param standards       local values; they may tighten a built-in standard, not loosen it
 */
@Term(zh = "配置")
public record Configuration(
        Place at,
        @Term(zh = "接待配置") Integer receptionConfig,
        @Term(zh = "接待地") Region region,
        @Term(zh = "文件依据") List<Instrument> instruments,
        @Term(zh = "本地标准") @Shorthand List<Standard> standards) {

    /** The name under which a configuration is looked for. */
    public static final String FILE_NAME = "reception.yaml";

    /** A configuration that says nothing. */
    public static final Configuration EMPTY = new Configuration(null, 1, null, List.of(), List.of());

    /**
     * Reads a configuration.
     *
     * @throws InvalidFileException with every error of the file
     * @throws IOException          if the file cannot be read
     */
    public static Configuration read(Path file, RegionResolver regions) throws IOException {
        SourceText.Decoded decoded = SourceText.decode(file.toString(), Files.readAllBytes(file));
        if (decoded.source().isEmpty()) {
            throw new InvalidFileException(file.toString(), List.of(decoded.error().orElseThrow()));
        }
        YamlReader.Documents documents = YamlReader.read(decoded.source().get());
        List<InputError> errors = new ArrayList<>(documents.errors());
        Binder binder = new Binder(errors).with(Region.class, (scalar, errorSink) -> region(scalar, errorSink, regions));
        Configuration configuration = errors.isEmpty() && !documents.roots().isEmpty()
                ? binder.bind(Configuration.class, documents.roots().get(0), "", "") : EMPTY;
        if (errors.isEmpty()) {
            configuration.check(binder);
        }
        if (!errors.isEmpty()) {
            throw new InvalidFileException(file.toString(), errors);
        }
        return configuration;
    }

    private void check(Binder binder) {
        if (receptionConfig == null) {
            binder.report(InputError.Kind.MISSING_KEY, at == null ? Span.NOWHERE : at.span(), "缺少“接待配置: 1”", "\"reception-config: 1\" is missing");
        }
        for (Standard standard : standards) {
            for (Standard.DatedValue value : standard.values()) {
                boolean hasFigure = value.value() != null || value.level() != null || !value.ladder().isEmpty();
                if (standard.standard() == null || value.region() == null || value.from() == null || value.cite() == null || !hasFigure) {
                    binder.report(InputError.Kind.MISSING_KEY, value.at().span(),
                            "本地标准须写明 standard、region、from、cite，以及 value、level 或 ladder",
                            "a local standard needs standard, region, from, cite, and value, level or ladder");
                }
            }
        }
    }

    private static Region region(Node.Scalar scalar, Binder binder, RegionResolver regions) {
        List<Region> found = regions.find(scalar.text().strip());
        if (found.size() == 1) {
            return found.get(0);
        }
        binder.report(InputError.Kind.UNKNOWN_REGION, scalar.span(), "没有“" + scalar.text() + "”这个行政区划，或不止一处；请写六位代码",
                "no administrative division, or several, are named \"" + scalar.text() + "\"; write the six-digit code");
        return null;
    }
}
