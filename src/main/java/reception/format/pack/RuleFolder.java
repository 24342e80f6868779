package reception.format.pack;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import reception.format.InputError;
import reception.format.InvalidFileException;
import reception.format.Node;
import reception.format.SourceText;
import reception.format.Span;
import reception.format.read.WholeInput;
import reception.format.read.YamlReader;
import reception.vocabulary.Text;

/**
 * A folder of rules and standards: one on disk, or the built-in one, whose YAML files the build packs into one file
 * so that a check need not parse a hundred.
 */
public final class RuleFolder {

    /** The packed files without the cases of the rules, beside the tables in the jar. */
    private static final String PACK = "cards.pack";
    /** The packed cards of the rules over many plans, with their cases: no check of one plan needs them. */
    private static final String ACROSS_PACK = "across.pack";
    private static final String ACROSS = "across/";
    /** The packed cases of the rules. A pack begins with the SHA-256 of the rest, so that a damaged one judges nothing. */
    private static final String CASES_PACK = "cases.pack";

    private static final String BUILT_IN = "/rules/";
    private static final String CASES = "cases";
    /** The SHA-256 of each table, in the pack of the cards. */
    private static final String TABLES = "tables";
    private static final String TABLE_ENDING = ".csv";
    private static final String SCOPES = "_scopes.drl";
    private static final String BASE_PLAN = "base-plan.yaml";
    private static final String STANDARDS = "standards/";
    private static final int SHA_256_BYTES = 32;

    private static final Kept<RuleFolder> BUILT_IN_RULES = new Kept<>(() -> packed(PACK));

    private final Map<String, Node> files;
    private final Path folder;
    private static final Pattern STANDARD_TEXT = Pattern.compile("standards/[^/\\\\]+\\.(?:yaml|csv)");
    private static final Pattern RULE_TEXT = Pattern.compile("(?!/)(?:(?!\\.\\.?/)[^/\\\\]+/)+[^/\\\\]+\\.(?:drl|yaml|md)");

    /** By name, of a folder that is given as texts; null for others. */
    private final Map<String, String> texts;
    private final String sha256;
    private final Predicate<String> chosenRules;

    private RuleFolder(Map<String, Node> files, Path folder, String sha256) {
        this(files, folder, null, sha256, id -> !isAcross(id));
    }

    private static boolean isAcross(String name) {
        return name.startsWith(ACROSS);
    }

    private RuleFolder(Map<String, Node> files, Path folder, Map<String, String> texts, String sha256, Predicate<String> chosenRules) {
        this.files = files;
        this.folder = folder;
        this.texts = texts;
        this.sha256 = sha256;
        this.chosenRules = chosenRules;
    }

    /** The built-in rules and standards, without the rules' cases. */
    public static RuleFolder builtIn() {
        return BUILT_IN_RULES.get();
    }

    /** The cases of the built-in rules, by the rule's file. */
    public static RuleFolder builtInCases() {
        return packed(CASES_PACK);
    }

    /** The built-in rules over many plans, with their cases and what they compare by. */
    public static RuleFolder builtInAcross() {
        return packed(ACROSS_PACK);
    }

    private static RuleFolder packed(String name) {
        ByteBuffer pack = ByteBuffer.wrap(bytes(name));
        if (pack.remaining() < Integer.BYTES + SHA_256_BYTES || pack.getInt() != checksum(pack.slice())) {
            throw damaged(name);
        }
        byte[] sha256 = new byte[SHA_256_BYTES];
        pack.get(sha256);
        return new RuleFolder(NodePack.read(pack), null, HexFormat.of().formatHex(sha256));
    }

