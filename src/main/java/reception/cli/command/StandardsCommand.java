package reception.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import reception.cli.configuration.ConfigurationOption;
import reception.cli.configuration.Configurations;
import reception.cli.configuration.EffectiveConfiguration;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.configuration.ConfigurationReader;
import reception.derivation.Derivations;
import reception.format.pack.RuleFolder;
import reception.lexicon.Lexicon;
import reception.lexicon.Lexicons;
import reception.lexicon.SensitiveLexicons;
import reception.rule.RuleBook;
import reception.standard.Citation;
import reception.standard.PlacedValue;
import reception.standard.Standard;
import reception.standard.Standard.DatedValue;
import reception.standard.Standards;
import reception.standard.file.Status;
import reception.visit.Region;
import reception.vocabulary.Formula;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** {@code reception standards}. */
@Command(name = "standards", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class StandardsCommand implements Callable<Integer> {

    private static final int VALUES_SHOWN = 12;

    private final Program main;

    @Option(names = "--region", paramLabel = "REGION", descriptionKey = "standards.region")
    private String place;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "standards.on")
    private String date;

    @Option(names = "--words", descriptionKey = "standards.words")
    private boolean words;

    @Mixin
    private ConfigurationOption config = new ConfigurationOption();

    public StandardsCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() {
        Language language = main.language();
        if (words) {
            SensitiveLexicons lexicons = Lexicons.of(RuleFolder.builtIn()).sensitive();
            List.of(lexicons.channels(), lexicons.matters(), lexicons.wording(), lexicons.states()).forEach(lexicon -> write(lexicon, language));
            return ExitCode.CLEAN;
        }
        Standards standards = standards(language);
        Region region = region(standards, language);
        LocalDate day = day(language);
        PrintWriter out = main.console().out();
        for (Standard standard : standards.all()) {
            List<PlacedValue> values = standards.values(standard, region, day);
            out.println(standard.title().in(language) + "  " + standard.standard()
                    + (standard.unit() == null ? "" : language.choose("（", " (") + Vocabulary.word(standard.unit()).inProse(language) + language.choose("）", ")")));
            if (standard.includes() != null) {
                out.println("  " + standard.includes().in(language));
            }
            if (values.isEmpty()) {
                out.println("  " + language.choose("无已知数据，有关规则将无法判定", "nothing is known, so that rules that need it stay undetermined"));
            }
            values.stream().limit(VALUES_SHOWN).forEach(value -> out.println("  " + line(standards, standard, value, language)));
            if (values.size() > VALUES_SHOWN) {
                out.println("  " + language.choose("……共" + values.size() + "条，用 --region 缩小范围", "... " + values.size() + " values in all; narrow them with --region"));
            }
            out.println();
        }
        return ExitCode.CLEAN;
    }

    private void write(Lexicon lexicon, Language language) {
        PrintWriter out = main.console().out();
        out.println(lexicon.title().in(language));
        for (Lexicon.Entry entry : lexicon.entries()) {
            String likely = entry.likely().isEmpty() ? "" : language.choose("；可能：", "; perhaps: ") + String.join(language.choose("、", ", "), entry.likely());
            out.println("  " + entry.title().in(language) + "  " + entry.category() + language.choose("：", ": ") + String.join(language.choose("、", ", "), entry.words()) + likely
                    + language.choose("（", " (") + entry.source() + language.choose("）", ")"));
        }
        out.println();
    }

    private Standards standards(Language language) {
        RuleFolder folder = RuleFolder.builtIn();
        Standards builtIn = Standards.of(folder, Derivations.dimensions());
        if (config.file() == null) {
            return builtIn;
        }
        return Configurations.read(new ConfigurationReader(RuleBook.of(folder), builtIn, config.root(language)), config.file(), language).appliedTo(builtIn);
    }

    private static String line(Standards standards, Standard standard, PlacedValue placed, Language language) {
        DatedValue value = placed.value();
        Region region = standards.regions().byCode(placed.region());
        String where = placed.where().entrySet().stream().map(entry -> entry.getKey() + " " + String.join("|", entry.getValue())).collect(Collectors.joining(", "));
        String figure = placed.isNone() ? EffectiveConfiguration.NO_SUCH_RULE.in(language) : placed.figure() != null ? Formula.plain(placed.figure()) : value.level() != null
                ? standard.wording(value.level()).in(language) : ladder(value, language);
        Citation citation = value.cite() == null ? null : standards.instruments().resolve(value.cite());
        return figure + "  " + (region == null ? language.choose("全国", "whole country") : standards.regions().fullName(region))
                + (where.isEmpty() ? "" : "  [" + where + "]") + (placed.season() == null ? "" : "  " + placed.season())
                + "  " + value.from() + (value.until() == null ? language.choose(" 起", " on") : " – " + value.until())
                + (citation == null ? "" : "  " + citation.in(language)) + (citation == null || value.status() == Status.VERIFIED || !citation.verified() ? "" : language.choose("〔数字未核实〕", " [figure unverified]"))
                + (value.lastConfirmed() == null ? "" : language.choose("  确认于 ", "  confirmed ") + value.lastConfirmed());
    }

    private static String ladder(DatedValue value, Language language) {
        return value.ladder().stream().map(step -> {
            String range = step.upTo() == null ? language.choose("以上", "above") : language.choose("≤" + step.upTo(), "up to " + step.upTo());
            String plus = step.plus() == null ? "" : String.valueOf(step.plus());
            String share = step.share() == null ? "" : (plus.isEmpty() ? "" : " + ") + step.share() + (step.over() == null ? "" : language.choose("（超过 " + step.over() + " 的部分）", " of those over " + step.over()));
            String least = step.atLeast() == null ? "" : language.choose("，不少于 " + step.atLeast(), ", at least " + step.atLeast());
            return range + ": " + plus + share + least;
        }).collect(Collectors.joining("; "));
    }

    private Region region(Standards standards, Language language) {
        if (place == null) {
            return null;
        }
        List<Region> found = standards.regions().find(place);
        if (found.size() == 1) {
            return found.get(0);
        }
        List<Region> candidates = found.isEmpty() ? standards.regions().near(place) : found;
        throw new UsageException(language.choose("--region：没有或不止一处“" + place + "”", "--region: none or several are named \"" + place + "\"")
                + (candidates.isEmpty() ? "" : language.choose("，可写代码：", "; write a code: ")
                + candidates.stream().map(region -> region.code() + " " + standards.regions().fullName(region)).collect(Collectors.joining(", "))));
    }

    private LocalDate day(Language language) {
        try {
            return date == null ? null : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw new UsageException(language.choose("--on：应为日期，如 2026-11-03，现为 ", "--on: a date such as 2026-11-03 is expected, not ") + date);
        }
    }
}
