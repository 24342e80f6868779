package reception.docs;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reception.Golden;
import reception.plan.Plan;
import reception.report.Verdict;
import reception.rule.Outcome;
import reception.rule.Owner;
import reception.rule.Severity;
import reception.standard.file.Status;
import reception.standard.file.Unit;
import reception.visit.Region;
import reception.visit.When;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Word;

/** docs/glossary.md: each term of the field with its one English name, from the vocabulary. */
class GlossaryTest {

    private record Entry(String english, String chinese, String also, String where) {
    }

    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final TreeMap<String, TreeMap<String, Set<String>>> names = new TreeMap<>();
    private final TreeMap<String, Set<String>> also = new TreeMap<>();

    @Test
    void the_glossary_is_up_to_date() {
        walk(Plan.class);
        List.of(Outcome.class, Severity.class, Verdict.class, Owner.class, Unit.class, Status.class).forEach(this::walk);
        List<Entry> entries = names.entrySet().stream().flatMap(name -> name.getValue().entrySet().stream().map(term -> new Entry(name.getKey(), term.getKey(),
                String.join("、", also.getOrDefault(name.getKey() + "|" + term.getKey(), Set.of())), String.join(", ", term.getValue())))).toList();
        String table = entries.stream().sorted(Comparator.comparing(Entry::english).thenComparing(Entry::chinese))
                .map(entry -> "| `" + entry.english() + "` | " + entry.chinese() + " | " + entry.also() + " | " + entry.where() + " |").collect(Collectors.joining("\n"));
        Golden.assertUpToDate(Path.of("docs/glossary.md"), """
                <!-- Generated from the vocabulary in src/main/java; do not edit. mvn verify -Dreception.update=true rewrites it. -->
                # Glossary

                The field's official Chinese term and its one English name, as plans, reports, rules and code use them.

                | English | 中文 | also read | where |
                |---|---|---|---|
                """ + table + "\n");
    }

    private void walk(Class<?> type) {
        if (type == Region.class || type == When.class || !seen.add(type)) {
            return;
        }
        if (type.isEnum()) {
            Vocabulary.choices(type).words().forEach(word -> add(word, type.getSimpleName()));
        } else if (type.isRecord()) {
            for (Vocabulary.Field field : Vocabulary.section(type).fields()) {
                add(field.word(), type.getSimpleName());
                walk(field.type());
            }
        }
    }

    private void add(Word word, String where) {
        names.computeIfAbsent(word.english(), unused -> new TreeMap<>()).computeIfAbsent(word.chinese(), unused -> new TreeSet<>()).add(where);
        also.computeIfAbsent(word.english() + "|" + word.chinese(), unused -> new TreeSet<>()).addAll(word.also());
    }
}