    /** Tells damage; to work out the SHA-256, which names the rules in a report, would take longer than to read them. */
    private static int checksum(ByteBuffer bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static String checksumText(byte[] bytes) {
        return HexFormat.of().toHexDigits(checksum(ByteBuffer.wrap(bytes)));
    }

    private static IllegalStateException damaged(String name) {
        return new IllegalStateException("the program is damaged: " + BUILT_IN + name + " is not as it was built");
    }

    /**
     * A folder on disk, with its cases, but for its rules over many plans.
     *
     * @throws InvalidFileException if a YAML file in it cannot be read; a link to a folder is not followed
     */
    public static RuleFolder at(Path folder) throws IOException {
        return at(folder, name -> !isAcross(name));
    }

    /**
     * The rules over many plans of a folder on disk, with their cases and what they compare by; empty where it has none.
     *
     * @throws InvalidFileException if a YAML file among them cannot be read
     */
    public static RuleFolder acrossAt(Path folder) throws IOException {
        return at(folder, RuleFolder::isAcross);
    }

    private static RuleFolder at(Path folder, Predicate<String> wanted) throws IOException {
        Map<String, Node> files = new LinkedHashMap<>();
        for (Path path : list(folder, ".yaml")) {
            String name = name(folder, path);
            if (wanted.test(name)) {
                files.put(name, parse(name, bytes(name, path)));
            }
        }
        return new RuleFolder(files, folder, null, "", wanted);
    }

    /**
     * A folder that is given as texts, whatever they were read from: the class path, a database.
     *
     * @param texts of its files, by name relative to it with forward slashes, such as {@code meals/own-canteen.drl}
     * @throws InvalidFileException if one of YAML cannot be read
     */
    public static RuleFolder of(Map<String, String> texts) {
        Map<String, Node> files = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.endsWith(".yaml") && !isAcross(name)) {
                files.put(name, parse(name, text.getBytes(StandardCharsets.UTF_8)));
            }
        });
        return new RuleFolder(files, null, new TreeMap<>(texts), "", id -> !isAcross(id));
    }

    /**
     * Refuses names of texts that nothing would read, as nobody would notice that they do not count.
     *
     * @param ofStandards whether standards are wanted, rules beside them being left alone
     * @throws IllegalArgumentException with the first such name
     */
    public static void checkNames(Collection<String> names, boolean ofStandards) {
        for (String name : new TreeSet<>(names)) {
            boolean isOfRules = !isAcross(name) && (RULE_TEXT.matcher(name).matches() && !name.startsWith(STANDARDS) || name.equals(BASE_PLAN));
            if (!STANDARD_TEXT.matcher(name).matches() && !isOfRules) {
                throw new IllegalArgumentException("\"" + name + "\" is no name of a file that is read: standards are standards/name.yaml, rules are group/name.drl with a card group/name.yaml");
            }
        }
        if (ofStandards && !names.isEmpty() && names.stream().noneMatch(name -> name.startsWith(STANDARDS))) {
            throw new IllegalArgumentException("\"" + new TreeSet<>(names).first() + "\" and the rest are no standards, whose names are standards/name.yaml");
        }
    }

    /**
     * This folder, which is on disk, as if it held only those of its rules whose ids pass, and the scopes of their groups; standards and the base plan stay.
     *
     * @param ids an id is the name of the rule's file without its ending
     */
    public RuleFolder withRules(Predicate<String> ids) {
        Map<String, Node> chosen = new LinkedHashMap<>(files);
        chosen.keySet().removeIf(name -> isRule(name) && !ids.test(idOf(name)));
        return new RuleFolder(chosen, folder, texts, sha256, ids.and(chosenRules));
    }

    private static boolean isRule(String name) {
        return name.contains("/") && !name.startsWith(STANDARDS) && !holdsScopes(name);
    }

    private static String groupOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static String idOf(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** SHA-256 of the packed files; empty for a folder on disk. */
    public String sha256() {
        return sha256;
    }

    private static Node parse(String name, byte[] bytes) {
        SourceText.Decoded decoded = SourceText.decode(name, bytes);
        if (decoded.source().isEmpty()) {
            throw new InvalidFileException(name, List.of(decoded.error().orElseThrow()));
        }
        YamlReader.Documents documents = YamlReader.read(decoded.source().get());
        if (!documents.errors().isEmpty()) {
            throw new InvalidFileException(name, documents.errors());
        }
        if (documents.roots().size() > 1) {
            throw new InvalidFileException(name, List.of(new InputError(InputError.Kind.SYNTAX, documents.roots().get(1).span(), new Text(
                    "一个文件只能有一份文档，“---”以后的内容请另存", "a file of rules holds one document; put what follows \"---\" into a file of its own"))));
        }
        return documents.roots().isEmpty() ? new Node.Mapping(Span.NOWHERE, List.of()) : documents.roots().get(0);
    }

    /** The YAML files whose names pass, with their content, in the order of their names. */
    public Map<String, Node> yaml(Predicate<String> nameFilter) {
        Map<String, Node> chosen = new LinkedHashMap<>();
        files.forEach((name, node) -> {
            if (nameFilter.test(name)) {
                chosen.put(name, node);
            }
        });
        return chosen;
    }

    /**
     * A text file of the folder, named relative to it; for a table beside a standard.
     *
     * @throws InvalidFileException if it cannot be read
     */
    public String text(String name) {
        if (texts != null) {
            if (!texts.containsKey(name)) {
                throw new InvalidFileException(name, List.of(new InputError(InputError.Kind.UNREADABLE, Span.NOWHERE, new Text("没有给出这个文件", "this file is not among those that are given"))));
            }
            return texts.get(name);
        }
        if (folder == null) {
            byte[] bytes = bytes(name);
            boolean isAsBuilt = files.get(TABLES) instanceof Node.Mapping tables && tables.get(name) instanceof Node.Scalar sum && sum.text().equals(checksumText(bytes));
            if (!isAsBuilt) {
                throw damaged(name);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
        SourceText.Decoded decoded = SourceText.decode(name, bytes(name, folder.resolve(name)));
        return decoded.source().orElseThrow(() -> new InvalidFileException(name, List.of(decoded.error().orElseThrow()))).text();
    }

    /** Where a name leads. */
    public enum Lead { INSIDE, OUTSIDE, ABSENT }

    /**
     * Where the name of a file leads from a folder of this one on disk, links followed.
     *
     * @param within the name of the folder, relative to this one
     */
    public Lead find(String within, String name) {
        if (texts != null) {
            return texts.containsKey(within.isEmpty() ? name : within + "/" + name) ? Lead.INSIDE : Lead.ABSENT;
        }
        Path home = folder.resolve(within);
        try {
            Path file = home.resolve(name).normalize();
            boolean isInside = file.startsWith(home.normalize());
            return isInside && file.toRealPath().startsWith(home.toRealPath()) ? Lead.INSIDE : Lead.OUTSIDE;
        } catch (IOException | InvalidPathException e) {
            return Lead.ABSENT;
        }
    }

    /** Whether it is the built-in one. */
    public boolean isBuiltIn() {
        return folder == null && texts == null;
    }

    private static byte[] bytes(String name, Path file) {
        try {
            return WholeInput.read(file);
        } catch (InvalidFileException e) {
            throw new InvalidFileException(name, e.errors());
        }
    }

    /** The rule files of a folder on disk, in the order of their names. */
    public static List<Path> ruleFiles(Path folder) throws IOException {
        return list(folder, ".drl");
    }

    /**
     * The rule files of this folder, which is on disk, with their text: in the order of their names, but those that hold scopes before the rules that extend them.
     *
     * @throws InvalidFileException if one is no text
     */
    public Map<String, String> rules() {
        try {
            Map<String, String> rules = new LinkedHashMap<>();
            List<String> all = texts != null ? texts.keySet().stream().filter(name -> name.endsWith(".drl")).toList() : ruleFiles(folder).stream().map(file -> name(folder, file)).toList();
            Set<String> groups = all.stream().filter(name -> !holdsScopes(name) && chosenRules.test(idOf(name)))
                    .map(RuleFolder::groupOf).collect(Collectors.toSet());
            for (boolean ofScopes : new boolean[] {true, false}) {
                for (String name : all) {
                    if (holdsScopes(name) == ofScopes && (ofScopes ? groups.contains(groupOf(name)) : chosenRules.test(idOf(name)))) {
                        rules.put(name, text(name));
                    }
                }
            }
            return rules;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a rule file, by its name, holds the scopes of its group instead of a rule. */
    public static boolean holdsScopes(String name) {
        return name.endsWith("/" + SCOPES);
    }

    /** The name of the file that holds the scopes of a group. */
    public static String scopesOf(String group) {
        return group + "/" + SCOPES;
    }

    /** A file's name relative to its folder, with forward slashes. */
    public static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /**
     * Packs a folder's YAML files: everything but the cases into one file, the cases into another.
     *
     * @param more trees to pack beside the former, by a name that no file has
     */
    public void pack(Path target, Map<String, Node> more) throws IOException {
        Files.createDirectories(target);
        Map<String, Node> cards = new LinkedHashMap<>();
        Map<String, Node> cases = new LinkedHashMap<>();
        files.forEach((name, node) -> {
            cards.put(name, without(node, CASES));
            if (node instanceof Node.Mapping mapping && mapping.get(CASES) != null) {
                cases.put(name, mapping.get(CASES));
            }
        });
        cards.put(TABLES, sumsOfTables());
        cards.putAll(more);
        write(target.resolve(PACK), cards);
        write(target.resolve(CASES_PACK), cases);
    }

    /**
     * Packs the YAML files of the rules over many plans into one file.
     *
     * @param more trees to pack beside them, by a name that no file has
     */
    public void packAcross(Path target, Map<String, Node> more) throws IOException {
        Files.createDirectories(target);
        Map<String, Node> all = new LinkedHashMap<>(files);
        all.putAll(more);
        write(target.resolve(ACROSS_PACK), all);
    }

    private Node sumsOfTables() throws IOException {
        List<Node.Entry> sums = new ArrayList<>();
        for (Path table : list(folder, TABLE_ENDING)) {
            sums.add(new Node.Entry(scalar(name(folder, table)), scalar(checksumText(Files.readAllBytes(table)))));
        }
        return new Node.Mapping(Span.NOWHERE, sums);
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(Span.NOWHERE, text, false);
    }

    private static void write(Path file, Map<String, Node> trees) throws IOException {
        byte[] pack = NodePack.write(trees);
        ByteBuffer named = ByteBuffer.allocate(SHA_256_BYTES + pack.length).put(HexFormat.of().parseHex(SourceText.sha256(pack))).put(pack).flip();
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(checksum(named.duplicate()));
            out.write(named.array());
        }
    }

    private static Node without(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? new Node.Mapping(mapping.span(), mapping.entries().stream().filter(entry -> !entry.key().text().equals(key)).toList())
                : node;
    }

    private static List<Path> list(Path folder, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.getFileName().toString().endsWith(ending) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted(java.util.Comparator.comparing(path -> name(folder, path))).toList();
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = RuleFolder.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is damaged: " + BUILT_IN + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
