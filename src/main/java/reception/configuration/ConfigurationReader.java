package reception.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.format.InputError;
import reception.format.InputError.Kind;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.Place;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.Stated;
import reception.format.bind.Binder;
import reception.format.read.WholeInput;
import reception.format.read.YamlReader;
import reception.plan.reading.PlanReader;
import reception.rule.RuleBook;
import reception.rule.RuleBook.Rule;
import reception.rule.RuleCard;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.standard.Instrument;
import reception.standard.Standard;
import reception.standard.Standards;
import reception.standard.ValueCheck;
import reception.visit.Region;
import reception.visit.paper.Stage;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Reads configurations with those that they extend, each file once. Safe for use by several threads. */
public final class ConfigurationReader {

    private static final int MAX_DEPTH = 10;
    private static final Span BEGINNING = new Span(1, 1, 1);
    private static final Pattern ADDRESS = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+:.*");
    private static final String ALL_OF_GROUP = "/*";

    private final RuleBook rules;
    private final Standards standards;
    private final Path more;
    private final Map<Within, Layer> layers = new ConcurrentHashMap<>();
    private final Set<Path> files = ConcurrentHashMap.newKeySet();

    /**
     * @param rules     whose severities may be set
     * @param standards which may be tightened
     */
    public ConfigurationReader(RuleBook rules, Standards standards) {
        this(rules, standards, null);
    }

    /**
     * @param rules     whose severities may be set
     * @param standards which may be tightened
     * @param more      a folder that files may lead into, beside the work tree that they lie in; null for none
     */
    public ConfigurationReader(RuleBook rules, Standards standards, Path more) {
        this.rules = rules;
        this.standards = standards;
        this.more = more;
    }

    private record Within(Path file, Confines confines) {
    }

    /**
     * Reads a configuration and those that it extends.
     *
     * @throws InvalidFileException with every error of the first of the files that has any
     */
    public Configuration read(Path file) {
        return read(List.of(file));
    }

    /**
     * Reads configurations that hold together, and those that they extend. What lies above one that says so does not hold.
     *
     * @param found from the farthest to the nearest; at least one
     * @throws InvalidFileException with every error of the first of the files that has any
     */
    public Configuration read(List<Path> found) {
        Path nearest = found.get(found.size() - 1);
        Confines confines = Confines.of(nearest, found.get(0).toAbsolutePath().getParent(), more);
        List<Layer> holding = new ArrayList<>();
        List<Setting<Text>> ended = new ArrayList<>();
        for (int i = found.size() - 1; i >= 0; i--) {
            Layer layer = layer(found.get(i), confines, List.of());
            holding.add(0, layer);
            if (layer.root() != null && i > 0) {
                String above = found.subList(0, i).stream().map(Path::toString).collect(Collectors.joining(", "));
                ended.add(new Setting<>(new Text("“顶层”使上级配置在此不适用：" + above, "\"root\" ends what is inherited; not read: " + above), layer.root().file(), layer.root().span()));
                break;
            }
        }
        Merge merge = new Merge();
        holding.forEach(merge::add);
        return merge.merged(ended);
    }

    /**
     * Reads a configuration that lies in no file of its own. It cannot extend others.
     *
     * @param name of the text, for errors and reports
     * @throws InvalidFileException with every error
     */
    public Configuration read(String name, CharSequence text) {
        Path label = Path.of(name);
        Merge merge = new Merge();
        merge.add(new FileReader(label, null, List.of(), text.toString().getBytes(StandardCharsets.UTF_8)).layer());
        return merge.merged(List.of());
    }

    /** All files that were read so far, also those with errors. */
    public SortedSet<Path> files() {
        return new TreeSet<>(files);
    }

    private Layer layer(Path file, Confines confines, List<Path> extending) {
        Within within = new Within(file, confines);
        Layer known = layers.get(within);
        if (known == null) {
            files.add(file);
            known = new FileReader(file, confines, extending).layer();
            layers.put(within, known);
        }
        return known;
    }

    /** Reads one file. */
    private final class FileReader {

        private final Path file;
        private final Confines confines;
        private final List<Path> extending;
        private final Path real;
        private final byte[] given;
        private final List<InputError> errors = new ArrayList<>();
        private final Binder binder;

        /** @param extending the files, without links, that led here */
        FileReader(Path file, Confines confines, List<Path> extending) {
            this(file, confines, extending, null);
        }

