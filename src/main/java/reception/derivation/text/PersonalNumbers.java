package reception.derivation.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.format.Place;
import reception.plan.secrecy.PersonalNumberForms;
import reception.visit.Fact;
import reception.visit.text.PersonalNumber;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/** Finds numbers and accounts of persons: those that have no place in a plan anywhere, the others outside the fields that are kept for personal data. */
public final class PersonalNumbers implements Derivation {

    /** So much of a number is shown that whoever knows it finds it. */
    private static final int SHOWN = 3;

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(PersonalNumber.class);
    }

    @Override
    public void derive(Circumstances known) {
        known.things().forEach(fact -> search(fact, known));
    }

    private static void search(Fact fact, Circumstances known) {
        for (Vocabulary.Field field : Vocabulary.section(fact.getClass()).fields()) {
            if (field.type() != String.class) {
                continue;
            }
            Object value = field.get(fact);
            List<Text> numbers = new ArrayList<>();
            for (Object text : value instanceof List<?> texts ? texts : value == null ? List.of() : List.of(value)) {
                if (PersonalNumberForms.mayBeIn((String) text)) {
                    search(field, Normalizer.normalize((String) text, Normalizer.Form.NFKC), numbers);
                }
            }
            if (!numbers.isEmpty()) {
                known.add(new PersonalNumber(place(fact, field), List.copyOf(numbers)));
            }
        }
    }

    private static void search(Vocabulary.Field field, String text, List<Text> numbers) {
        for (PersonalNumberForms.Found found : PersonalNumberForms.in(text)) {
            if (found.everywhere() || !field.personal() && !isReference(field)) {
                numbers.add(masked(found.title(), text.substring(found.start(), found.end())));
            }
        }
    }

    /** Whether a field holds the number of a paper or a plate, which may look like that of a phone. */
    private static boolean isReference(Vocabulary.Field field) {
        return switch (field.name()) {
            case "number", "licence", "halalCertificate", "document", "plate", "file", "permit", "numbers", "copyNumber", "mapNumber", "approvedBy", "invitationNumber", "halalCertificateNumber" -> true;
            default -> false;
        };
    }

    private static Place place(Fact fact, Vocabulary.Field field) {
        String key = fact.key().isEmpty() ? field.word().english() : fact.key() + "." + field.word().english();
        return new Place(key, fact.key(), fact.at().span(field.name()), Map.of());
    }

    private static Text masked(Text title, String number) {
        String masked = number.substring(0, Math.min(SHOWN, number.length() / 2)) + "*".repeat(number.length() - Math.min(SHOWN, number.length() / 2));
        return new Text(title.zh() + " " + masked, title.en() + " " + masked);
    }
}
