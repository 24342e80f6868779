package reception.report.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.plan.PlanTree;
import reception.vocabulary.Language;

/** Names entries of a plan as its reader knows them. */
record EntryNames(Language language) {

    private static final int MOST_NAMED = 6;
    private static final String STEP = " · ";
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");
    private static final Pattern GAP_BEFORE_NUMBER = Pattern.compile(" (?=\\d)");

    /** Those that differ in their position in one list only stand together. */
    String named(Collection<String> paths) {
        return byKind(paths).values().stream().map(names -> {
            String together = together(names);
            return together != null ? together : each(names);
        }).collect(Collectors.joining(say("；", "; ")));
    }

    /** Each section once, with what stands within it in brackets. */
    String bySection(Collection<String> paths) {
        Map<String, Map<String, Set<String>>> sections = new LinkedHashMap<>();
        byKind(paths).values().forEach(names -> headsByInner(names).forEach((inner, heads) -> {
            Map<String, Set<String>> parts = sections.computeIfAbsent(heads.size() == 1 ? heads.get(0) : numbered(heads), unused -> new LinkedHashMap<>());
            inner.forEach(steps -> parts.computeIfAbsent(String.join(say("的", ", "), steps.subList(0, steps.size() - 1)), unused -> new LinkedHashSet<>()).add(steps.get(steps.size() - 1)));
        }));
        return sections.entrySet().stream().map(section -> section.getKey() + bracketed(section.getValue())).collect(Collectors.joining(say("；", "; ")));
    }

    private String bracketed(Map<String, Set<String>> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        List<String> said = new ArrayList<>();
        parts.forEach((around, lasts) -> said.add((around.isEmpty() ? "" : around + say("的", ": ")) + String.join(say("、", ", "), lasts)));
        return say("（" + GAP_BEFORE_NUMBER.matcher(String.join("，", said)).replaceAll("") + "）", " (" + String.join("; ", said) + ")");
    }

    /** What entries of one kind are called within their sections, with the sections of which that holds. */
    private Map<List<List<String>>, List<String>> headsByInner(List<List<String>> names) {
        Map<String, List<List<String>>> byHead = new LinkedHashMap<>();
        names.forEach(name -> byHead.computeIfAbsent(name.get(0), unused -> new ArrayList<>()).add(name.subList(1, name.size())));
        Map<List<List<String>>, List<String>> heads = new LinkedHashMap<>();
        byHead.forEach((head, inner) -> heads.computeIfAbsent(inner.get(0).isEmpty() ? List.of() : merged(inner), unused -> new ArrayList<>()).add(head));
        return heads;
    }

    private Map<String, List<List<String>>> byKind(Collection<String> paths) {
        Map<String, List<List<String>>> alike = new LinkedHashMap<>();
        paths.stream().distinct().forEach(path -> alike.computeIfAbsent(POSITION.matcher(path).replaceAll("[]"), unused -> new ArrayList<>())
                .add(List.of(PlanTree.named(path, language).split(STEP))));
        return alike;
    }

    /** Names of one kind as one, if they differ in no more than one step; else as they are. */
    private List<List<String>> merged(List<List<String>> names) {
        List<String> steps = new ArrayList<>();
        int differing = 0;
        for (int i = 0; i < names.get(0).size(); i++) {
            int step = i;
            List<String> different = names.stream().map(name -> name.get(step)).distinct().toList();
            differing += different.size() > 1 ? 1 : 0;
            steps.add(different.size() == 1 ? different.get(0) : numbered(different));
        }
        return differing <= 1 ? List.of(steps) : names;
    }

    /** Null where they differ in more than one step. */
    private String together(List<List<String>> names) {
        List<List<String>> merged = merged(names);
        return merged.size() == 1 ? String.join(STEP, merged.get(0)) : null;
    }

    private String each(List<List<String>> names) {
        String some = names.stream().limit(MOST_NAMED).map(name -> String.join(STEP, name)).collect(Collectors.joining(say("；", "; ")));
        return names.size() > MOST_NAMED ? some + say("；等" + names.size() + "处", "; ... (" + names.size() + ")") : some;
    }

    private String numbered(List<String> steps) {
        String first = steps.get(0);
        String numbers = steps.stream().limit(MOST_NAMED).map(step -> step.substring(step.lastIndexOf(' ') + 1)).collect(Collectors.joining(say("、", ", ")));
        return first.substring(0, first.lastIndexOf(' ') + 1) + numbers + (steps.size() > MOST_NAMED ? say("等" + steps.size() + "项", ", ... (" + steps.size() + ")") : "");
    }

    private String say(String zh, String en) {
        return language.choose(zh, en);
    }
}