        /** @param given what a text holds that lies in no file; null for a file */
        FileReader(Path file, Confines confines, List<Path> extending, byte[] given) {
            this.file = file;
            this.confines = confines;
            this.extending = extending;
            this.given = given;
            this.real = given == null ? real(file) : file;
            this.binder = new Binder(errors)
                    .with(Region.class, (scalar, sink) -> PlanReader.region(scalar, sink, standards.regions()))
                    .with(PathPattern.class, (scalar, sink) -> PathPattern.read(scalar, sink, folder()))
                    .with(FileReference.class, (scalar, sink) -> new FileReference(scalar.text().strip(), scalar.span()));
        }

        private Path folder() {
            Path parent = file.getParent();
            return parent == null ? Path.of("") : parent;
        }

        Layer layer() {
            if (given == null && !confines.hold(file)) {
                Text outside = outside(file.toString());
                throw new InvalidFileException(file.toString(), List.of(new InputError(Kind.UNREADABLE, Span.NOWHERE, outside)));
            }
            ConfigurationFile content = content();
            Map<FileReference, Path> named = new LinkedHashMap<>();
            if (content != null) {
                content.extend().forEach(reference -> named.put(reference, named(reference)));
            }
            List<Layer> extended = errors.isEmpty() ? named.entrySet().stream().map(entry -> extended(entry.getKey(), entry.getValue())).toList() : List.of();
            LocalValues local = new LocalValues(standards, errors.isEmpty() ? instruments(content, extended) : null, binder);
            Layer layer = content == null ? null : new Layer(file, real, extended, Boolean.TRUE.equals(content.root()) ? setting(content.root(), content.at().span("root")) : null,
                    content.region() == null ? null : setting(content.region(), content.at().span("region")),
                    failOn(content.failOn()),
                    content.exclude().stream().map(pattern -> setting(pattern, pattern.span())).toList(),
                    content.severities().stream().flatMap(this::severity).toList(),
                    local.instruments(content.instruments()).map(instrument -> setting(instrument, instrument.at().span())).toList(),
                    local.standards(content.standards()).map(standard -> setting(standard, standard.at().span())).toList(),
                    content.audit() == null ? null : setting(content.audit(), content.at().span("audit")));
            if (!errors.isEmpty()) {
                errors.sort(Comparator.comparingInt((InputError error) -> error.span().line()).thenComparingInt(error -> error.span().column()));
                throw new InvalidFileException(file.toString(), errors);
            }
            return layer;
        }

        private <T> Setting<T> setting(T value, Span span) {
            return new Setting<>(value, file, span);
        }

        private Map<Stage, Setting<Threshold>> failOn(FailOnSetting said) {
            Map<Stage, Setting<Threshold>> failOn = new EnumMap<>(Stage.class);
            if (said != null) {
                said.byStage().forEach((stage, value) -> failOn.put(stage, setting(value.threshold(), said.at().span(said.propertyOf(stage)))));
            }
            return failOn;
        }

        private ConfigurationFile content() {
            SourceText.Decoded decoded = SourceText.decode(file.toString(), given == null ? WholeInput.read(file) : given);
            if (decoded.source().isEmpty()) {
                errors.add(decoded.error().orElseThrow());
                return null;
            }
            YamlReader.Documents documents = YamlReader.read(decoded.source().get());
            if (!documents.errors().isEmpty()) {
                boolean isConfiguration = ConfigurationFile.isNamedIn(decoded.source().get().text());
                documents.errors().forEach(error -> errors.add(isConfiguration ? error : new InputError(error.kind(), error.span(), error.unquoted())));
                return null;
            }
            if (!documents.roots().isEmpty() && !isConfiguration(documents.roots().get(0))) {
                binder.report(Kind.MISSING_KEY, documents.roots().get(0).span(), "缺少“接待配置: " + ConfigurationFile.FORMAT_VERSION + "”，不是配置文件，其余内容不作解读",
                        "\"reception-config: " + ConfigurationFile.FORMAT_VERSION + "\" is missing, so this is no configuration and nothing else in it is read");
                return null;
            }
            if (documents.roots().size() > 1) {
                binder.report(Kind.SYNTAX, documents.roots().get(1).span(), "一个配置文件只能有一份配置，“---”以后的内容请删去或另存", "a configuration file holds one document; remove what follows \"---\"");
            }
            Node root = documents.roots().isEmpty() ? new Node.Mapping(BEGINNING, List.of()) : documents.roots().get(0);
            ConfigurationFile content = binder.bind(ConfigurationFile.class, root, "", "");
            if (content != null) {
                checkKeys(content);
            }
            return content;
        }

