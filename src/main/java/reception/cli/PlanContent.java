package reception.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.plan.Plan;
import reception.vocabulary.Vocabulary;
import reception.yaml.Node;
import reception.yaml.SourceText;
import reception.yaml.WholeInput;
import reception.yaml.YamlReader;

/** Tells by a file's content whether it is meant as a plan: whether it has the key of the format's version, even if it is broken or in another encoding. */
final class PlanContent {

    private static final Vocabulary.Field KEY = Vocabulary.section(Plan.class).byName("receptionPlan");
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("GB18030"), Charset.forName("Big5"));
    private static final String KEY_WORDS = KEY.word().all().stream().map(Pattern::quote).map(PlanContent::spellings).collect(Collectors.joining("|", "(?:", ")"));
    private static final String KEY_AND_COLON = "[\"']?" + KEY_WORDS + "[\"']?[ \\t]*[:：]";

    /** The key in the bytes of any encoding, each byte as one character. */
    private static final Pattern MENTIONED = Pattern.compile(ENCODINGS.stream().flatMap(PlanContent::bytesOfKey).distinct().collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);
    /** The key at the start of a line, or of a document in braces. */
    private static final Pattern OPENING = Pattern.compile("\\uFEFF?(?:---)?[ \\t]*+\\{?[ \\t]*+" + KEY_AND_COLON, Pattern.CASE_INSENSITIVE);
    /** The key where a key may stand in a text that cannot be read as YAML or JSON. */
    private static final Pattern DECLARED = Pattern.compile("(?:^\\uFEFF?(?:---)?[ \\t]*|[{,]\\s*)" + KEY_AND_COLON, Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);
    private static final Pattern SAYS_NOTHING = Pattern.compile("\\uFEFF?\\s*+(?:[#%].*|---|\\{)?\\s*+");

    private PlanContent() {
    }

    private static Stream<String> bytesOfKey(Charset encoding) {
        return KEY.word().all().stream().map(word -> spellings(Pattern.quote(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1))));
    }

    /** A quoted word in which a space or an underscore may stand for a hyphen, as in keys. */
    private static String spellings(String quoted) {
        return quoted.replace("-", "\\E[-_ ]\\Q");
    }

    /**
     * Whether a file is meant as a plan.
     *
     * @throws IOException if it cannot be opened
     */
    static boolean isPlan(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(WholeInput.MAX_BYTES + 1);
        }
        return MENTIONED.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).find() && isPlan(file.toString(), bytes);
    }

    private static boolean isPlan(String name, byte[] bytes) {
        SourceText source = SourceText.decode(name, bytes).source().orElse(null);
        if (source == null) {
            return ENCODINGS.stream().anyMatch(encoding -> DECLARED.matcher(new String(bytes, encoding)).find());
        }
        boolean opensAsPlan = source.text().lines().filter(line -> !SAYS_NOTHING.matcher(line).matches()).findFirst().filter(line -> OPENING.matcher(line).lookingAt()).isPresent();
        if (opensAsPlan) {
            return true;
        }
        YamlReader.Documents documents = YamlReader.read(source);
        boolean hasKey = documents.roots().stream().anyMatch(PlanContent::hasKey);
        return hasKey || !documents.errors().isEmpty() && DECLARED.matcher(source.text()).find();
    }

    private static boolean hasKey(Node root) {
        return root instanceof Node.Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> Vocabulary.section(Plan.class).byWord(entry.key().text()) == KEY);
    }
}
