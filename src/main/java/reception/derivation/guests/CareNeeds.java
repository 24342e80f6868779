package reception.derivation.guests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.Circumstances;
import reception.casefile.text.NeedWords;
import reception.lexicon.CareWords;
import reception.visit.StaffRole;
import reception.visit.guests.CareNeed;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.guests.Guests;
import reception.visit.guests.NeedInWords;

/** Reads what guests' health, access needs and wishes ask of the host, and whether another text of the plan speaks of it. */
final class CareNeeds {

    private static final int SHORTEST_CONTENT = 2;

    private CareNeeds() {
    }

    /** Derives them, and adds to the needs in words those of which nothing is understood. */
    static void derive(Circumstances known, Map<String, NeedInWords> inWords) {
        Guests guests = known.plan().guests();
        List<Guest> all = Stream.concat(guests.people().stream(), guests.groups().stream().map(GuestGroup::each)).filter(CareNeeds::hasWords).toList();
        if (all.isEmpty()) {
            return;
        }
        CareWords care = known.diets().care();
        NeedWords words = NeedWords.of(known.diets(), known.lexicons().food());
        List<String> texts = new ArrayList<>();
        known.texts().forEach(each -> {
            if (!each.key().isOneOf(care.notRead())) {
                texts.addAll(NeedWords.clauses(each.text()));
            }
        });
        boolean hasMedic = known.plan().team().stream().anyMatch(member -> member.role() == StaffRole.MEDIC);
        Answers answers = new Answers(care, texts, hasMedic, known.plan().contingency() != null && known.plan().contingency().medical() != null);
        all.forEach(guest -> read(guest, answers, words, known, inWords));
    }

    private static boolean hasWords(Guest guest) {
        return guest.health() != null || guest.access() != null || guest.specialWishes() != null || guest.notes() != null || !guest.at().inWords("allergies").isEmpty();
    }

    private static void read(Guest guest, Answers answers, NeedWords words, Circumstances known, Map<String, NeedInWords> inWords) {
        Map<String, CareNeed> needs = new LinkedHashMap<>();
        for (String property : List.of("health", "access", "specialWishes", "notes", "allergies")) {
            List<String> texts = switch (property) {
                case "health" -> given(guest.health());
                case "access" -> given(guest.access());
                case "specialWishes" -> given(guest.specialWishes());
                case "notes" -> given(guest.notes());
                default -> guest.at().inWords("allergies");
            };
            List<String> signs = property.equals("notes") ? answers.care().noteRequests() : List.of();
            for (String text : texts) {
                if (!read(guest, property, text, answers, words, needs) && !property.equals("allergies") && (signs.isEmpty() || NeedWords.holdsOne(text, signs))) {
                    DeclaredNeeds.put(inWords, new NeedInWords(guest.at(), guest.key(), property, false));
                }
            }
        }
        known.addAll(needs.values());
    }

    private static List<String> given(String text) {
        return text == null ? List.of() : List.of(text);
    }

    /** Reads a text clause by clause, and tells whether all of it is understood or answered; beside what is understood only a clause that asks for something counts. */
    private static boolean read(Guest guest, String property, String text, Answers answers, NeedWords words, Map<String, CareNeed> needs) {
        List<String> left = new ArrayList<>();
        boolean isAnyUnderstood = false;
        for (String clause : NeedWords.clauses(text)) {
            NeedWords.Reading reading = words.read(clause, NeedWords.Matter.NOTHING);
            boolean isRead = reading.understood() && reading.told();
            List<CareWords.Kind> kinds = isRead && !property.equals("access") ? List.of() : answers.asked(clause);
            kinds.forEach(kind -> needs.putIfAbsent(kind.kind(), new CareNeed(guest.at(), guest.key(), property, kind.kind(), kind.title(), answers.isAnswered(kind))));
            boolean understood = !kinds.isEmpty() || isRead || answers.isMentioned(clause);
            isAnyUnderstood |= understood;
            if (!understood) {
                left.add(clause);
            }
        }
        return left.isEmpty() || isAnyUnderstood && left.stream().noneMatch(answers::isRequest);
    }

    /** What the plan says beside the guests' own words; that it has no medical line at all is said of illness in general by a rule of its own. */
    private record Answers(CareWords care, List<String> texts, boolean hasMedic, boolean hasMedicalLine) {

        /** What a clause asks for; illness in general only where nothing more exact is named. */
        List<CareWords.Kind> asked(String clause) {
            List<CareWords.Kind> asked = care.kinds().stream().filter(kind -> NeedWords.holdsOne(clause, kind.words())).toList();
            CareWords.Kind last = care.kinds().get(care.kinds().size() - 1);
            return asked.size() > 1 ? asked.stream().filter(kind -> kind != last).collect(Collectors.toList()) : asked;
        }

        boolean isAnswered(CareWords.Kind kind) {
            boolean isSaidElsewhere = kind == care.kinds().get(care.kinds().size() - 1) && !hasMedicalLine;
            return isSaidElsewhere || hasMedic && Boolean.TRUE.equals(kind.medic()) || texts.stream().anyMatch(text -> kind.answers().stream().anyMatch(answer -> isStated(text, answer)));
        }

        private boolean isStated(String text, String answer) {
            if (!NeedWords.holdsOne(text, List.of(answer))) {
                return false;
            }
            int at = text.indexOf(answer);
            String before = text.substring(Math.max(0, at - care.window()), at);
            for (String word : care.notDenials()) {
                before = before.replace(word, "");
            }
            String after = text.substring(at + answer.length());
            return !NeedWords.holdsOne(before, care.denials()) && care.denials().stream().noneMatch(after::equals);
        }

        /** Whether another text has the words of a clause in which it says what it asks for. */
        boolean isMentioned(String clause) {
            String content = clause;
            for (String word : care.context().stream().sorted((a, b) -> b.length() - a.length()).toList()) {
                content = NeedWords.holdsOne(content, List.of(word)) ? content.replace(word, " ") : content;
            }
            List<String> contents = Stream.of(content.strip().split("\\s+")).filter(each -> each.length() >= SHORTEST_CONTENT).toList();
            return !contents.isEmpty() && contents.stream().allMatch(each -> texts.stream().anyMatch(text -> isStated(text, each)));
        }

        boolean isRequest(String clause) {
            return NeedWords.holdsOne(clause, care.requests());
        }
    }
}
