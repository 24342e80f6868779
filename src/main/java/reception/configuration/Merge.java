package reception.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import reception.rule.Severity;
import reception.rule.Threshold;
import reception.standard.Instrument;
import reception.visit.Region;
import reception.visit.paper.Stage;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** The one place that says how files combine: each adds to those before it, which it extends or which lie above it, and may only tighten what they say. */
final class Merge {

    private final List<Layer> layers = new ArrayList<>();
    private final Set<Path> known = new LinkedHashSet<>();
    private final List<Setting<Text>> unapplied = new ArrayList<>();

    /** Adds a file after those that it extends. One that is reached on two ways counts once, where it is first reached: what was built on it must not be undone. */
    void add(Layer layer) {
        if (known.add(layer.real())) {
            layer.extended().forEach(this::add);
            layers.add(layer);
        }
    }

    /** @param ended files above those that were added, which do not hold */
    Configuration merged(List<Setting<Text>> ended) {
        Setting<Region> region = tightest(Layer::region, (above, nearer) -> nearer.isWithin(above.code()), other -> new Text("接待地 " + other.code(), "the region " + other.code()),
                new Text("不在其内", "lies outside of"));
        Map<Stage, Setting<Threshold>> failOn = failOn();
        List<Setting<Instrument>> instruments = instruments();
        List<Setting<Text>> notes = new ArrayList<>(ended);
        notes.addAll(unapplied);
        return new Configuration(layers.stream().map(Layer::file).toList(), region, failOn, layers.stream().flatMap(layer -> layer.exclude().stream()).toList(),
                layers.stream().flatMap(layer -> layer.severities().stream()).toList(), instruments, layers.stream().flatMap(layer -> layer.standards().stream()).toList(),
                layers.stream().map(Layer::audit).filter(Objects::nonNull).reduce((above, nearer) -> nearer).orElse(null), notes);
    }

    /** A nearer file adds to what fails a plan of a stage; what it would let pass again does so only where nothing above it fails it. */
    private Map<Stage, Setting<Threshold>> failOn() {
        Map<Stage, Setting<Threshold>> holding = new EnumMap<>(Stage.class);
        Set<Setting<Text>> looser = new LinkedHashSet<>();
        for (Layer layer : layers) {
            layer.failOn().forEach((stage, nearer) -> {
                Setting<Threshold> above = holding.get(stage);
                Threshold both = above == null ? nearer.value() : above.value().and(nearer.value());
                if (above != null && both.equals(above.value()) && !nearer.value().equals(above.value())) {
                    looser.add(notApplied(nearer, failOn(nearer.value()), new Text("宽于", "is looser than"), failOn(above.value()), above));
                } else {
                    holding.put(stage, new Setting<>(both, nearer.file(), nearer.span()));
                }
            });
        }
        unapplied.addAll(looser);
        return holding;
    }

    private static Text failOn(Threshold threshold) {
        return new Text("不通过级别“" + threshold.in(Language.ZH) + "”", "fail-on " + threshold.in(Language.EN));
    }

    private <T> Setting<T> tightest(Function<Layer, Setting<T>> said, BiPredicate<T, T> tightens, Function<T, Text> words, Text why) {
        Setting<T> holding = null;
        for (Layer layer : layers) {
            Setting<T> nearer = said.apply(layer);
            if (nearer != null && holding != null && !tightens.test(holding.value(), nearer.value())) {
                unapplied.add(notApplied(nearer, words.apply(nearer.value()), why, words.apply(holding.value()), holding));
            } else if (nearer != null) {
                holding = nearer;
            }
        }
        return holding;
    }

    private static Setting<Text> notApplied(Setting<?> nearer, Text what, Text why, Text holds, Setting<?> above) {
        String where = above.file() + ":" + above.span().line();
        return new Setting<>(new Text(what.zh() + why.zh() + holds.zh() + "（" + where + "），未予采用", what.en() + " " + why.en() + " " + holds.en() + " (" + where + ") and was not applied"),
                nearer.file(), nearer.span());
    }

    /** An instrument that a file redefines would change what the values above it rest on. */
    private List<Setting<Instrument>> instruments() {
        Map<String, Setting<Instrument>> byId = new LinkedHashMap<>();
        for (Layer layer : layers) {
            for (Setting<Instrument> nearer : layer.instruments()) {
                Setting<Instrument> above = byId.putIfAbsent(nearer.value().instrument(), nearer);
                if (above != null && above.file().equals(nearer.file())) {
                    byId.put(nearer.value().instrument(), nearer);
                } else if (above != null && !saysTheSame(above.value(), nearer.value())) {
                    Text what = new Text("文件依据 " + nearer.value().instrument(), "the instrument " + nearer.value().instrument());
                    unapplied.add(notApplied(nearer, what, new Text("不同于", "differs from"), what, above));
                }
            }
        }
        return List.copyOf(byId.values());
    }

    private static boolean saysTheSame(Instrument a, Instrument b) {
        return new Instrument(null, a.instrument(), a.title(), a.number(), a.region(), a.inForce(), a.until(), a.status(), a.numberStatus(), a.binds(), a.articles(), a.own(), a.note())
                .equals(new Instrument(null, b.instrument(), b.title(), b.number(), b.region(), b.inForce(), b.until(), b.status(), b.numberStatus(), b.binds(), b.articles(), b.own(), b.note()));
    }

    /**
     * The severities that hold in every folder, by the rules' ids. The first file may make rules milder; within a file the last setting for a rule wins.
     *
     * @param severities in the order of the files
     * @param unapplied  receives those that would make a rule milder than it is by the files before
     */
    static Map<String, Setting<Severity>> severities(List<Path> files, List<Setting<SeverityChange>> severities, List<Setting<Text>> unapplied) {
        Map<String, Setting<Severity>> byRule = new TreeMap<>();
        for (Path file : files) {
            Map<String, Setting<Severity>> here = new LinkedHashMap<>();
            Map<String, Severity> own = new TreeMap<>();
            for (Setting<SeverityChange> setting : severities) {
                if (setting.file().equals(file) && setting.value().folder() == null) {
                    own.putAll(setting.value().rules());
                    setting.value().rules().keySet().forEach(rule -> here.put(rule, new Setting<>(setting.value().severity(), file, setting.span())));
                }
            }
            Map<Setting<Severity>, Set<String>> milder = new LinkedHashMap<>();
            here.forEach((rule, nearer) -> {
                Setting<Severity> above = byRule.get(rule);
                Severity holds = above == null ? own.get(rule) : above.value();
                if (!file.equals(files.get(0)) && !nearer.value().isAtLeast(holds)) {
                    milder.computeIfAbsent(nearer, unused -> new LinkedHashSet<>()).add(rule);
                } else {
                    byRule.put(rule, nearer);
                }
            });
            milder.forEach((nearer, rules) -> unapplied.add(new Setting<>(new Text(
                    "级别“" + zh(nearer.value()) + "”宽于上级配置或规则自身的级别，未予采用：" + String.join("、", rules),
                    "the severity " + en(nearer.value()) + " is milder than that of the configurations above or of the rule itself and was not applied: " + String.join(", ", rules)),
                    nearer.file(), nearer.span())));
        }
        return byRule;
    }

    private static String zh(Enum<?> constant) {
        return Vocabulary.word(constant).chinese();
    }

    private static String en(Enum<?> constant) {
        return Vocabulary.word(constant).english();
    }
}
