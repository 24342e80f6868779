package reception.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import reception.ReceptionChecker;
import reception.cli.console.ExitCode;
import reception.cli.console.Program;
import reception.cli.console.UsageException;
import reception.cli.files.WholeFile;
import reception.derivation.Derivations;
import reception.rule.RuleBook;
import reception.visit.Fact;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** {@code reception rule}: the two files of a new rule, which load at once and whose cases say what is to be filled in. */
@Command(name = "rule", mixinStandardHelpOptions = true, resourceBundle = "reception.cli.Messages")
public final class RuleCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*/[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final String SCOPES = "_scopes.drl";

    /** What is to be done with the rule. */
    enum Action { NEW }

    private final Program main;

    @Parameters(index = "0", paramLabel = "new", descriptionKey = "rule.action")
    private Action action;

    @Parameters(index = "1", paramLabel = "GROUP/NAME", descriptionKey = "rule.id")
    private String id;

    @Option(names = "--about", required = true, paramLabel = "TYPE", descriptionKey = "rule.about")
    private String about;

    @Option(names = "--needs", paramLabel = "KEY", split = ",", descriptionKey = "rule.needs")
    private List<String> needs = List.of();

    @Option(names = "--extends", paramLabel = "SCOPE", descriptionKey = "rule.extends")
    private String scope;

    @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rule.rules")
    private Path folder = Path.of("rules");

    public RuleCommand(Program main) {
        this.main = main;
    }

    @Override
    public Integer call() throws IOException {
        if (!ID.matcher(id).matches()) {
            throw new UsageException(say("规则编号应为 组/名称，用小写英文字母、数字和连字符，如 cost/own-canteen：", "a rule's id is GROUP/NAME in small letters, digits and hyphens, like cost/own-canteen: ") + id);
        }
        Class<? extends Fact> type = type();
        Map<String, String> words = words(type);
        Path rule = folder.resolve(id + ".drl");
        Path card = folder.resolve(id + ".yaml");
        for (Path file : List.of(rule, card)) {
            if (Files.exists(file)) {
                throw new UsageException(say("文件已存在，不覆盖：", "the file is there already and is not overwritten: ") + file);
            }
        }
        Files.createDirectories(rule.getParent());
        write(rule, filled("new-rule.txt", words));
        write(card, filled("new-rule.yaml", words));
        main.console().out().println(say("下一步：按提示填写，再运行 ", "Next: fill in what stands there, and run ") + "reception test " + folder + " " + id);
        return ExitCode.CLEAN;
    }

    private Map<String, String> words(Class<? extends Fact> type) throws IOException {
        Vocabulary.Section section = Vocabulary.section(type);
        List<Vocabulary.Field> read = needs.isEmpty() ? section.fields().subList(0, 1) : needs.stream().map(key -> field(section, key)).toList();
        String group = id.substring(0, id.indexOf('/'));
        String thing = type.getSimpleName().substring(0, 1).toLowerCase() + type.getSimpleName().substring(1);
        String property = read.get(0).name();
        String never = read.get(0).type().isPrimitive() ? "key == null" : property + " != null, " + property + " == null";
        String pattern = (scope == null ? "$" + thing + " : " + type.getSimpleName() + "( $key : key, " : type.getSimpleName() + "( key == $key, ") + never + " )";
        Map<String, String> words = new TreeMap<>();
        words.put("group", group);
        words.put("name", id.substring(group.length() + 1));
        words.put("about", type.getSimpleName());
        words.put("thing", scope == null ? thing : variable(group, thing));
        words.put("property", property);
        words.put("needs", String.join(", ", read.stream().map(field -> field.word().english()).toList()));
        words.put("pattern", pattern + say(" // 填写：何时不符；现在的条件永远不成立", " // fill in when it is violated; as it stands it never is"));
        words.put("extends", scope == null ? "" : " extends \"" + scope + "\"");
        words.put("head", hasScopes(group) ? "" : "\nimport " + type.getPackageName() + ".*\nglobal reception.engine.Findings findings\n");
        words.put("clause", clause(group));
        return words;
    }

    private boolean hasScopes(String group) {
        return Files.exists(folder.resolve(group).resolve(SCOPES));
    }

    /** The variable under which a scope hands over its thing. */
    private String variable(String group, String thing) throws IOException {
        Path scopes = folder.resolve(group).resolve(SCOPES);
        String text = Files.exists(scopes) ? Files.readString(scopes) : "";
        int at = text.indexOf("rule \"" + scope + "\"");
        if (at < 0 && text.isEmpty()) {
            throw new UsageException(say("此处没有适用范围，因为没有文件：", "there are no scopes here, for want of the file ") + scopes + say("；组名或 --rules 的文件夹是否写错？", "; is the group or the folder misspelt?"));
        }
        if (at < 0) {
            throw new UsageException(say("没有这个适用范围：", "there is no such scope: ") + scope + guess(scope, Pattern.compile("rule \"(.+?)\"").matcher(text).results().map(found -> found.group(1)).toList()));
        }
        var applies = Pattern.compile("findings\\.applies\\( *drools\\.getRule\\(\\), *\\$(\\w+)").matcher(text);
        return applies.find(at) ? applies.group(1) : thing;
    }

    private Class<? extends Fact> type() {
        Map<String, Class<? extends Fact>> types = new TreeMap<>();
        Derivations.types().forEach(type -> types.put(type.getSimpleName(), type));
        Class<? extends Fact> type = types.get(about);
        if (type == null) {
            throw new UsageException(say("没有这类事项：", "there is nothing of the type ") + about + guess(about, types.keySet()));
        }
        return type;
    }

    private Vocabulary.Field field(Vocabulary.Section section, String key) {
        Vocabulary.Field field = section.byWord(key);
        if (field == null) {
            throw new UsageException(about + say(" 没有这个键：", " has no key ") + key + guess(key, section.words()));
        }
        return field;
    }

    private String guess(String word, Collection<String> known) {
        List<String> near = Words.near(word, known);
        return near.isEmpty() ? "" : say("；是否为 ", "; did you mean ") + String.join(say("、", ", "), near);
    }

    /** The clause that most rules of the group serve, to begin with. */
    private static String clause(String group) {
        List<RuleBook.Rule> rules = List.copyOf(ReceptionChecker.builder().build().rules().rules());
        return rules.stream().filter(rule -> rule.id().startsWith(group + "/")).findFirst().orElse(rules.get(0)).card().clause();
    }

    private static String filled(String template, Map<String, String> words) {
        try (InputStream in = RuleCommand.class.getResourceAsStream(template)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("{" + word.getKey() + "}", word.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, String text) throws IOException {
        WholeFile.write(file, main.language(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        main.console().out().println(file);
    }

    private String say(String zh, String en) {
        return main.language().choose(zh, en);
    }
}