        /** Of what does not say that it is a configuration nothing is quoted: it may be any file of the machine. */
        private static boolean isConfiguration(Node root) {
            return root instanceof Node.Mapping mapping && mapping.entries().stream().map(entry -> Vocabulary.section(ConfigurationFile.class).byWord(entry.key().text()))
                    .anyMatch(field -> field != null && field.name().equals("receptionConfig"));
        }

        private Text outside(String named) {
            return new Text("“" + named + "”指向仓库或配置所在文件夹之外，不予读取；确需如此请用 --config-root 写明允许的文件夹",
                    "\"" + named + "\" leads out of the repository, or of the folder of the configuration, and is not read; --config-root names a folder that may be read as well");
        }

        private Path real(Path path) {
            try {
                return path.toRealPath();
            } catch (IOException e) {
                throw new InvalidFileException(path.toString(), List.of(WholeInput.problem(e)));
            }
        }

        private void checkKeys(ConfigurationFile content) {
            Place at = content.at();
            Integer version = content.receptionConfig();
            if (at.stated("receptionConfig") == Stated.MISSING) {
                String hint = "“接待配置: " + ConfigurationFile.FORMAT_VERSION + "”";
                binder.report(Kind.MISSING_KEY, at.span(), "缺少" + hint, "\"reception-config: " + ConfigurationFile.FORMAT_VERSION + "\" is missing");
            } else if (at.stated("receptionConfig") != Stated.GIVEN || version != null && version != ConfigurationFile.FORMAT_VERSION) {
                binder.report(Kind.UNKNOWN_VALUE, at.span("receptionConfig"), "配置格式版本应为 " + ConfigurationFile.FORMAT_VERSION,
                        "the version of the configuration format must be " + ConfigurationFile.FORMAT_VERSION);
            }
            for (Vocabulary.Field field : Vocabulary.section(ConfigurationFile.class).fields()) {
                Stated stated = at.stated(field.name());
                boolean saysNothing = stated == Stated.TO_BE_CONFIRMED || stated == Stated.NONE && !field.isList();
                if (saysNothing && !field.name().equals("receptionConfig")) {
                    binder.report(Kind.UNKNOWN_VALUE, at.span(field.name()), "“" + field.word().chinese() + "”须写明内容，不需要则删去此行",
                            "\"" + field.word().english() + "\" needs a value; leave the line out if it is not wanted");
                }
            }
        }

        private Layer extended(FileReference reference, Path named) {
            List<Path> chain = Stream.concat(extending.stream(), Stream.of(real)).toList();
            if (chain.contains(real(named))) {
                binder.report(Kind.UNKNOWN_VALUE, reference.span(), "继承成环：“" + reference.path() + "”又直接或间接继承本文件", "circular: \"" + reference.path() + "\" extends this file in turn");
                return null;
            }
            Layer layer = chain.size() > MAX_DEPTH ? null : ConfigurationReader.this.layer(named, confines, chain);
            if (layer == null || chain.size() + layer.height() > MAX_DEPTH) {
                binder.report(Kind.TOO_LARGE, reference.span(), "继承超过" + MAX_DEPTH + "层", "configurations extend one another more than " + MAX_DEPTH + " deep");
                return null;
            }
            return layer;
        }

        /** The file that a path stands for, as it is to be shown; null after having reported an error. */
        private Path named(FileReference reference) {
            if (given != null) {
                binder.report(Kind.UNKNOWN_VALUE, reference.span(), "不是以文件给出的配置不能继承其他文件：" + reference.path(), "a configuration that is given as a text cannot extend a file: " + reference.path());
                return null;
            }
            if (ADDRESS.matcher(reference.path()).matches() && !reference.path().matches("\\p{Alpha}:[/\\\\].*")) {
                binder.report(Kind.UNKNOWN_VALUE, reference.span(), "只能继承本机上的文件，不能写网址：" + reference.path(), "only a file can be extended, not an address: " + reference.path());
                return null;
            }
            try {
                Path named = folder().resolve(reference.path()).normalize();
                if (!confines.hold(named)) {
                    Text outside = outside(reference.path());
                    binder.report(Kind.UNREADABLE, reference.span(), outside.zh(), outside.en());
                    return null;
                }
                if (Files.isRegularFile(named)) {
                    return named;
                }
            } catch (InvalidPathException e) {
                // What can be no path is reported as a file that is not there.
            }
            binder.report(Kind.UNREADABLE, reference.span(), "没有“" + reference.path() + "”这个文件；路径相对于本配置所在文件夹",
                    "there is no file \"" + reference.path() + "\"; the path is relative to the folder of this configuration");
            return null;
        }

