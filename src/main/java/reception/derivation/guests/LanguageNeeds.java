package reception.derivation.guests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.plan.Plan;
import reception.visit.Fact;
import reception.visit.StaffRole;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.guests.LanguageNeed;
import reception.visit.guests.SpokenLanguage;
import reception.visit.host.StaffMember;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;

/** Derives which languages other than Chinese guests speak, and who is stated to speak them too. */
public final class LanguageNeeds implements Derivation {

    private static final Pattern SEPARATORS = Pattern.compile("[、，,；;/]|和|或|及|\\band\\b");
    private static final String HOME = Words.kebab(SpokenLanguage.CHINESE.name());

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(LanguageNeed.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        if (plan.guests() == null) {
            return;
        }
        List<String> offered = new ArrayList<>();
        boolean isServiceUnstated = plan.service() != null && Boolean.TRUE.equals(plan.service().interpreter()) && plan.service().interpreterLanguages().isEmpty();
        if (plan.service() != null) {
            offered.addAll(plan.service().interpreterLanguages());
        }
        int unstated = isServiceUnstated ? 1 : 0;
        for (StaffMember member : plan.team()) {
            offered.addAll(member.languages());
            unstated += member.role() == StaffRole.INTERPRETER && member.languages().isEmpty() ? 1 : 0;
        }
        int interpretersUnstated = unstated;
        Map<String, List<Guest>> byLanguage = new LinkedHashMap<>();
        for (Guest guest : plan.guests().people()) {
            if (guest.language() != null && !languages(guest.language()).contains(HOME)) {
                byLanguage.computeIfAbsent(guest.language(), unused -> new ArrayList<>()).add(guest);
            }
        }
        Map<String, Integer> ofGroups = new LinkedHashMap<>();
        for (GuestGroup group : plan.guests().groups()) {
            if (group.language() != null && !languages(group.language()).contains(HOME)) {
                byLanguage.computeIfAbsent(group.language(), unused -> new ArrayList<>()).add(group.each());
                ofGroups.merge(group.language(), group.size() - 1, Integer::sum);
            }
        }
        byLanguage.forEach((language, guests) -> {
            Set<String> spoken = languages(language);
            long speakers = offered.stream().filter(other -> !Collections.disjoint(languages(other), spoken)).count();
            known.add(new LanguageNeed(guests.get(0).at(), language, guests.size() + ofGroups.getOrDefault(language, 0), (int) speakers, interpretersUnstated));
        });
    }

    /** The languages that a text names, each by its word. */
    static Set<String> languages(String text) {
        Set<String> languages = new HashSet<>();
        for (String word : SEPARATORS.split(text)) {
            Enum<?> known = Vocabulary.choices(SpokenLanguage.class).byWord(word.strip());
            languages.add(known == null ? Words.normal(word) : Words.kebab(known.name()));
        }
        return languages;
    }
}
