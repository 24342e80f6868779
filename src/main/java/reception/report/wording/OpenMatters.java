package reception.report.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reception.format.Span;
import reception.format.Stated;
import reception.report.Assessment;
import reception.report.Missing;
import reception.report.Report;
import reception.rule.Owner;
import reception.rule.RuleBook.Rule;
import reception.standard.Unrecorded;
import reception.vocabulary.Text;

/** What keeps rules from being decided, as a reader is told it: each matter once, the weightiest first. */
public final class OpenMatters {

    private static final int RULES_NAMED = 2;
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    /** What is written and not understood is told in one line, whatever it is. */
    private static final String UNREAD = "unread";

    private final Report report;
    private final ReportWording wording;
    private final List<Matter> matters = new ArrayList<>();

    /**
     * One of them.
     *
     * @param entries of the plan, alike but for their position in a list; empty for what no entry of the plan would settle
     * @param said    what it is, in words
     * @param lines   where it stands; empty if the file shows no place for it
     * @param asked   who states which of the entries
     * @param toDo    what settles what no entry would; null if nobody can
     * @param waiting the rules that wait for it, the weightiest first
     * @param weight  of the weightiest
     */
    public record Matter(List<String> entries, String said, List<Span> lines, Map<Owner, List<String>> asked, String toDo, List<Rule> waiting, int weight) {

        Owner owner() {
            return waiting.get(0).card().owner();
        }
    }

    /** An entry that the plan leaves open, and what waits for it. */
    private static final class Entry {

        private final String key;
        private final Set<Assessment> waiting = new LinkedHashSet<>();
        private Missing missing;

        private Entry(Missing missing) {
            this.key = missing.key();
            this.missing = missing;
        }

        private void add(Missing other, Assessment assessment) {
            missing = missing.stated() == Stated.MISSING && other.key().equals(key) ? other : missing;
            waiting.add(assessment);
        }

        /** What other entries of the list may be told together with. */
        private String kind() {
            return missing.stated() == Stated.UNREAD ? UNREAD : anywhere(key) + " " + missing.stated();
        }
    }

    private OpenMatters(Report report, ReportWording wording) {
        this.report = report;
        this.wording = wording;
    }

    /** Those of a report. */
    static List<Matter> of(Report report, ReportWording wording) {
        OpenMatters open = new OpenMatters(report, wording);
        open.gather();
        open.matters.sort(Comparator.comparingInt(Matter::weight).reversed().thenComparing(Comparator.comparingInt((Matter matter) -> matter.waiting().size()).reversed()));
        return List.copyOf(open.matters);
    }

    private void gather() {
        Map<String, Entry> entries = new TreeMap<>();
        Map<String, Set<Assessment>> reasons = new LinkedHashMap<>();
        Map<List<Object>, Set<Unrecorded>> unrecorded = new LinkedHashMap<>();
        Map<List<Object>, Set<Assessment>> waitingForPlaces = new LinkedHashMap<>();
        List<Assessment> open = report.openMatters();
        open.forEach(assessment -> assessment.missing().forEach(missing -> entries.computeIfAbsent(missing.key(), unused -> new Entry(missing)).add(missing, assessment)));
        for (Assessment assessment : open) {
            Set<Text> ofPlaces = assessment.unrecorded().stream().map(Unrecorded::why).collect(Collectors.toSet());
            assessment.reasons().stream().filter(reason -> !ofPlaces.contains(reason))
                    .forEach(reason -> reasons.computeIfAbsent(reason.in(wording.language()), unused -> new LinkedHashSet<>()).add(assessment));
            assessment.unrecorded().forEach(rule -> {
                List<Object> ofPlace = List.of(rule.place(), rule.mayBeNone());
                unrecorded.computeIfAbsent(ofPlace, unused -> new LinkedHashSet<>()).add(rule);
                waitingForPlaces.computeIfAbsent(ofPlace, unused -> new LinkedHashSet<>()).add(assessment);
            });
        }
        Map<String, List<Entry>> alike = new LinkedHashMap<>();
        withoutParts(entries).forEach(entry -> alike.computeIfAbsent(entry.kind(), unused -> new ArrayList<>()).add(entry));
        alike.values().forEach(this::addEntries);
        reasons.forEach((reason, waiting) -> add(List.of(), reason + waitingFor(waiting), List.of(), Map.of(), null, waiting, 0));
        unrecorded.forEach((ofPlace, rules) -> addUnrecorded(rules, waitingForPlaces.get(ofPlace)));
    }

    /** The entries without those that stand within another one: once that one is settled, so may they be. */
    private static Collection<Entry> withoutParts(Map<String, Entry> entries) {
        List<Entry> whole = new ArrayList<>();
        entries.forEach((key, entry) -> {
            Entry around = outermost(key, entries);
            if (around == null) {
                whole.add(entry);
            } else {
                around.waiting.addAll(entry.waiting);
            }
        });
        return whole;
    }

    /** The entry that holds this one and is held by no other; null if none holds it. */
    private static Entry outermost(String key, Map<String, Entry> entries) {
        for (int end = 1; end < key.length(); end++) {
            if ((key.charAt(end) == '.' || key.charAt(end) == '[') && entries.containsKey(key.substring(0, end))) {
                return entries.get(key.substring(0, end));
            }
        }
        return null;
    }