        private Stream<Setting<SeverityChange>> severity(SeveritySetting setting) {
            Place at = setting.at();
            boolean complete = ValueCheck.require(binder, at, SeveritySetting.class, "rule", "severity");
            if (!complete || setting.severity() == null) {
                return Stream.empty();
            }
            String written = setting.rule().strip();
            Collection<Rule> named = rulesOf(written);
            if (named.isEmpty()) {
                unknownRule(written, at.span("rule"));
                return Stream.empty();
            }
            Set<String> kept = ids(named, rule -> !setting.severity().isAtLeast(rule.card().severity()) && !rule.card().mayBeLowered());
            if (kept.size() == named.size()) {
                cannotBeLowered(setting, named);
                return Stream.empty();
            }
            Map<String, Severity> own = new LinkedHashMap<>();
            named.stream().filter(rule -> !kept.contains(rule.id())).forEach(rule -> own.put(rule.id(), rule.card().severity()));
            return Stream.of(setting(new SeverityChange(written, own, kept, setting.severity(), setting.folder()), at.span("rule")));
        }

        private Collection<Rule> rulesOf(String written) {
            if (written.endsWith(ALL_OF_GROUP)) {
                String group = written.substring(0, written.length() - ALL_OF_GROUP.length());
                return rules.rules().stream().filter(rule -> rule.group().equals(group)).toList();
            }
            Rule rule = rules.find(written);
            return rule == null ? List.of() : List.of(rule);
        }

        private Set<String> ids(Collection<Rule> named, Predicate<Rule> chosen) {
            return named.stream().filter(chosen).map(Rule::id).collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private void unknownRule(String written, Span span) {
            List<String> groups = rules.rules().stream().map(rule -> rule.group() + ALL_OF_GROUP).distinct().toList();
            List<String> known = Stream.concat(groups.stream(), rules.rules().stream().flatMap(rule -> Stream.of(rule.id()))).toList();
            List<String> near = groups.contains(written + ALL_OF_GROUP) ? List.of(written + ALL_OF_GROUP) : Words.near(written, known);
            binder.report(Kind.UNKNOWN_VALUE, span, "没有规则“" + written + "”" + (near.isEmpty() ? "；全部规则见 reception rules" : "，是否为“" + String.join("”或“", near) + "”？"),
                    "there is no rule \"" + written + "\"; " + (near.isEmpty() ? "reception rules lists all" : "did you mean \"" + String.join("\" or \"", near) + "\"?"));
        }

        private void cannotBeLowered(SeveritySetting setting, Collection<Rule> named) {
            Vocabulary.Word own = Vocabulary.word(Severity.ERROR);
            binder.report(Kind.UNKNOWN_VALUE, setting.at().span("severity"),
                    named.size() > 1 ? "“" + setting.rule() + "”中的规则均不能降级，是文件明令禁止的"
                            : "“" + setting.rule() + "”是文件明令禁止的，不能由“" + own.chinese() + "”降级",
                    named.size() > 1 ? "none of the rules of \"" + setting.rule() + "\" can be made milder: instruments forbid it outright"
                            : "\"" + setting.rule() + "\" cannot be made milder than " + own.english() + ": an instrument forbids it outright");
        }

        private Set<String> instruments(ConfigurationFile content, List<Layer> extended) {
            Set<String> ids = content.instruments().stream().map(Instrument::instrument).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
            extended.forEach(layer -> addInstruments(layer, ids));
            return ids;
        }

        private void addInstruments(Layer layer, Set<String> ids) {
            layer.instruments().forEach(setting -> ids.add(setting.value().instrument()));
            layer.extended().forEach(extended -> addInstruments(extended, ids));
        }
    }
}
