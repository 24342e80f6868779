package reception.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reception.plan.Fact;
import reception.plan.Guest;
import reception.plan.Meal;
import reception.plan.MealForm;
import reception.plan.Plan;
import reception.plan.SpokenLanguage;
import reception.plan.StaffMember;
import reception.plan.Venue;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Words;
import reception.yaml.Place;

/** Derives what a plan says on halal food and on languages. */
final class Accommodations {

    private static final Pattern SEPARATORS = Pattern.compile("[、，,；;/]|和|或|及|\\band\\b");
    private static final String HOME = Words.kebab(SpokenLanguage.CHINESE.name());

    private Accommodations() {
    }

    static List<Fact> of(Plan plan) {
        List<Fact> facts = new ArrayList<>();
        plan.meals().stream().filter(meal -> meal.venue() != null || meal.form() != MealForm.SELF_PAID).forEach(meal -> facts.add(halalProvision(meal)));
        if (plan.guests() != null) {
            addLanguages(plan, facts);
        }
        return facts;
    }

    private static HalalProvision halalProvision(Meal meal) {
        Venue venue = meal.venue();
        if (venue == null) {
            Place place = new Place(meal.key() + ".venue", meal.key(), meal.at().span("venue"), Map.of());
            return new HalalProvision(place, meal.key(), null, null, null);
        }
        if (!venue.isHalalCapable()) {
            return new HalalProvision(venue.at(), meal.key(), null, venue.halalKitchen(), venue.dedicatedUtensils());
        }
        return new HalalProvision(venue.at(), meal.key(), venue.halalCertificate() == null ? "" : venue.halalCertificate(),
                Boolean.TRUE.equals(venue.halalKitchen()), Boolean.TRUE.equals(venue.dedicatedUtensils()));
    }

    private static void addLanguages(Plan plan, List<Fact> facts) {
        Set<String> offered = new HashSet<>();
        if (plan.service() != null) {
            plan.service().interpreterLanguages().forEach(language -> offered.addAll(languages(language)));
        }
        for (StaffMember member : plan.team()) {
            member.languages().forEach(language -> offered.addAll(languages(language)));
        }
        Map<String, List<Guest>> byLanguage = new LinkedHashMap<>();
        for (Guest guest : plan.guests().people()) {
            if (guest.language() != null && !languages(guest.language()).contains(HOME)) {
                byLanguage.computeIfAbsent(guest.language(), unused -> new ArrayList<>()).add(guest);
            }
        }
        byLanguage.forEach((language, guests) -> {
            boolean answered = languages(language).stream().anyMatch(offered::contains);
            facts.add(new LanguageNeed(guests.get(0).at(), language, guests.size(), answered));
        });
    }

    private static Set<String> languages(String text) {
        Set<String> languages = new HashSet<>();
        for (String word : SEPARATORS.split(text)) {
            Enum<?> known = Vocabulary.choices(SpokenLanguage.class).byWord(word.strip());
            languages.add(known == null ? Words.normal(word) : Words.kebab(known.name()));
        }
        return languages;
    }
}
