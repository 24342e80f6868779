package reception.write.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reception.report.Verdict;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/** What an editor may change without Java: the templates in src/main/jte and the bundles of texts in src/main/resources. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources");
    private static final List<String> PAGES = List.of("reception/write/html/report", "reception/audit/write/audit", "reception/document/paper");
    private static final Pattern EXPRESSION = Pattern.compile("\\$(?:unsafe)?\\{(?:[^{}\"]|\"[^\"]*\")*}|!\\{(?:[^{}\"]|\"[^\"]*\")*}");
    private static final Pattern KEY = Pattern.compile("\\b(?:t|texts)\\.(say|count)\\(\"([^\"]+)\"( \\+)?");

    private static TreeMap<Path, String> files(Path folder, String ending) throws IOException {
        TreeMap<Path, String> read = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending)).toList()) {
                read.put(file, Files.readString(file));
            }
        }
        return read;
    }

    private static TreeMap<String, String> bundle(String page, Language language) throws IOException {
        Properties read = new Properties();
        try (var in = Files.newBufferedReader(BUNDLES.resolve(page + "_" + language.name().toLowerCase(Locale.ROOT) + ".properties"))) {
            read.load(in);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** The keys that the templates of a page and the classes beside them ask for; one that ends with a full stop begins several. */
    private static Set<String> asked(String page) throws IOException {
        Set<String> keys = new TreeSet<>();
        String folder = page.substring(0, page.lastIndexOf('/'));
        List<String> sources = new ArrayList<>(files(TEMPLATES.resolve(folder), ".jte").values());
        sources.addAll(files(JAVA.resolve(folder), ".java").values());
        for (String source : sources) {
            for (MatchResult found : KEY.matcher(source).results().toList()) {
                keys.add(found.group(2));
                if (found.group(1).equals("count")) {
                    keys.add(found.group(2) + ".one");
                }
            }
        }
        return keys;
    }

    @Test
    void each_text_is_there_in_both_languages_and_used() throws IOException {
        for (String page : PAGES) {
            Set<String> asked = asked(page);
            for (Language language : Language.values()) {
                Set<String> there = bundle(page, language).keySet();
                assertThat(asked).as("keys that templates and classes ask for, of %s %s", page, language).allMatch(key -> key.endsWith(".") ? there.stream().anyMatch(each -> each.startsWith(key)) : there.contains(key));
                assertThat(there).as("keys of %s %s, each of which is to be used", page, language).allMatch(key -> asked.stream().anyMatch(each -> each.equals(key) || each.endsWith(".") && key.startsWith(each)));
            }
            assertThat(bundle(page, Language.EN).keySet()).as("keys of " + page).isEqualTo(bundle(page, Language.ZH).keySet());
        }
    }

    @Test
    void each_verdict_has_its_mark_and_each_fact_its_name() throws IOException {
        for (Language language : Language.values()) {
            assertThat(bundle("reception/write/html/report", language).keySet().stream().filter(key -> key.startsWith("mark.")))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Verdict.values()).map(verdict -> "mark." + Vocabulary.word(verdict).english()).toList());
        }
        String section = Files.readString(JAVA.resolve("reception/write/html/HtmlSection.java"));
        Set<String> facts = Pattern.compile("fact\\(\"([a-z-]+)\"").matcher(section).results().map(found -> "fact." + found.group(1)).collect(Collectors.toSet());
        facts.addAll(asked("reception/write/html/report").stream().filter(key -> key.matches("fact\\..+")).toList());
        assertThat(bundle("reception/write/html/report", Language.ZH).keySet().stream().filter(key -> key.startsWith("fact."))).containsExactlyInAnyOrderElementsOf(facts);
    }

    @Test
    void both_languages_fill_in_the_same() throws IOException {
        for (String page : PAGES) {
            TreeMap<String, String> english = bundle(page, Language.EN);
            bundle(page, Language.ZH).forEach((key, text) -> {
                assertThat(filledIn(key, text)).as("what %s fills in in both languages", key).isEqualTo(filledIn(key, english.get(key)));
                assertThat(text).as("%s in Chinese", key).isNotBlank();
                assertThat(english.get(key)).as("%s in English", key).isNotBlank();
            });
        }
    }

    private static Set<Integer> filledIn(String key, String text) {
        assertThat(text).as("%s: an apostrophe is written twice, else it vanishes and {0} is printed", key).doesNotContainPattern("(?<!')'(?!')|'''");
        int most = 9;
        String filled = new MessageFormat(text, Locale.ROOT).format(IntStream.range(0, most).mapToObj(number -> "<<" + number + ">>").toArray());
        return IntStream.range(0, most).filter(number -> filled.contains("<<" + number + ">>")).boxed().collect(Collectors.toSet());
    }

    @Test
    void a_template_holds_no_words() throws IOException {
        files(TEMPLATES, ".jte").forEach((file, template) -> {
            String shown = EXPRESSION.matcher(withoutCode(template)).replaceAll("").replaceAll("(?s)<!DOCTYPE html>|<[^>]*>", "");
            assertThat(shown.chars().filter(Character::isLetterOrDigit).count()).as("%s: words belong into both bundles of texts, not here: %s", file, shown.strip()).isZero();
        });
    }

    /** Without what is no page: comments, parameters, control structures and calls of other templates. */
    private static String withoutCode(String template) {
        String page = template.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^\\s*@(import|param|template)\\b.*$", "");
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            if (page.startsWith("@else", i) && !page.startsWith("@elseif", i) || page.startsWith("@end", i)) {
                i += Pattern.compile("@\\w+").matcher(page.substring(i)).results().findFirst().orElseThrow().end() - 1;
            } else if (page.charAt(i) == '@') {
                i = page.indexOf('(', i);
                for (int depth = 1; depth > 0; ) {
                    i++;
                    depth += page.charAt(i) == '(' ? 1 : page.charAt(i) == ')' ? -1 : 0;
                }
            } else {
                kept.append(page.charAt(i));
            }
        }
        return kept.toString();
    }

    @Test
    void a_template_runs_nothing_and_fetches_nothing() throws IOException {
        files(TEMPLATES, ".jte").forEach((file, template) -> {
            assertThat(template).as(file.toString()).doesNotContainPattern("(?i)<(script|link|img|iframe|object|embed|form|base|input|button|video|audio)\\b")
                    .doesNotContainPattern("(?i)\\s(on\\w+|style|src|srcset|action|data|xlink:href|formaction|ping)\\s*=").doesNotContainPattern("(?i)\\shref\\s*=\\s*[\"'](?!#)")
                    .doesNotContainPattern("url\\((?!#)");
            assertThat(template.replace("<style>$unsafe{css}</style>", "")).as("%s: only the program's own style sheet is written as it is", file).doesNotContain("$unsafe", "<style");
        });
    }

    @Test
    void no_markup_is_made_in_java() throws IOException {
        for (String page : PAGES) {
            files(JAVA.resolve(page.substring(0, page.lastIndexOf('/'))), ".java").forEach((file, source) -> {
                if (page.endsWith("report") || file.getFileName().toString().contains("Html")) {
                    assertThat(source).as("%s: markup belongs into a template", file).doesNotContainPattern("\"[^\"\n]*</?[a-z][a-z0-9]*[ >/]");
                    assertThat(source.lines().filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/"))).as("%s: words belong into a bundle of texts", file).noneMatch(line -> line.matches(".*\\p{IsHan}.*"));
                }
            });
        }
    }

    @Test
    void hostile_text_is_escaped_for_its_place() throws IOException {
        StringWriter out = new StringWriter();
        HtmlSection.Principle principle = new HtmlSection.Principle("\" onload=\"alert(1)", "", false, "'\"><script>\u202e\u0000</script>&amp;", List.of(), List.of());
        HtmlOutput.write(out, output -> JtesharesGenerated.render(output, null, principle));
        assertThat(out.toString()).doesNotContain("<script", "\" onload=\"", "\u202e", "\u0000").contains("&lt;script", "&amp;amp;", "\ufffd\ufffd");
    }

    @Test
    void what_the_writer_refuses_is_told_as_such() {
        Writer full = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("no space left");
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        };
        assertThatThrownBy(() -> new HtmlWriterRun(full).run()).isInstanceOf(IOException.class).hasMessage("no space left");
    }

    private record HtmlWriterRun(Writer out) {

        void run() throws IOException {
            HtmlWriter writer = new HtmlWriter(out, Language.ZH, false);
            writer.begin();
            writer.end();
        }
    }

    @Test
    void a_text_that_is_missing_is_told_and_numbers_are_plain() {
        Texts texts = Texts.of(HtmlWriter.class, "report", Language.EN);
        assertThatThrownBy(() -> texts.say("no-such-text")).hasMessageContaining("no-such-text").hasMessageContaining("report_en.properties");
        assertThatThrownBy(() -> Texts.of(HtmlWriter.class, "no-such-page", Language.EN)).hasMessageContaining("no-such-page_en.properties");
        assertThat(texts.count("guests", 1)).isEqualTo("1 guest");
        assertThat(texts.count("guests", 2026)).isEqualTo("2026 guests");
        assertThat(texts.say("finding.at", "{1}'", "b")).isEqualTo("{1}': b");
    }

    @Test
    void the_number_of_a_page_cannot_leave_its_style_sheet() {
        assertThat(new StyleSheet().numbers("bottom-right", "\"</style>\\ {page}")).hasToString("@page { @bottom-right { content: \"\\\"\\3c /style>\\\\ \" counter(page); } }\n");
        assertThatThrownBy(() -> new StyleSheet().add("</style>").toString()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_page_needs_no_class_loader_but_the_programs_own() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String each : System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")).split(Pattern.quote(File.pathSeparator))) {
            path.add(Path.of(each).toUri().toURL());
        }
        Locale before = Locale.getDefault();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        Set<String> pages = new HashSet<>();
        try (URLClassLoader alone = new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Thread.currentThread().setContextClassLoader(null);
            for (Locale locale : List.of(Locale.CHINA, Locale.US)) {
                Locale.setDefault(locale);
                Method empty = alone.loadClass(TemplatesTest.class.getName()).getDeclaredMethod("emptyPage");
                empty.setAccessible(true);
                pages.add((String) empty.invoke(null));
            }
        } finally {
            Thread.currentThread().setContextClassLoader(context);
            Locale.setDefault(before);
        }
        assertThat(pages).as("the page, whatever the language of the machine").containsExactly(emptyPage());
    }

    static String emptyPage() throws IOException {
        StringWriter out = new StringWriter();
        new HtmlWriterRun(out).run();
        return out.toString();
    }
}