    private void addEntries(List<Entry> alike) {
        List<String> keys = alike.stream().map(entry -> entry.key).toList();
        Missing first = alike.get(0).missing;
        String state = wording.state(first);
        Set<Assessment> waiting = alike.stream().flatMap(entry -> entry.waiting.stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Span> lines = alike.stream().filter(entry -> report.isSomewhere(entry.missing)).map(entry -> entry.missing.span()).toList();
        // Who wrote something believes that it was read.
        int weight = first.stated() == Stated.UNREAD ? Integer.MAX_VALUE : keys.stream().mapToInt(key -> report.ruleBook().weightOfEntry(anywhere(key))).max().orElse(0);
        Map<Owner, List<String>> asked = new EnumMap<>(Owner.class);
        alike.forEach(entry -> asked.computeIfAbsent(whoStates(entry), unused -> new ArrayList<>()).add(entry.key));
        add(keys, wording.named(keys) + wording.say("：", ": ") + state + waitingFor(waiting), lines, asked, null, waiting, weight);
    }

    /** What was written and not understood is written anew by who wrote it. */
    private Owner whoStates(Entry entry) {
        boolean isHandled = entry.missing.stated() == Stated.UNREAD || report.ruleBook().isStatedByHandler(anywhere(entry.key));
        return isHandled ? Owner.HANDLER : byWeight(entry.waiting).get(0).card().owner();
    }

    /** All that is not known of a place and that rules wait for. */
    private void addUnrecorded(Set<Unrecorded> rules, Set<Assessment> waiting) {
        Unrecorded first = rules.iterator().next();
        String named = rules.stream().map(rule -> rule.title().in(wording.language())).distinct().collect(Collectors.joining(wording.say("、", ", ")));
        String orNone = first.mayBeNone() ? wording.say("，没有该项规定的写“无”", ", or \"none\" where it has no such rule") : "";
        String reference = first.mayBeNone() ? "" : wording.say("（中央单位的标准仅供参照）", " (that of central organs is a mere reference)");
        String said = first.place().in(wording.language()) + wording.say("：" + named + "未收录" + reference + "；请提供当地规定" + orNone,
                ": " + named + " not known here" + reference + "; provide the place's own rules" + orNone);
        add(List.of(), said, List.of(), Map.of(), wording.say("请提供本地下列规定，由管理员录入：" + named + (first.mayBeNone() ? "（没有的写“无”）" : "") + "。", "Provide the place's own rules, which the administrator enters in reception.yaml" + orNone + ": " + named + "."), waiting, 0);
    }

    private void add(List<String> entries, String said, List<Span> lines, Map<Owner, List<String>> asked, String toDo, Set<Assessment> waiting, int weight) {
        List<Rule> rules = byWeight(waiting);
        matters.add(new Matter(entries, said, lines, asked, toDo, rules, Math.max(weight, report.ruleBook().weight(rules.get(0)))));
    }

    private List<Rule> byWeight(Collection<Assessment> waiting) {
        return waiting.stream().map(Assessment::rule).distinct().sorted(Comparator.comparingInt(report.ruleBook()::weight).reversed()).toList();
    }

    /** The weightiest rules that wait; not those about open entries as such, which say nothing more. */
    private String waitingFor(Collection<Assessment> waiting) {
        List<String> titles = byWeight(waiting.stream().filter(assessment -> assessment.missing().stream().noneMatch(missing -> missing.key().equals(assessment.subject()))).toList())
                .stream().map(rule -> rule.card().title().in(wording.language())).distinct().toList();
        if (titles.isEmpty()) {
            return "";
        }
        String named = titles.stream().limit(RULES_NAMED).collect(Collectors.joining(wording.say("；", "; ")));
        int more = titles.size() - RULES_NAMED;
        return wording.say("（", " (") + (more > 0 ? named + wording.say("等" + titles.size() + "条", "; and " + more + " more") : named) + wording.say("）", ")");
    }

    /** What is to be stated, by who knows it; entries of one section together. */
    static Map<Owner, List<String>> toDo(List<Matter> matters, ReportWording wording) {
        Map<Owner, List<String>> toState = new EnumMap<>(Owner.class);
        Map<Owner, List<String>> toDo = new EnumMap<>(Owner.class);
        for (Matter matter : matters) {
            matter.asked().forEach((owner, keys) -> toState.computeIfAbsent(owner, unused -> new ArrayList<>()).addAll(keys));
            if (matter.toDo() != null) {
                toDo.computeIfAbsent(matter.owner(), unused -> new ArrayList<>()).add(matter.toDo());
            }
        }
        toState.forEach((owner, keys) -> {
            String all = wording.bySection(keys);
            toDo.computeIfAbsent(owner, unused -> new ArrayList<>()).add(0, owner == Owner.HANDLER ? wording.say("在方案中写明：" + all + "。", "State in the plan: " + all + ".")
                    : wording.say("提供下列内容，由经办人写入方案：" + all + "。", "Tell the responsible officer, who states it in the plan: " + all + "."));
        });
        return toDo;
    }

    private static String anywhere(String key) {
        return POSITION.matcher(key).replaceAll("[]");
    }
}
