package reception.derivation.guests;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.text.GuestsCalled;
import reception.casefile.text.NeedWords;
import reception.format.Place;
import reception.visit.Allergen;
import reception.visit.Counts;
import reception.visit.Diet;
import reception.visit.Fact;
import reception.visit.diet.NeedTold;
import reception.visit.guests.Avoidance;
import reception.visit.guests.CareNeed;
import reception.visit.guests.DietaryNeed;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestBuilder;
import reception.visit.guests.GuestGroup;
import reception.visit.guests.Guests;
import reception.visit.guests.NeedAnswers;
import reception.visit.guests.NeedInWords;
import reception.visit.guests.Observance;
import reception.visit.guests.ObservanceNeed;
import reception.vocabulary.Vocabulary;

/**
 * Derives the diets, allergies and observances that guests declare, by the values of the format or in words, each once for all who share it,
 * and what diets and allergies avoid.
 */
public final class DeclaredNeeds implements Derivation {

    /** A note that only says how severe it is says so of what the guest states elsewhere. */
    private static final String ALL_ALLERGIES = "*";

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(DietaryNeed.class, ObservanceNeed.class, Avoidance.class, NeedInWords.class, NeedAnswers.class, CareNeed.class, NeedTold.class);
    }

    @Override
    public void derive(Circumstances known) {
        if (known.plan().guests() == null) {
            return;
        }
        Guests all = known.plan().guests();
        List<Guest> guests = Stream.of(all.people().stream(), all.groups().stream().map(GuestGroup::each), atTheTable(known)).flatMap(each -> each).toList();
        Map<Place, Integer> people = new HashMap<>();
        NeedWords words = NeedWords.of(known.diets(), known.lexicons().food());
        Map<String, NeedWords.Need> needs = new LinkedHashMap<>();
        Map<String, List<Place>> guestsOf = new LinkedHashMap<>();
        Map<Observance, List<Place>> observances = new LinkedHashMap<>();
        Set<String> severeNeeds = new HashSet<>();
        Map<String, NeedInWords> inWords = new LinkedHashMap<>();
        Map<Place, List<NeedWords.Need>> own = new HashMap<>();
        for (Guest guest : guests) {
            Set<String> severe = new HashSet<>();
            own.put(guest.at(), declared(guest, words, severe, inWords));
            for (NeedWords.Need need : own.get(guest.at())) {
                needs.putIfAbsent(need.id(), need);
                List<Place> sharing = guestsOf.computeIfAbsent(need.id(), unused -> new ArrayList<>());
                if (!sharing.contains(guest.at())) {
                    sharing.add(guest.at());
                }
            }
            severeNeeds.addAll(severe);
            people.put(guest.at(), 1);
            observances(guest, words).forEach(observance -> observances.computeIfAbsent(observance, unused -> new ArrayList<>()).add(guest.at()));
        }
        GuestsCalled called = new GuestsCalled(known.diets().needWords().elsewhere().titles());
        List<NeedsElsewhere.Stated> elsewhere = NeedsElsewhere.in(known.texts(), known.plan(), words, known.diets().needWords().elsewhere(), called);
        ToldNeeds.derive(known, elsewhere, own, words, called);
        for (NeedsElsewhere.Stated stated : elsewhere) {
            Place at = stated.guest() == null ? stated.at() : stated.guest().at();
            people.putIfAbsent(at, 1);
            for (NeedWords.Need need : stated.reading().needs()) {
                boolean isNew = needs.putIfAbsent(need.id(), need) == null;
                List<Place> sharing = guestsOf.computeIfAbsent(need.id(), unused -> new ArrayList<>());
                if ((isNew || stated.guest() != null) && !sharing.contains(at)) {
                    sharing.add(at);
                }
                if (stated.reading().severe()) {
                    severeNeeds.add(need.id());
                }
            }
            if (stated.reading().needs().isEmpty()) {
                put(inWords, stated.guest() == null ? new NeedInWords(stated.at(), all.key(), stated.at().key(), false)
                        : new NeedInWords(stated.guest().at(), stated.guest().key(), "dietNote", false));
            }
        }
        all.groups().forEach(group -> people.put(group.at(), group.size()));
        CareNeeds.derive(known, inWords);
        known.addAll(inWords.values());
        known.add(answers(all));
        needs.values().forEach(need -> add(need, severeNeeds.contains(need.id()), List.copyOf(guestsOf.get(need.id())), people, known));
        observances.forEach((observance, observing) -> {
            Vocabulary.Word word = Vocabulary.word(observance);
            int size = sum(observing, people);
            known.add(new ObservanceNeed(observing.get(0), word.english(), word, size, known.diets().guests(size), List.copyOf(observing)));
        });
    }

    /** Those of the host's side who eat along, with what they state of themselves. */
    private static Stream<Guest> atTheTable(Circumstances known) {
        Stream<Guest> companions = known.plan().meals().stream().filter(meal -> meal.companions() != null).flatMap(meal -> meal.companions().people().stream())
                .map(person -> GuestBuilder.builder().at(person.at()).diet(person.diet()).allergies(person.allergies()).observance(List.of()).build());
        Stream<Guest> team = known.plan().team().stream().map(member -> GuestBuilder.builder().at(member.at()).diet(member.diet()).allergies(member.allergies()).observance(List.of()).build());
        return Stream.concat(companions, team);
    }

    /** Needs given by number, such as "six of forty eat halal food", are an answer of the whole delegation. */
    private static NeedAnswers answers(Guests guests) {
        int all = guests.size() == null ? guests.people().size() : Math.max(guests.size(), guests.people().size());
        long ofPeople = guests.people().stream().filter(DeclaredNeeds::hasAnswered).count();
        long ofGroups = guests.groups().stream().filter(group -> hasAnswered(group.each())).mapToLong(GuestGroup::size).sum();
        boolean isOfAll = guests.groups().stream().anyMatch(group -> !group.isOfTheWhole() && hasAnswered(group.each()));
        int answered = isOfAll ? all : (int) Math.min(all, ofPeople + ofGroups);
        return new NeedAnswers(guests.at(), answered, all - answered);
    }

    private static boolean hasAnswered(Guest guest) {
        boolean isInWords = Stream.of("diet", "allergies", "observance").anyMatch(property -> !guest.at().inWords(property).isEmpty()) || guest.dietNote() != null;
        return isInWords || !guest.isOpen("diet") || !guest.isOpen("allergies");
    }

    private static List<NeedWords.Need> declared(Guest guest, NeedWords words, Set<String> severe, Map<String, NeedInWords> inWords) {
        List<NeedWords.Need> needs = new ArrayList<>();
        guest.diet().stream().filter(diet -> diet != Diet.OTHER || guest.at().inWords("diet").isEmpty()).map(words::of).forEach(needs::add);
        guest.allergies().stream().filter(allergen -> allergen != Allergen.OTHER || guest.at().inWords("allergies").isEmpty()).map(words::of).forEach(needs::add);
        needs.addAll(read(guest, "diet", guest.at().inWords("diet"), NeedWords.Matter.NOTHING, Field.OF_NEEDS, words, severe, inWords));
        needs.addAll(read(guest, "allergies", guest.at().inWords("allergies"), NeedWords.Matter.ALLERGY, Field.OF_NEEDS, words, severe, inWords));
        needs.addAll(read(guest, "observance", guest.at().inWords("observance"), NeedWords.Matter.NOTHING, Field.OF_NEEDS, words, severe, inWords));
        needs.addAll(read(guest, "dietNote", given(guest.dietNote()), NeedWords.Matter.NOTHING, Field.OF_NEEDS, words, severe, inWords));
        needs.addAll(read(guest, "health", given(guest.health()), NeedWords.Matter.NOTHING, Field.OF_CARE, words, severe, inWords));
        needs.addAll(read(guest, "specialWishes", given(guest.specialWishes()), NeedWords.Matter.NOTHING, Field.OF_CARE, words, severe, inWords));
        needs.addAll(read(guest, "notes", given(guest.notes()), NeedWords.Matter.NOTHING, Field.OF_ANYTHING, words, severe, inWords));
        if (severe.remove(ALL_ALLERGIES)) {
            needs.stream().filter(NeedWords.Need::allergy).map(NeedWords.Need::id).forEach(severe::add);
        }
        return needs;
    }

    private static List<String> given(String text) {
        return text == null ? List.of() : List.of(text);
    }

    /** The observances that the format has and that sentences tell, each once. */
    private static Set<Observance> observances(Guest guest, NeedWords words) {
        Set<Observance> all = new LinkedHashSet<>(guest.observance());
        List<String> texts = Stream.of(guest.at().inWords("observance"), given(guest.dietNote()), given(guest.health()), given(guest.specialWishes()), given(guest.notes())).flatMap(List::stream).toList();
        texts.forEach(text -> all.addAll(words.read(text, NeedWords.Matter.NOTHING).observances()));
        return all;
    }

    /** What a component of a guest is for: what is left over of its text is a need of food, is left to {@link CareNeeds}, or may be no need at all. */
    private enum Field { OF_NEEDS, OF_CARE, OF_ANYTHING }

    private static List<NeedWords.Need> read(Guest guest, String property, List<String> texts, NeedWords.Matter matter, Field field, NeedWords words, Set<String> severe, Map<String, NeedInWords> inWords) {
        if (texts.isEmpty()) {
            return List.of();
        }
        List<NeedWords.Reading> readings = texts.stream().map(text -> words.read(text, matter)).toList();
        readings.stream().filter(NeedWords.Reading::severe).flatMap(reading -> reading.needs().stream()).map(NeedWords.Need::id).forEach(severe::add);
        if (readings.stream().anyMatch(reading -> reading.severe() && reading.needs().isEmpty())) {
            severe.add(ALL_ALLERGIES);
        }
        List<NeedWords.Need> needs = readings.stream().flatMap(reading -> reading.needs().stream()).collect(Collectors.toList());
        boolean isUntold = field == Field.OF_NEEDS && readings.stream().noneMatch(NeedWords.Reading::told);
        boolean isOfEater = field == Field.OF_ANYTHING && readings.stream().anyMatch(NeedWords.Reading::eater);
        if (field == Field.OF_NEEDS || isOfEater || !needs.isEmpty()) {
            boolean understood = field == Field.OF_NEEDS ? !isUntold && readings.stream().allMatch(NeedWords.Reading::understood) : !isOfEater;
            put(inWords, new NeedInWords(guest.at(), guest.key(), property, understood));
        }
        return needs;
    }

    /** Of a component that is read twice what is not understood counts. */
    static void put(Map<String, NeedInWords> all, NeedInWords words) {
        all.merge(words.key(), words, (a, b) -> a.understood() ? b : a);
    }

    /** How many guests stand at some places, of which those of a sort stand at one. */
    private static int sum(List<Place> places, Map<Place, Integer> people) {
        return Counts.bounded(places.stream().mapToLong(people::get).sum());
    }

    private static void add(NeedWords.Need need, boolean isSevere, List<Place> guests, Map<Place, Integer> people, Circumstances known) {
        Place at = guests.get(0);
        int size = sum(guests, people);
        known.add(new DietaryNeed(at, need.id(), need.word(), need.allergy(), isSevere, isSevere && need.allergy() || known.diets().ownUtensils().contains(need.id()),
                known.diets().ownSlaughter().contains(need.id()), size, known.diets().guests(size), guests));
        need.avoids().forEach(avoidance -> known.add(new Avoidance(at, need.id(), avoidance.category(), avoidance.certain(), avoidance.verified())));
    }
}
